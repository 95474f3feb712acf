"""A paragraph with parts of it in another weight or tone: plain text, drawn as it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from contentplanner.ui.theme import colour, font, px

SIZE = 12
_MOST = 1 << 20


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the paragraph; `tone` is a token of the colours."""

    text: str
    weight: int = 400
    tone: str = "ink"


class PartsLabel(QWidget):
    """Parts on the same lines, wrapped to the width."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """All of it, as it reads."""
        return "".join(part.text for part in self._parts).strip()

    def show_parts(self, *parts: Part) -> None:
        """Show something else."""
        if parts != self._parts:
            self._parts = parts
            self.updateGeometry()
            self.update()

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found, at = [], 0
        for part in self._parts:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = at, len(part.text.encode("utf-16-le")) // 2, QTextCharFormat()
            made.format.setFont(font(SIZE, part.weight))
            made.format.setForeground(colour(part.tone))
            found.append(made)
            at += made.length
        return found

    def _laid(self, width: int) -> tuple[QTextLayout, float]:
        """Return the lines at a width, and their height."""
        text = "".join(part.text for part in self._parts).replace("\n", "\u2028")
        layout = QTextLayout(text, font(SIZE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height() + px(1)
        layout.endLayout()
        return layout, y

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        return round(self._laid(max(width, 1))[1] + 0.5)

    def sizeHint(self) -> QSize:
        """Return the size at the width it has."""
        width = self.width() or px(200)
        return QSize(px(120), self.heightForWidth(min(width, _MOST)))

    def minimumSizeHint(self) -> QSize:
        """One line at least."""
        return QSize(px(60), self.heightForWidth(_MOST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(colour("ink"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._laid(self.width())[0].draw(painter, QPointF(0, 0))


class LeadLabel(PartsLabel):
    """`lead` in bold, then the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.lead = self.rest = ""

    def say(self, lead: str, rest: str) -> None:
        """Say something else."""
        self.lead, self.rest = lead, rest
        self.show_parts(Part(lead, 600), Part(f" {rest}" if lead else rest))
