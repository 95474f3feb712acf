"""The corner of the week: its number, and what the strip beside it holds."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from contentplanner.ui.calendar.week.head import HEAD
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, font, px


class Corner(QWidget):
    """Says which week it is; its tooltip says the mix of the week."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = 0

    def show_week(self, number: int, name: str) -> None:
        """Show a week."""
        self._number = number
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number, and the words beside the strip."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("panel"))
        painter.fillRect(0, 0, self.width(), px(HEAD), colour("bar"))
        painter.setPen(colour("ink2"))
        painter.setFont(font(11))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(px(10), px(6), self.width(), px(18)), left, tr("Week"))
        painter.setPen(colour("ink"))
        painter.setFont(font(13, 600, tabular=True))
        painter.drawText(QRect(px(10), px(24), self.width(), px(20)), left, str(self._number))
        painter.setPen(colour("ink3"))
        painter.setFont(font(11))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight) | int(Qt.TextFlag.TextWordWrap)
        room = QRect(px(2), px(HEAD), self.width() - px(8), self.height() - px(HEAD))
        painter.drawText(room, flags, tr("any time"))
