"""A day to type, or to pick from a calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.day_picker import DayPicker
from contentplanner.ui.editor.when import NotUnderstood, day_from
from contentplanner.ui.icons import icon
from contentplanner.ui.manage.typed_line import TypedLine
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px

Load = Callable[[], "dt.date | None"]
Save = Callable[["dt.date | None"], bool]


class DayLine(TypedLine):
    """A day such as "3 Dec 2026". One that isn't needed may be empty."""

    def __init__(self, desk: Desk, name: str, load: Load, save: Save, *, needed: bool) -> None:
        super().__init__(name, self._shown, self._keep)
        self._desk, self._load_day, self._save_day, self._needed = desk, load, save, needed
        self.popup: DayPicker | None = None
        self.setMinimumWidth(px(120))
        self.setPlaceholderText("" if needed else tr("No day"))
        self.setToolTip(tr("Type a day, such as 14-12 or 14 Dec. Down opens the calendar."))
        opener = self.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        opener.setToolTip(tr("Open the calendar"))
        opener.triggered.connect(self.open_calendar)

    def _shown(self) -> str:
        day = self._load_day()
        return words().day_and_year(day) if day else ""

    def _keep(self, text: str) -> bool:
        try:
            day = day_from(text, self._desk.today())
        except NotUnderstood:
            raise NotUnderstood(tr("That is no day I know: type it like 14-12-2026 or 14 Dec.")) from None
        if day is None and self._needed:
            raise NotUnderstood(tr("A day is needed here: type it like 14-12-2026 or 14 Dec."))
        return self._save_day(day)

    def open_calendar(self) -> None:
        """Show the month of the day to pick another."""
        if not self.typing.accept():
            return
        day = self._load_day()
        self.popup = DayPicker(
            day or self._desk.today(), self._desk.first_weekday, self, can_clear=day is not None and not self._needed
        )
        self.popup.picked.connect(self._pick)
        self.popup.destroyed.connect(self._forget_popup)
        self.popup.open_at(self)

    def _forget_popup(self) -> None:
        self.popup = None

    def _pick(self, day: object) -> None:
        if isinstance(day, dt.date) or day is None:
            self._save_day(day)
            self.typing.show_plan(anew=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with the arrow down."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4}:
            self.open_calendar()
        else:
            super().keyPressEvent(event)
