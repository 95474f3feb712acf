"""What the month scrolls in, and the names of the weekdays that stay above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, font, px

HEADER = 30
GUTTER = 44


class MonthRoom(QScrollArea):
    """A frame for one month; `resized` carries its height."""

    resized = Signal(int)

    def __init__(self, month: QWidget, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(month)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the month how high its room is."""
        super().resizeEvent(event)
        self.resized.emit(event.size().height())


class MonthHead(QWidget):
    """The names of the weekdays; `lay` says where the days stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns: Sequence[tuple[int, int]] = ()
        self._names: Sequence[str] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def lay(self, columns: Sequence[tuple[int, int]], names: Sequence[str]) -> None:
        """Show these names over these columns, given by left and width."""
        self._columns, self._names = columns, names
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the names of the weekdays."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("bar"))
        painter.setPen(colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setFont(font(12, 500))
        painter.setPen(colour("ink2"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(px(5), 0, px(GUTTER), self.height()), middle, tr("Wk"))
        for (left, width), name in zip(self._columns, self._names, strict=False):
            painter.drawText(QRect(left + px(8), 0, width, self.height()), middle, name)
