"""What stands over a day of the week: its name, its holiday, how many posts of each direction; and the strip below.

What falls on the name keeps its time. The strip holds the posts without a time: what falls there has none from then on.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from contentplanner.checker import Mix
from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.calendar.chip import Chip
from contentplanner.ui.calendar.chip_room import GAP, ONE_LINE
from contentplanner.ui.calendar.drops import DropBox
from contentplanner.ui.calendar.week.data import MOST_ROWS, DayColumn
from contentplanner.ui.drag import drop_text
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.buttons import button

HEAD = 52
_PAD = 4
_ROOMY = 64
"""Below this width the name of a day begins closer to the edge, so that all of today's number is seen."""


class DayHead(DropBox):
    """The name of a day; a click makes it the current one, a drop keeps the time."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: DayColumn | None = None
        self._current = False

    def show_day(self, view: DayColumn, *, current: bool) -> None:
        """Show a day; the current one is underlined."""
        if (view, current) != (self._view, self._current):
            self._view, self._current = view, current
            drop = tr("Drop a post here to keep its time")
            self.setToolTip(f"{view.name}\n{drop}")
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make this the day the keyboard works on."""
        if self._view is not None:
            self.pressed.emit(self._view.day)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the name and the counts."""
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("accent_soft" if self.is_target else ground(self._view, "bar")))
        painter.setPen(colour("line"))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        left = self._draw_name(painter, self._view)
        self._draw_beside(painter, self._view, left)
        self._draw_counts(painter, self._view)
        if self._current:
            painter.fillRect(0, self.height() - px(2), self.width(), px(2), colour("ring"))

    def _draw_name(self, painter: QPainter, view: DayColumn) -> int:
        painter.setFont(font(13, 600, tabular=True))
        metrics = painter.fontMetrics()
        name, number = words().weekday_short(view.day.weekday()), str(view.day.day)
        left = px(10 if self.width() >= px(_ROOMY) else 4)
        row = QRect(left, px(6), self.width() - left, px(20))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(colour("ink"))
        painter.drawText(row, middle, name)
        x = row.left() + metrics.horizontalAdvance(name) + px(4)
        width = metrics.horizontalAdvance(number)
        if view.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_fill"))
            painter.drawRoundedRect(QRectF(x, row.top(), width + px(10), row.height()), px(5), px(5))
            painter.setPen(colour("on_accent"))
            x += px(5)
        painter.drawText(QRect(x, row.top(), width, row.height()), middle, number)
        return x + width + (px(11) if view.is_today else px(6))

    def _draw_beside(self, painter: QPainter, view: DayColumn, left: int) -> None:
        painter.setFont(font(11, 600 if view.is_today or self.is_target else 400))
        painter.setPen(colour("accent" if view.is_today or self.is_target else "ink3"))
        today = " · ".join(part for part in (tr("Today") if view.is_today else "", view.holiday) if part)
        room = QRect(left, px(6), self.width() - left - px(3), px(20))
        text = drop_text(self.cargo, view.day, painter.fontMetrics(), room.width()) if self.cargo else today
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _draw_counts(self, painter: QPainter, view: DayColumn) -> None:
        painter.setFont(font(11, 500, tabular=True))
        x, top = px(10), px(28)
        if not view.posts:
            text = tr("no posts")
            if x + painter.fontMetrics().horizontalAdvance(text) + px(4) > self.width():
                text = "–"
            painter.setPen(colour("ink3"))
            painter.drawText(QRect(x, top, self.width() - x, px(18)), Qt.AlignmentFlag.AlignVCenter, text)
            return
        for name, tone, count in counted(view.counts):
            text = words().number(count)
            wide = px(18) + painter.fontMetrics().horizontalAdvance(text)
            if x + wide > self.width():
                break
            painter.drawPixmap(x, top + px(2), pixmap(name, tone, 14))
            painter.setPen(colour("ink2"))
            painter.drawText(QRect(x + px(18), top, wide, px(18)), Qt.AlignmentFlag.AlignVCenter, text)
            x += wide + px(8)


class Strip(DropBox):
    """The posts of a day that have no time, on one line each; what doesn't fit is counted."""

    opened = Signal(str)
    marked = Signal(str, object)
    carried = Signal(object)
    new_wanted = Signal(object)
    all_wanted = Signal(object)
    pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: DayColumn | None = None
        self._chips: list[Chip] = []
        self._more = button("", kind="link")
        self._more.setParent(self)
        self._more.clicked.connect(self._all)
        self._more.hide()

    @property
    def chips(self) -> list[Chip]:
        """The chips on screen, in order."""
        return [chip for chip in self._chips if not chip.isHidden()]

    @property
    def more(self) -> QWidget:
        """The button that lists the whole day; hidden where everything fits."""
        return self._more

    def stops(self) -> list[QWidget]:
        """Return what can have the keyboard: the chips, and the button where not everything fits."""
        return [*self.chips, *([] if self._more.isHidden() else [self._more])]

    def show_day(self, view: DayColumn) -> None:
        """Show the posts of a day."""
        before, self._view = self._view, view
        if before is not None and view.laid == before.laid:
            for chip, shown in zip(self.chips, view.untimed, strict=False):
                chip.show_post(*shown)
        else:
            day = words().long_day(view.day)
            count = ntr("{n} post", "{n} posts", view.loose)
            self.setAccessibleName(tr("{day}, without a time: {posts}", day=day, posts=count))
            self._lay()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chips out anew."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        if self._view is None:
            return
        posts = self._view.untimed
        count = self._view.loose if self._view.loose <= MOST_ROWS else MOST_ROWS - 1
        while len(self._chips) < count:
            chip = Chip(self)
            chip.opened.connect(self.opened)
            chip.marked.connect(self.marked)
            chip.carried.connect(self.carried)
            self._chips.append(chip)
        for row, chip in enumerate(self._chips[:count]):
            chip.setGeometry(px(_PAD), _top(row), self.width() - 2 * px(_PAD) - 1, px(ONE_LINE))
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            chip.show_post(*posts[row])
            chip.show()
        for chip in self._chips[count:]:
            chip.rest()
        self._lay_more(self._view.loose - count, _top(count))

    def _lay_more(self, hidden: int, top: int) -> None:
        self._more.setVisible(bool(hidden))
        self._more.setFocusPolicy(Qt.FocusPolicy.ClickFocus if hidden else Qt.FocusPolicy.NoFocus)
        number = words().number(hidden)
        self._more.setText(f"+{number}" if self.width() < px(64) else tr("+{n} more", n=number))
        name = ntr("{n} more post on this day", "{n} more posts on this day", hidden) if hidden else ""
        self._more.setAccessibleName(name)
        self._more.setGeometry(px(_PAD), top, self.width() - 2 * px(_PAD), px(ONE_LINE))

    def _all(self) -> None:
        if self._view is not None:
            self.all_wanted.emit(self._view.day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make this the day the keyboard works on."""
        if self._view is not None:
            self.pressed.emit(self._view.day)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a new post without a time."""
        if self._view is not None:
            self.new_wanted.emit(self._view.day)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the edge of a target."""
        if self._view is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("accent_soft" if self.is_target else ground(self._view, "surface")))
        painter.setPen(colour("line"))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        if self.is_target:
            painter.setPen(QPen(colour("ring"), px(2), Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1.5, -1.5), px(4), px(4))


def strip_height(most: int) -> int:
    """Return the height of the strip when the fullest day has so many posts without a time."""
    rows = min(max(1, most), MOST_ROWS)
    return _top(rows) + px(_PAD)


def _top(row: int) -> int:
    return px(_PAD) + row * (px(ONE_LINE) + px(GAP))


def counted(mix: Mix) -> list[tuple[str, str, int]]:
    """Return icon, colour and number of each kind of post there is."""
    kinds = (
        (DIRECTION_ICONS[Direction.ONE_WAY], "ow", mix.one_way),
        (DIRECTION_ICONS[Direction.TWO_WAY], "tw", mix.two_way),
        (DIRECTION_ICONS[Direction.MULTI_WAY], "mw", mix.multi_way),
        (DIRECTION_ICONS[Direction.UNSURE], "ink2", mix.unsure),
        ("pencil", "ink3", mix.unwritten),
    )
    return [(name, tone, count) for name, tone, count in kinds if count]


def ground(view: DayColumn, plain: str) -> str:
    """Return the colour of the ground of a day."""
    if view.is_silent:
        return "silent"
    if view.is_today:
        return "today"
    return "panel" if view.is_weekend else plain
