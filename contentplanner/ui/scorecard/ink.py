"""With what charts are drawn: the colours and the scale in force on screen, or those of a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from contentplanner.ui.theme import font, scale, tokens
from contentplanner.ui.tokens import LIGHT, Tokens


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours by their tokens, and sizes of the design in the pixels that they take."""

    tokens: Tokens
    scale: float

    def colour(self, name: str) -> QColor:
        """Return the colour of a token."""
        return QColor(getattr(self.tokens, name))

    def px(self, size: float) -> float:
        """Return a size of the design in pixels."""
        return size * self.scale

    def font(self, size: int, weight: int = 400, *, tabular: bool = False) -> QFont:
        """Return the program's font at a size of the design."""
        made = font(size, weight, tabular=tabular, unscaled=True)
        made.setPixelSize(max(1, round(size * self.scale)))
        return made


def screen_ink() -> Ink:
    """Return what the windows are drawn with now."""
    return Ink(tokens(), scale())


PAPER = Ink(LIGHT, 1.0)
"""What pictures for others are drawn with: light, whatever the windows look like."""
