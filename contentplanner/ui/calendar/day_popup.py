"""The whole of one day: opened by "+n more"."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from contentplanner.domain.dated import posts_on
from contentplanner.domain.edits import Spot
from contentplanner.ui.calendar.chip import Chip
from contentplanner.ui.calendar.chip_room import TWO_LINES
from contentplanner.ui.calendar.month_data import chip_state, chip_view
from contentplanner.ui.carrying import carry
from contentplanner.ui.speech import words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

WIDTH = 280
MOST_SHOWN = 9


class DayPopup(QFrame):
    """A list of chips over the calendar; Escape or a click beside it closes it."""

    post_opened = Signal(str)
    menu_wanted = Signal(str, object, QPoint)

    def __init__(self, desk: Desk, day: dt.date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("box", "card")
        self.setAccessibleName(words().long_day(day))
        self._desk = desk
        self._day = day
        self.chips: list[Chip] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(px(10), px(10), px(10), px(10))
        self._layout.addWidget(label(words().long_day(day), strong="true"))
        self._layout.addWidget(self._list(desk, day))
        desk.marks.changed.connect(self._show_marks)

    def _list(self, desk: Desk, day: dt.date) -> QWidget:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(4))
        for post in desk.sight.shown(posts_on(desk.plan, day)):
            chip = Chip(inner)
            chip.setFixedHeight(px(TWO_LINES))
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.show_post(chip_view(desk, post), chip_state(desk, post))
            chip.opened.connect(self._open)
            chip.marked.connect(self._mark)
            chip.carried.connect(lambda one: carry(desk, one, one.view.post_id))
            rows.addWidget(chip)
            self.chips.append(chip)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        shown = min(len(self.chips), MOST_SHOWN)
        scroll.setFixedHeight(shown * px(TWO_LINES + 4))
        return scroll

    def open_at(self, anchor: QWidget) -> None:
        """Show the list over a widget, inside the screen."""
        self.setFixedWidth(px(WIDTH))
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, 0))
        room = anchor.screen().availableGeometry()
        x = min(corner.x(), room.right() - self.width())
        y = min(corner.y(), room.bottom() - self.height())
        self.move(max(room.left(), x), max(room.top(), y))
        self.show()
        if self.chips:
            self.chips[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _open(self, post_id: str) -> None:
        self.close()
        self.post_opened.emit(post_id)

    def _mark(self, post_id: str, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ShiftModifier:
            self._desk.marks.extend_to(post_id)
        else:
            self._desk.marks.toggle(post_id)

    def _show_marks(self) -> None:
        for chip in self.chips:
            post = self._desk.plan.posts.get(chip.view.post_id)
            if post is not None:
                chip.show_post(chip.view, chip_state(self._desk, post))

    def _current(self) -> str:
        focused = self.focusWidget()
        return focused.view.post_id if isinstance(focused, Chip) else ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the post under the mouse, or of the one that has the keyboard; the list goes away."""
        widget = self.childAt(event.pos())
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        post_id = widget.view.post_id if isinstance(widget, Chip) and not by_keyboard else self._current()
        if post_id:
            self.close()
            self.menu_wanted.emit(post_id, Spot(self._day), event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, mark with Ctrl and the space bar, close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if self._current():
                self._desk.marks.toggle(self._current())
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextPrevChild(True)
        elif event.key() == Qt.Key.Key_Up:
            self.focusNextPrevChild(False)
        else:
            super().keyPressEvent(event)
