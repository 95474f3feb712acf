"""What every view of the calendar has in common, so that the page can show one or another.

A view shows the posts of the period on the desk and says what a person wants; the page does it. What is selected, which
day is the current one and which period is on screen belong to the desk, so that another view goes on from there. So do
the filter and the search: `desk.sight.shown` says which posts a view shows, `desk.sight.keeps` which of them step back,
and `desk.sight.changed` when to look again.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from contentplanner.domain.edits import Spot
from contentplanner.domain.periods import Span
from contentplanner.ui.calendar.chip import Chip
from contentplanner.ui.calendar.foresight import foresee
from contentplanner.ui.calendar.marking import Marking, PostHolder
from contentplanner.ui.carrying import carry
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.wheel import Notches, delta_of

if TYPE_CHECKING:
    import datetime as dt

    from contentplanner.domain.records import Post
    from contentplanner.ui.calendar.viewing import Viewing
    from contentplanner.ui.desk import Desk

FIRST_LINE = 12
ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class ViewKind(StrEnum):
    """The ways to look at a plan, in the order in which they are offered."""

    MONTH = "month"
    WEEK = "week"
    LIST = "list"
    MATRIX = "matrix"


class CalendarView(QWidget):
    """One way to look at the plan.

    `cargo_dropped` carries a Cargo and the Spot it fell on, `new_post_wanted` a Spot, `post_moved` a post's id and a
    Spot, `all_wanted` a day of which every post is to be listed. `menu_wanted` carries a post's id, empty for a day,
    the Spot and where on the screen; `held_over` where something dragged hangs, on the screen, None once it has left.
    `idea_made` names an idea that was just made and waits for its title; `days_wanted` asks for the view of days that
    was last in force, or for the list of the whole plan.
    """

    post_opened = Signal(str)
    cargo_dropped = Signal(object, object)
    new_post_wanted = Signal(object)
    all_wanted = Signal(object)
    post_moved = Signal(str, object)
    post_deleted = Signal(str)
    post_undated = Signal(str)
    zoom_wanted = Signal(int)
    idea_made = Signal(str)
    days_wanted = Signal(bool)
    menu_wanted = Signal(str, object, QPoint)
    held_over = Signal(object)

    span: ClassVar[Span | None] = Span.MONTH
    """How much time the view shows at once, which is also how far Previous and Next go; None for as much as before."""

    zooms: ClassVar[tuple[float, ...]] = ()
    """The sizes in which the view can be shown, 1 being the usual one; none where it has one size only."""

    legend_at: ClassVar[tuple[int, int] | None] = None
    """Where the button of the legend stands, in pixels of the design from the upper left, or right when negative;
    None where there is none."""

    names_days: ClassVar[bool] = False
    """Whether the names of single days stand at the top, where nothing may lie over them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._zoomed = Notches()
        self.marking = Marking(self)
        self.setAcceptDrops(True)
        self.watch_drags(self)

    def room(self) -> QWidget:
        """Return what the page shows: the view itself, or what it scrolls in."""
        return self

    def focused_post(self) -> str | None:
        """Return the post that has the keyboard in this view."""
        return None

    def focus_post(self, post_id: str) -> None:
        """Give a post the keyboard, if it is on screen."""

    def focus_day(self) -> None:
        """Bring the desk's current day into sight and give it the keyboard."""
        self.setFocus()

    def place_of(self, day: dt.date) -> QWidget:
        """Return what shows a day, to open something beside it; the view itself when the day isn't on screen."""
        del day
        return self

    def post_at(self, at: QPoint) -> str | None:
        """Return the post that is shown at a place in this view."""
        widget = self.childAt(at)
        while widget is not None and not isinstance(widget, Chip):
            widget = widget.parentWidget() if widget.parentWidget() is not self else None
        return widget.view.post_id if isinstance(widget, Chip) else None

    def spot_at(self, at: QPoint) -> Spot | None:
        """Return the spot that is shown at a place in this view; None where there is none."""
        del at
        return None

    def edge_at(self, at: QPoint) -> int:
        """Return which way the page turns while something is held at a place: 1 on, -1 back, 0 it doesn't."""
        del at
        return 0

    def can_scroll(self, step: int) -> bool:
        """Whether there is more of the page in a direction, so that it scrolls before it turns."""
        del step
        return False

    def scrolled(self, step: int) -> bool:
        """Scroll on in a direction; False when the page ends there."""
        del step
        return False

    def take(self, chip: Chip | PostHolder) -> None:
        """Let a chip, or what holds chips, be opened, marked and carried."""
        chip.opened.connect(self.post_opened)
        chip.marked.connect(self.marking.mark)
        chip.carried.connect(lambda one: carry(self.desk, one, one.view.post_id))

    def mark_all(self) -> None:
        """Mark all posts of the current day; once these are marked, all of the period."""
        self.marking.mark_all()

    def moved(self, post: Post, key: Qt.Key) -> Spot | None:
        """Return the spot to which Alt and an arrow take a post; None when they take it nowhere."""
        del post, key
        return None

    def walked(self, key: Qt.Key) -> bool:
        """Walk over days and posts by a key; False when it means nothing here."""
        del key
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, turn, mark, move and delete posts; what is left is the window's."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        post = self.desk.plan.posts.get(self._at_hand() or "")
        if self.marking.key(key, modifiers):
            return
        if key == Qt.Key.Key_F10 and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self._want_menu()
            return
        if modifiers == Qt.KeyboardModifier.AltModifier and post is not None and key in ARROWS:
            spot = self.moved(post, key)
            if spot is not None:
                self.post_moved.emit(post.id, spot)
        elif modifiers & ~Qt.KeyboardModifier.KeypadModifier or not (
            self.walked(key) or self._turned_to(key) or (post is not None and self._acted(key, post.id))
        ):
            super().keyPressEvent(event)

    def _at_hand(self) -> str | None:
        """The post that has the keyboard; on a day the first of those that are marked."""
        return self.focused_post() or next(iter(self.desk.marks.in_order), None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the post or the day under the mouse, or of what has the keyboard."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._want_menu()
            return
        post_id, spot = self.post_at(event.pos()), self.spot_at(event.pos())
        if post_id or spot:
            self.menu_wanted.emit(post_id or "", spot or Spot(self.desk.day), event.globalPos())

    def _want_menu(self) -> None:
        """Ask for the menu of the post or the day that has the keyboard."""
        at = self.mapToGlobal(self.place_of_keyboard())
        self.menu_wanted.emit(self.focused_post() or "", Spot(self.desk.day), at)

    def place_of_keyboard(self) -> QPoint:
        """Return where the keyboard is in this view, to open a menu there."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return self.rect().center()
        return focused.mapTo(self, QPoint(focused.width() // 2, min(focused.height() // 2, px(FIRST_LINE))))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a drag pass beside the days: held at the edge, the page turns."""
        event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take nothing there."""
        event.ignore()

    def watch_drags(self, widget: QWidget) -> None:
        """Tell where something dragged hangs over a widget that takes drops."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell where something dragged hangs, and what dropping it there would lead to."""
        if isinstance(event, QDragMoveEvent) and isinstance(watched, QWidget):  # entering is moving too
            at = watched.mapToGlobal(event.position().toPoint())
            foresee(self.desk, event, self.spot_at(self.mapFromGlobal(at)))
            self.held_over.emit(at)
        elif event.type() in {QEvent.Type.DragLeave, QEvent.Type.Drop}:
            self.desk.what_if.drop()
            self.held_over.emit(None)
        return super().eventFilter(watched, event)

    def _turned_to(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.desk.turn(1 if key is Qt.Key.Key_PageDown else -1)
                self.focus_day()
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                self.go_to(self.desk.period.first if key is Qt.Key.Key_Home else self.desk.period.last)
            case _:
                return False
        return True

    def _acted(self, key: Qt.Key, post_id: str) -> bool:
        match key:
            case Qt.Key.Key_Delete:
                self.post_deleted.emit(post_id)
            case Qt.Key.Key_Backspace:
                self.post_undated.emit(post_id)
            case _:
                return False
        return True

    def remember_in(self, viewing: Viewing) -> None:
        """Look at plans as this person did last, and remember what they change about that."""

    def show_size(self, zoom: float, *, compact: bool) -> None:
        """Show hours or rows `zoom` times as large as usual, and posts close together when `compact`."""
        del zoom, compact

    def leave_free(self, height: int) -> None:
        """Put nothing that stays at the lower edge below this height: something lies over it."""
        del height

    def wheeled(self, event: QWheelEvent) -> None:
        """Scroll or turn by the wheel or a trackpad; what nobody wants here is left to what lies behind."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll or turn."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = self._zoomed.add(event, delta_of(event))
            if steps:
                self.zoom_wanted.emit(steps)
            event.accept()
        else:
            self.wheeled(event)

    def show_today(self) -> None:
        """Go to today."""
        self.go_to(self.desk.today())

    def go_to(self, day: dt.date) -> None:
        """Make a day the current one and give it the keyboard."""
        self.desk.go_to(day)
        self.focus_day()
