"""What stands over the matrix: its title, how far the hooks are served, which posts it counts, what the tints mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from contentplanner.ui.matrix.drawing import MOST_TINTED, tint
from contentplanner.ui.matrix.model import Sheet
from contentplanner.ui.matrix.sentences import summary, uncounted
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import ElidedLabel, label

_BOX = 15
_NARROW = 700
_LOW = 430


class Legend(QWidget):
    """The tints with the number of posts that each stands for; the number is in every cell too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Posts per cell: the more, the darker"))

    def sizeHint(self) -> QSize:
        """Return the room that it takes."""
        return QSize(self._title_width() + (MOST_TINTED + 1) * px(_BOX + 24), px(20))

    def _title_width(self) -> int:
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(tr("Posts per cell")) + px(4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tints, the fewest first."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(11))
        painter.setPen(colour("ink2"))
        baseline = (self.height() + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2
        painter.drawText(0, round(baseline), tr("Posts per cell"))
        left = self._title_width()
        for posts in range(MOST_TINTED + 1):
            box = QRectF(left + 0.5, (self.height() - px(_BOX)) / 2 + 0.5, px(_BOX), px(_BOX))
            painter.setPen(QPen(colour("line2"), 1))
            painter.setBrush(colour(tint(posts)))
            painter.drawRoundedRect(box, px(4), px(4))
            painter.setPen(colour("ink2"))
            number = words().number(posts)
            painter.drawText(
                round(box.right()) + px(4), round(baseline), f"{number}+" if posts == MOST_TINTED else number
            )
            left += px(_BOX + 24)


class Head(QWidget):
    """The lines over the table; `scope_chosen` tells whether the whole plan is to be counted."""

    scope_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = label(tone="secondary", size=12, wrap=True)
        self._legend = Legend()
        self._below = self._summary_row()
        self.period = _segment("")
        self.whole = _segment(tr("Whole plan"))
        self._group = QButtonGroup(self)
        self._group.addButton(self.period, 0)
        self._group.addButton(self.whole, 1)
        self._group.idClicked.connect(lambda which: self.scope_chosen.emit(bool(which)))
        self.period.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(8))
        column.setSpacing(px(4))
        column.addLayout(self._title_row())
        column.addWidget(self._below)

    def _title_row(self) -> QHBoxLayout:
        switch = QFrame()
        switch.setProperty("box", "segments")
        switch.setAccessibleName(tr("Counted posts"))
        inner = QHBoxLayout(switch)
        inner.setContentsMargins(px(2), px(2), px(2), px(2))
        inner.setSpacing(0)
        inner.addWidget(self.period)
        inner.addWidget(self.whole)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(ElidedLabel(tr("Brand values × audience interests"), size=16, strong="true"), 1)
        row.addWidget(switch)
        return row

    def _summary_row(self) -> QWidget:
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self._summary, 1)
        row.addWidget(self._legend)
        return below

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the legend where it is narrow: each cell has its number."""
        super().resizeEvent(event)
        self._legend.setVisible(event.size().width() >= px(_NARROW))

    def give_way(self, height: int) -> None:
        """Leave out the second line where the page is so low that the cells need its room."""
        self._below.setVisible(height >= px(_LOW))

    def show_sheet(self, sheet: Sheet, period: str, left_out: int) -> None:
        """Show how far the hooks are served; `left_out` posts of the period aren't counted."""
        self.period.setText(period.replace("&", "&&"))
        told = f"{summary(sheet.matrix)} {uncounted(left_out)}".strip()
        self._summary.setText(told)
        explained = tr("A post with several labels counts in each of their cells, and once in every total.")
        self._summary.setToolTip(explained)
        self._summary.setAccessibleDescription(explained)


def _segment(text: str) -> QPushButton:
    made = button(text, kind="segment", small=True)
    made.setCheckable(True)
    return made
