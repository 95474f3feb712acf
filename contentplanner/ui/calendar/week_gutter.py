"""The gutter of a week: its number, its mix as a small bar, and how many of its posts are prompts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import words
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.mix_bar import MixBar, Parts


@dataclass(frozen=True, slots=True)
class WeekView:
    """What the gutter shows; `name` says it to a screen reader and in the tooltip."""

    number: int
    parts: Parts
    posts: int
    goal: float
    name: str
    is_silent: bool = False


class WeekGutter(QWidget):
    """One week at the left of the month."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = WeekView(0, Parts(), 0, 0.5, "")
        self._bar = MixBar(6, tick=False, parent=self)

    @property
    def view(self) -> WeekView:
        """What is shown."""
        return self._view

    def show_week(self, view: WeekView) -> None:
        """Show a week."""
        if view == self._view:
            return
        self._view = view
        self.setAccessibleName(view.name)
        self.setToolTip(view.name)
        self._bar.setGeometry(px(7), px(28), px(30), px(8))
        self._bar.setVisible(bool(view.parts.total))
        self._bar.show_mix(view.parts, view.goal)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number and the count."""
        view = self._view
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("silent" if view.is_silent else "panel"))
        painter.setPen(colour("line"))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.setFont(font(12, 600, tabular=True))
        painter.setPen(colour("ink2"))
        painter.drawText(QRect(px(7), px(6), self.width(), px(18)), Qt.AlignmentFlag.AlignVCenter, str(view.number))
        if view.posts:
            self._draw_count(painter)
        if not view.parts.total:
            pen = QPen(colour("line_strong"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(px(7) + 0.5, px(29) + 0.5, px(29), px(5)), px(2), px(2))

    def _draw_count(self, painter: QPainter) -> None:
        prompts = self._view.parts.multi_way + self._view.parts.two_way
        painter.setFont(font(11, 500, tabular=True))
        painter.setPen(colour("ink2"))
        text = f"{prompts}/{words().number(self._view.posts)}"
        left = px(19)
        if left + painter.fontMetrics().horizontalAdvance(text) < self.width():
            painter.drawPixmap(px(6), px(42), pixmap("message-circle", "tw", 11))
        else:
            left = px(6)
        painter.drawText(QRect(left, px(39), self.width() - left, px(17)), Qt.AlignmentFlag.AlignVCenter, text)
