"""What a person is, on which days they work, when they are away."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from contentplanner.domain.ids import new_id
from contentplanner.domain.records import Absence, Person
from contentplanner.domain.vocabulary import PersonKind
from contentplanner.planner import Step
from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.choice_field import ChoiceField, Item
from contentplanner.ui.editor.parts import labelled, walk_before
from contentplanner.ui.manage.absence_row import AbsenceRow
from contentplanner.ui.manage.form import Form
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import label
from contentplanner.wording import person_kind_name

WEEK = 7


class PersonForm(Form):
    """Kind, seven working days, absences."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kind = ChoiceField(tr("Kind"))
        self.kind.chosen.connect(self._set_kind)
        self.days: dict[int, QCheckBox] = {}
        self.rows: list[AbsenceRow] = []
        self._ticked: Step | None = None
        self.add_absence = button(tr("Add an absence"), picture="plus", small=True)
        self.add_absence.clicked.connect(self._add_absence)
        self._absences = QVBoxLayout()
        self._absences.setSpacing(px(8))
        self.column.addLayout(labelled(tr("Kind"), self.kind))
        self.column.addLayout(labelled(tr("Working days"), self._week()))
        self.column.addWidget(label(tr("Absences"), tone="secondary", size=11))
        self.column.addLayout(self._absences)
        self.column.addWidget(self.add_absence, alignment=Qt.AlignmentFlag.AlignLeft)
        self.close_column()

    def _week(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(tr("Working days"))
        holder.setStyleSheet(f"QCheckBox {{ spacing: {px(4)}px; }}")  # so that all seven fit in a row
        row = FlowLayout(holder, px(12), px(4))
        for ahead in range(WEEK):
            weekday = (self.desk.first_weekday + ahead) % WEEK
            box = QCheckBox(words().weekday_short(weekday))
            box.setAccessibleName(words().weekday(weekday))
            box.clicked.connect(self._set_days)
            self.days[weekday] = box
            row.addWidget(box)
        return holder

    @property
    def person(self) -> Person | None:
        """The person as the plan has them."""
        return self.desk.plan.people.get(self.key)

    def show_record(self, *, anew: bool = False) -> None:
        """Show the person as the plan has them."""
        person = self.person
        if person is not None:
            kinds = [Item(kind.value, person_kind_name(kind, words())) for kind in PersonKind]
            self.kind.show_choice(kinds, person.kind.value)
            for weekday, box in self.days.items():
                box.setChecked(weekday in person.working_days)
        self._show_absences()
        super().show_record(anew=anew)

    def _show_absences(self) -> None:
        """Keep the rows that are still right, so that nobody is interrupted; new ones stand last."""
        found = self.desk.plan.absences_of.get(self.key, ())
        here = {row.key for row in self.rows}
        for row in [row for row in self.rows if row.key not in {absence.id for absence in found}]:
            self._drop(row)
        for absence in sorted(found, key=lambda one: (one.first_day, one.last_day)):
            if absence.id not in here:
                self.rows.append(AbsenceRow(self, absence.id, len(self.rows) + 1))
                self._absences.addWidget(self.rows[-1])
        walk_before(self.add_absence, [stop for row in self.rows for stop in row.stops])

    def _drop(self, row: AbsenceRow) -> None:
        if row.isAncestorOf(self.focusWidget() or self):
            self.add_absence.setFocus()
        for line in row.lines:
            self.forget(line)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()

    def _set_kind(self, key: object) -> None:
        if self.person is not None:
            text = tr("Change kind of “{name}”", name=self.person.name)
            self.put(text, replace(self.person, kind=PersonKind(str(key))))

    def _set_days(self) -> None:
        """Take over the days; those of one person that are ticked in a row are one step to undo."""
        days = tuple(sorted(weekday for weekday, box in self.days.items() if box.isChecked()))
        person = self.person
        if person is not None:
            text = tr("Change working days of “{name}”", name=person.name)
            mine = self._ticked if self._ticked is not None and self._ticked[0] == text else None
            self.put(text, replace(person, working_days=days), onto=mine)
            self._ticked = next(reversed(self.desk.planner.history.done), None)

    def _add_absence(self) -> None:
        person = self.person
        if person is None:
            return
        today: dt.date = self.desk.today()
        text = tr("Add an absence of “{name}”", name=person.name)
        if self.put(text, Absence(new_id(), person.id, today, today)):
            self.rows[-1].first.setFocus()
            self.rows[-1].first.selectAll()
