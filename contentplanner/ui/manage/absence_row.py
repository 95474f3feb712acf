"""One absence: its days, a note, and a way to take it off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from contentplanner.domain.edits import delete
from contentplanner.domain.edits.managing import with_first_day, with_last_day
from contentplanner.domain.records import Absence
from contentplanner.domain.texts import one_line
from contentplanner.ui.editor.parts import field_label
from contentplanner.ui.manage.day_line import DayLine
from contentplanner.ui.manage.form import Form
from contentplanner.ui.manage.typed_line import TypedLine
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import icon_button


class AbsenceRow(QFrame):
    """A card with the fields of one absence; its lines belong to the form around it."""

    def __init__(self, form: Form, key: str, number: int) -> None:
        """`number` tells the fields of several absences apart for a screen reader."""
        super().__init__()
        self.setProperty("box", "card")
        self._form, self.key = form, key
        self.first = self._day(tr("First day of absence {number}", number=number), self._first, with_first_day)
        self.last = self._day(tr("Last day of absence {number}", number=number), self._last, with_last_day)
        name = tr("Note on absence {number}", number=number)
        self.note = form.watched(TypedLine(name, self._note, self._set_note))
        self.note.setPlaceholderText(tr("Note, such as “holiday”"))
        self.remove = icon_button("x", tr("Remove absence {number}", number=number), small=True)
        self.remove.clicked.connect(self._remove)
        grid = QGridLayout(self)
        grid.setContentsMargins(px(10), px(8), px(6), px(10))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        for column, (text, field) in enumerate(self._labelled):
            grid.addWidget(field_label(text, field), 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.remove, 1, 2)
        grid.addWidget(self.note, 2, 0, 1, 3)

    @property
    def _labelled(self) -> tuple[tuple[str, QWidget], ...]:
        return (tr("First day"), self.first), (tr("Last day"), self.last)

    @property
    def lines(self) -> tuple[TypedLine, ...]:
        """The fields to type in."""
        return self.first, self.last, self.note

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard halts, in order: what is typed before what throws it away."""
        return *self.lines, self.remove

    @property
    def absence(self) -> Absence | None:
        """The absence as the plan has it."""
        return self._form.desk.plan.absences.get(self.key)

    def _day(
        self, name: str, load: Callable[[], dt.date | None], changed: Callable[[Absence, dt.date], Absence]
    ) -> DayLine:
        def save(day: dt.date | None) -> bool:
            return self.absence is None or day is None or self._put(changed(self.absence, day))

        return self._form.watched(DayLine(self._form.desk, name, load, save, needed=True))

    def _first(self) -> dt.date | None:
        return self.absence.first_day if self.absence else None

    def _last(self) -> dt.date | None:
        return self.absence.last_day if self.absence else None

    def _note(self) -> str:
        return self.absence.note if self.absence else ""

    def _set_note(self, typed: str) -> bool:
        return self.absence is None or self._put(replace(self.absence, note=one_line(typed)))

    def _put(self, absence: Absence) -> bool:
        person = self._form.desk.plan.people[absence.person_id]
        return self._form.put(tr("Change an absence of “{name}”", name=person.name), absence)

    def _remove(self) -> None:
        absence = self.absence
        if absence is not None:
            desk = self._form.desk
            text = tr("Remove an absence of “{name}”", name=desk.plan.people[absence.person_id].name)
            desk.perform(text, delete(desk.plan, absence))
