"""Labels: always plain text, in a tone and size of the design."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

Weight = Literal["true", "medium", ""]


def label(text: str = "", *, tone: str = "", size: int = 13, strong: Weight = "", wrap: bool = False) -> QLabel:
    """Return a label; `strong` is "true" (600), "medium" (500) or empty (400)."""
    made = QLabel()
    _dress(made, tone, size, strong)
    made.setWordWrap(wrap)
    made.setText(text)
    return made


def picture(pixmap: QPixmap, name: str = "") -> QLabel:
    """Return a label that shows a picture; without a name a screen reader passes it over."""
    made = QLabel()
    made.setPixmap(pixmap)
    made.setAccessibleName(name)
    return made


def _dress(made: QLabel, tone: str, size: int, strong: Weight) -> None:
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone)
    made.setProperty("textsize", str(size))
    made.setProperty("strong", strong)


def retone(made: QLabel, tone: str) -> None:
    """Give a label another tone."""
    if made.property("tone") != tone:
        made.setProperty("tone", tone)
        made.style().polish(made)


def resize(made: QLabel, size: int) -> None:
    """Give a label another size of letters."""
    if made.property("textsize") != str(size):
        made.setProperty("textsize", str(size))
        made.style().polish(made)


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where the room ends; the tooltip then has the whole."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: str = "",
        size: int = 13,
        strong: Weight = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        _dress(self, tone, size, strong)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, elided."""
        painter = QPainter(self)
        rect = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        self.setToolTip("" if shown == self.text() else self.text())
        self.style().drawItemText(
            painter, rect, int(self.alignment()), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
