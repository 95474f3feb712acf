"""One day of the month: its number, its posts, and what doesn't fit as "+n more"."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGroupBox, QWidget

from contentplanner.ui.calendar.chip import Chip
from contentplanner.ui.calendar.chip_room import GAP, MORE, NARROW, ONE_LINE, fitting, grown, lines_wanted
from contentplanner.ui.calendar.chip_values import ChipState, ChipView
from contentplanner.ui.drag import Cargo, drop_text, taken
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.buttons import button

HEADER = 25
_PAD = 3


@dataclass(frozen=True, slots=True)
class DayView:
    """What a day shows; `label` is what stands beside the number: "Today", a holiday.

    `ids` are those of all its posts, `chips` at least as many of them, from the first, as can be on screen.
    """

    day: dt.date
    ids: tuple[str, ...]
    chips: tuple[tuple[ChipView, ChipState], ...]
    number: str
    label: str
    name: str
    is_today: bool
    is_outside: bool
    is_weekend: bool
    is_silent: bool


class DayCell(QGroupBox):
    """A day that takes drops and the keyboard; it keeps its chips and shows other posts in them."""

    opened = Signal(str)
    marked = Signal(str, object)
    carried = Signal(object)
    dropped = Signal(object, object)
    new_wanted = Signal(object)
    all_wanted = Signal(object)
    pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(True)
        self._view: DayView | None = None
        self._chips: list[Chip] = []
        self._more = button("", kind="link")
        self._more.setParent(self)
        self._more.clicked.connect(lambda: self.all_wanted.emit(self.day))
        self._lay_more(0, 0)
        self._target: Cargo | None = None
        self._compact = False

    @property
    def day(self) -> dt.date:
        """The day shown."""
        if self._view is None:
            raise LookupError("this cell shows no day yet")
        return self._view.day

    @property
    def chips(self) -> list[Chip]:
        """The chips on screen, in order."""
        return [chip for chip in self._chips if not chip.isHidden()]

    def posts_in(self, area: QRect) -> frozenset[str]:
        """Return the posts that an area of the cell touches; those behind "+n more" where it touches that."""
        found = {chip.view.post_id for chip in self.chips if chip.geometry().intersects(area)}
        if self._view is not None and not self._more.isHidden() and self._more.geometry().intersects(area):
            found |= set(self._view.ids[len(self.chips) :])
        return frozenset(found)

    @property
    def more(self) -> QWidget:
        """The button that opens the whole day; hidden where everything fits."""
        return self._more

    def stops(self) -> list[QWidget]:
        """Return what can have the keyboard: the chips, and the button where not everything fits."""
        return [*self.chips, *([] if self._more.isHidden() else [self._more])]

    def show_day(self, view: DayView) -> None:
        """Show a day."""
        before, self._view = self._view, view
        if view == before:
            return
        if before is None or view.name != before.name:
            self.setAccessibleName(view.name)
        if before is not None and replace(view, chips=before.chips) == before:
            for chip, shown in zip(self.chips, view.chips, strict=False):
                chip.show_post(*shown)
            return
        self._lay()
        self.update()

    def be_compact(self, *, compact: bool) -> None:
        """Put the posts close together, or give them room."""
        if compact != self._compact:
            self._compact = compact
            self._lay()

    def minimumSizeHint(self) -> QSize:
        """A day may get narrow."""
        return QSize(px(44), px(HEADER + MORE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chips out anew."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        if self._view is None:
            return
        room = self.height() - px(HEADER) - px(_PAD)
        width = self.width() - 2 * px(_PAD)
        height, count = fitting(len(self._view.ids), room, compact=self._compact, narrow=width < px(NARROW))
        while len(self._chips) < count:
            self._chips.append(self._new_chip())
        top = px(HEADER)
        for chip, (view, state), tall in zip(
            self._chips, self._view.chips, self._heights(height, count, room), strict=False
        ):
            chip.setGeometry(px(_PAD), top, width, tall)
            top += tall + px(GAP)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            chip.show_post(view, state)
            chip.show()
        for chip in self._chips[count:]:
            chip.rest()
        self._lay_more(len(self._view.ids) - count, top)

    def _heights(self, height: int, count: int, room: int) -> list[int]:
        """Return the heights of the chips on screen: where the day has room, titles take the lines they need."""
        width = self.width() - 2 * px(_PAD)
        views = [view for view, _state in self._view.chips[:count]] if self._view else []
        return grown(height, [lines_wanted(view.title, width, is_posted=view.is_posted) for view in views], room)

    def _lay_more(self, hidden: int, top: int) -> None:
        self._more.setVisible(bool(hidden))
        self._more.setFocusPolicy(Qt.FocusPolicy.ClickFocus if hidden else Qt.FocusPolicy.NoFocus)
        if not hidden:
            self._more.setText("")
            self._more.setAccessibleName("")
            return
        number = words().number(hidden)
        self._more.setText(f"+{number}" if self.width() < px(64) else tr("+{n} more", n=number))
        self._more.setAccessibleName(ntr("{n} more post on this day", "{n} more posts on this day", hidden))
        self._more.setGeometry(px(_PAD), top, self.width() - 2 * px(_PAD), px(MORE))

    def _new_chip(self) -> Chip:
        chip = Chip(self)
        chip.opened.connect(self.opened)
        chip.marked.connect(self.marked)
        chip.carried.connect(self.carried)
        return chip

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make this the day the keyboard works on."""
        self.pressed.emit(self.day)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a new post on this day."""
        self.new_wanted.emit(self.day)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take ideas and posts, texts and links."""
        self._aim(taken(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking them."""
        self._aim(taken(event, self._target))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped here."""
        self._aim(None)
        cargo = taken(event)
        if cargo is not None:
            self.dropped.emit(cargo, self.day)

    def _aim(self, cargo: Cargo | None) -> None:
        if cargo != self._target:
            self._target = cargo
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the number and what stands beside it; behind a chip the ground alone."""
        if self._view is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("accent_soft" if self._target else _ground(self._view)))
        painter.setPen(colour("line"))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if event.rect().top() < px(HEADER):
            label_left = self._draw_number(painter, self._view)
            self._draw_label(painter, self._view, label_left)
        if self._target:
            self._draw_edge(painter, Qt.PenStyle.DashLine)
        elif self.hasFocus():
            self._draw_edge(painter, Qt.PenStyle.SolidLine)

    def _draw_number(self, painter: QPainter, view: DayView) -> int:
        painter.setFont(font(12, 600 if view.is_today else 500, tabular=True))
        width = painter.fontMetrics().horizontalAdvance(view.number)
        box = QRect(px(6), px(3), max(width + px(10), px(22)) if view.is_today else width, px(19))
        if view.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_fill"))
            painter.drawRoundedRect(QRectF(box), px(5), px(5))
        painter.setPen(colour("on_accent" if view.is_today else "ink3" if view.is_outside else "ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, view.number)
        return box.right() + px(6)

    def _draw_label(self, painter: QPainter, view: DayView, left: int) -> None:
        painter.setFont(font(11, 600 if self._target or view.is_today else 400))
        painter.setPen(colour("accent" if self._target or view.is_today else "ink3"))
        room = QRect(left, px(3), self.width() - left - px(4), px(19))
        text = drop_text(self._target, view.day, painter.fontMetrics(), room.width()) if self._target else view.label
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _draw_edge(self, painter: QPainter, style: Qt.PenStyle) -> None:
        pen = QPen(colour("ring"), px(2))
        pen.setStyle(style)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1.5, -1.5), px(4), px(4))


def most_chips(height: int) -> int:
    """Return how many chips a day of this height in pixels has room for, at most."""
    return max(0, height - px(HEADER)) // (px(ONE_LINE) + px(GAP)) + 1


def _ground(view: DayView) -> str:
    if view.is_silent:
        return "silent"
    if view.is_today:
        return "today"
    return "bg" if view.is_outside else "panel" if view.is_weekend else "surface"
