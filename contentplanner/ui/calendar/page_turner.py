"""Turning the page while something is dragged: at the edge of the calendar, or over Previous and Next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from contentplanner.domain.periods import period_of, stepped
from contentplanner.ui.speech import period_title, tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.ui.calendar.view import CalendarView
    from contentplanner.ui.desk import Desk

HOLD_MS = 800
AGAIN_MS = 1100
_ENTERED = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove})
_LEFT = frozenset({QEvent.Type.DragLeave, QEvent.Type.Drop})


class PageTurner(QObject):
    """Waits a moment, so that passing by turns nothing, and says meanwhile where it would go; goes on while held."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._step = 0
        self._view: CalendarView | None = None
        self._steps: dict[QObject, int] = {}
        self.hold_ms = HOLD_MS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self.hint = _hint(page)

    @property
    def step(self) -> int:
        """Which way the page is about to turn, 0 for none."""
        return self._step

    def watch(self, button: QWidget, step: int) -> None:
        """Turn also while something is held over a button."""
        self._steps[button] = step
        button.setAcceptDrops(True)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is held over a button; nothing can be dropped there."""
        if event.type() in _ENTERED and isinstance(event, QDropEvent):
            self._view = None
            self._hold(self._steps.get(watched, 0))
            event.setAccepted(event.type() is QEvent.Type.DragEnter)
            return True
        if event.type() in _LEFT:
            self._hold(0)
        return super().eventFilter(watched, event)

    def hover(self, view: CalendarView, at: QPoint | None) -> None:
        """Follow what is held over a view, at a place on the screen; a view that can scroll there scrolls first."""
        self._view = view
        self._hold(view.edge_at(view.mapFromGlobal(at)) if at is not None else 0)

    def _hold(self, step: int) -> None:
        if step == self._step:
            return
        self._step = step
        if step:
            self._timer.start(self.hold_ms)
            self._say()
        else:
            self._timer.stop()
            self.hint.hide()

    def _turn(self) -> None:
        if self._view is None or not self._view.scrolled(self._step):
            self._desk.turn(self._step)
        self._timer.start(AGAIN_MS)
        self._say()

    def _say(self) -> None:
        if self._view is not None and self._view.can_scroll(self._step):
            self.hint.hide()
            return
        desk = self._desk
        start = desk.day if desk.day in desk.period else desk.period.first
        period = period_of(stepped(start, desk.span, self._step), desk.span, desk.first_weekday)
        self.hint.setText(tr("Hold here to go to {period}", period=period_title(period)))
        self.hint.adjustSize()
        room = self._page.rect()
        y = px(40) if self._step < 0 else room.height() - self.hint.height() - px(34)
        self.hint.move((room.width() - self.hint.width()) // 2, y)
        self.hint.show()
        self.hint.raise_()


def _hint(page: QWidget) -> QLabel:
    made = label(size=12, strong="medium")
    made.setParent(page)
    made.setProperty("box", "card")
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    made.setContentsMargins(px(12), px(6), px(12), px(6))
    made.hide()
    return made
