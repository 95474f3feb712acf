"""What month and week have in common: days side by side, with posts that can have the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from contentplanner.domain.edits import Spot
from contentplanner.ui.calendar.chip import Chip
from contentplanner.ui.calendar.view import CalendarView

if TYPE_CHECKING:
    import datetime as dt


class DaysView(CalendarView):
    """Walks from the day to its posts and back; the button that counts what doesn't fit is the last stop."""

    def stops(self, day: dt.date) -> list[QWidget]:
        """Return the posts of a day that are on screen, and the buttons that count the rest, in order."""
        raise NotImplementedError

    def bring(self, stop: QWidget) -> None:
        """Scroll until something is in sight."""
        del stop

    def focused_post(self) -> str | None:
        """Return the post whose chip has the keyboard."""
        widget = QApplication.focusWidget()
        return widget.view.post_id if isinstance(widget, Chip) and self.isAncestorOf(widget) else None

    def focus_post(self, post_id: str) -> None:
        """Give the keyboard to the chip of a post, if it is on screen."""
        post = self.desk.plan.posts.get(post_id)
        if post is None or post.day is None or post.day not in self.desk.period:
            return
        for stop in self.stops(post.day):
            if isinstance(stop, Chip) and stop.view.post_id == post_id:
                self.desk.go_to(post.day)
                self.focus_stop(stop)

    def focus_stop(self, stop: QWidget) -> None:
        """Give a chip or a button the keyboard, in sight."""
        self.bring(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def walked_posts(self, key: Qt.Key) -> bool:
        """Walk to the posts of the current day, among them and back; False when the key means nothing here."""
        widget = QApplication.focusWidget()
        stops = self.stops(self.desk.day)
        match key:
            case Qt.Key.Key_Up | Qt.Key.Key_Down if widget in stops:
                place = stops.index(widget) + (1 if key is Qt.Key.Key_Down else -1)
                if not 0 <= place < len(stops):
                    return False
                self.focus_stop(stops[place])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter(widget, stops)
            case Qt.Key.Key_Escape:
                return self._escaped(widget, stops)
            case _:
                return False
        return True

    def _enter(self, widget: QWidget | None, stops: list[QWidget]) -> None:
        if widget in stops and isinstance(widget, QAbstractButton):
            widget.click()
        elif stops:
            self.focus_stop(stops[0])
        else:
            self.new_post_wanted.emit(Spot(self.desk.day))

    def _escaped(self, widget: QWidget | None, stops: list[QWidget]) -> bool:
        if self.desk.lit:
            self.desk.light(frozenset())
        elif widget in stops:
            self.focus_day()
        else:
            return False
        return True
