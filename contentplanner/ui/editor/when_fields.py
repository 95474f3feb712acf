"""Day and time of a post: typed, stepped with the arrows, or picked from a calendar. Empty means none."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from contentplanner.ui.editor.accepting import set_time
from contentplanner.ui.editor.day_picker import DayPicker
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.typed_fields import LineField
from contentplanner.ui.editor.when import NotUnderstood, clock_from, day_from
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import icon_button

QUARTER = dt.timedelta(minutes=15)
FIRST_CLOCK = dt.time(9, 0)
OPENER = 22


class DayField(LineField):
    """A day such as "Mon 14 Dec"; the year is shown when it isn't this one."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet, tr("Day"), self._shown, self._save)
        self._sheet = sheet
        self.popup: DayPicker | None = None
        self.setPlaceholderText(tr("Undated"))
        self.setToolTip(tr("Type a day, such as 14-12 or 14 Dec. Empty: undated. Down opens the calendar."))
        self.setStyleSheet(f"QLineEdit {{ padding: 0 0 0 {px(6)}px; }} QLineEdit:focus {{ padding-left: {px(5)}px; }}")
        self.opener = icon_button("calendar", tr("Open the calendar"))
        self.opener.setParent(self)
        self.opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow down does it by keyboard
        self.opener.setCursor(Qt.CursorShape.ArrowCursor)
        self.opener.setStyleSheet(f"QToolButton {{ padding: 0; min-height: 0; border-radius: {px(4)}px; }}")
        self.opener.clicked.connect(self.open_calendar)
        self.setTextMargins(0, 0, px(OPENER), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the calendar's button at the right end."""
        super().resizeEvent(event)
        size = px(OPENER)
        self.opener.setGeometry(self.width() - size - px(2), (self.height() - size) // 2, size, size)

    def _shown(self) -> str:
        day = self._sheet.post.day if self._sheet.post else None
        if day is None:
            return ""
        this_year = day.year == self._sheet.desk.today().year
        return words().short_day(day) if this_year else words().day_and_year(day)

    def _save(self, text: str) -> bool:
        try:
            day = day_from(text, self._sheet.desk.today())
        except NotUnderstood:
            raise NotUnderstood(tr("That is no day I know: type it like 14-12-2026 or 14 Dec.")) from None
        return self.put_day(day)

    def put_day(self, day: dt.date | None) -> bool:
        """Give the post a day, or none."""
        title = self._sheet.title
        text = (
            tr("Move “{title}” to {day}", title=title, day=words().short_day(day))
            if day
            else tr("Put “{title}” back in the backlog", title=title)
        )
        return self._sheet.change_post(text, day=day)

    def open_calendar(self) -> None:
        """Show the month of the day to pick another."""
        post = self._sheet.post
        if post is None or self.isReadOnly() or not self.typing.accept():
            return
        day = post.day or self._sheet.desk.today()
        self.popup = DayPicker(day, self._sheet.desk.first_weekday, self, can_clear=post.day is not None)
        self.popup.picked.connect(self._pick)
        self.popup.open_at(self)
        self.popup.destroyed.connect(self._forget_popup)

    def _forget_popup(self) -> None:
        self.popup = None

    def _pick(self, day: object) -> None:
        if isinstance(day, dt.date) or day is None:
            self.put_day(day)
            self.typing.show_plan(anew=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with the arrow down."""
        if event.key() == Qt.Key.Key_Down or event.key() == Qt.Key.Key_F4:
            self.open_calendar()
        else:
            super().keyPressEvent(event)


class TimeField(LineField):
    """A time such as "09:30"; the arrows step by a quarter of an hour."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet, tr("Time"), self._shown, lambda text: set_time(sheet, text))
        self._sheet = sheet
        self.setStyleSheet(f"QLineEdit {{ padding: 0 0 0 {px(6)}px; }} QLineEdit:focus {{ padding-left: {px(5)}px; }}")
        self.setPlaceholderText(tr("None"))
        self.setToolTip(tr("Type a time, such as 9, 930 or 9:30. Empty: no time."))

    def _shown(self) -> str:
        time = self._sheet.post.time if self._sheet.post else None
        return words().clock(time) if time else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows up and down."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps is None or self.isReadOnly():
            super().keyPressEvent(event)
        else:
            self._step(steps)

    def _step(self, steps: int) -> None:
        try:
            now = clock_from(self.text())
        except NotUnderstood:
            return
        moved = dt.datetime.combine(dt.date(2000, 1, 1), now) + steps * QUARTER if now else None
        self.setText(words().clock(moved.time() if moved else FIRST_CLOCK))
