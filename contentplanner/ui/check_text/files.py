"""Files that are dropped or pasted, and the edge that shows where they can be let go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, font, px


def local_file(data: QMimeData) -> Path | None:
    """Return the first file on this machine that is carried, None where there is none."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next(paths, None)


class DropEdge(QWidget):
    """A dashed edge over a whole window while a file hangs over it; it lets every gesture through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def appear(self) -> None:
        """Lie over the window as it is now."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the edge and what letting go does."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colour("accent_soft")
        ground.setAlphaF(0.9)
        edge = QRectF(self.rect()).adjusted(px(6), px(6), -px(6), -px(6))
        painter.setBrush(ground)
        painter.setPen(QPen(colour("accent"), px(2), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(edge, px(8), px(8))
        painter.setFont(font(16, 600))
        painter.drawText(edge, Qt.AlignmentFlag.AlignCenter, tr("Drop the CSV to see its mix per month"))
