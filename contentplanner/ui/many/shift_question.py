"""Shifting everything from a day on: how far, what is skipped, and what that would do."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox

from contentplanner.domain.edits.many import Shift, ShiftWish, shift_after
from contentplanner.ui.dialogs.question import Question, wrapped
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.editor.parts import field_label
from contentplanner.ui.many import moving
from contentplanner.ui.many.doing import Doing
from contentplanner.ui.many.entries import DayEntry
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px

MOST = 999


class ShiftQuestion(Question):
    """While it is filled in it says how many posts would move, and where they would come to stand."""

    def __init__(self, doing: Doing, day: dt.date) -> None:
        super().__init__(tr("Shift everything from a day on"), tr("Shift"), doing.owner.window())
        self._doing = doing
        self.day = DayEntry(doing.desk, tr("From"), day)
        self.count = _count()
        self.unit = _choice(tr("Unit"), "", "")
        self.way = _choice(tr("Direction of the shift"), tr("later"), tr("earlier"))
        self.weekends = QCheckBox(tr("Skip weekends"))
        self.holidays = QCheckBox(tr("Skip public holidays"))
        self.fixed = QCheckBox(tr("Scheduled and posted posts too"))
        self.said = wrapped("", tone="secondary", lines=3)
        self._lay()
        self._connect()
        self._say()
        self.count.setFocus()
        self.count.selectAll()

    def _lay(self) -> None:
        self.column.addWidget(field_label(tr("From"), self.day))
        self.column.addWidget(self.day)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for widget in (self.count, self.unit, self.way):
            row.addWidget(widget, 1)
        self.column.addWidget(field_label(tr("By"), self.count))
        self.column.addLayout(row)
        for box in (self.weekends, self.holidays, self.fixed):
            self.column.addWidget(box)
        self.column.addWidget(self.said)
        self.close_with_buttons()

    def _connect(self) -> None:
        self.day.textChanged.connect(lambda _text: self._say())
        self.count.valueChanged.connect(lambda _count: self._say())
        for choice in (self.unit, self.way):
            choice.currentIndexChanged.connect(lambda _index: self._say())
        for box in (self.weekends, self.holidays, self.fixed):
            box.toggled.connect(lambda _on: self._say())
        self.accepted.connect(self._shift)

    @property
    def wish(self) -> ShiftWish | None:
        """What is asked for; None while the day is no day."""
        day = self.day.day
        if day is None:
            return None
        return ShiftWish(
            day,
            self.count.value() * (-1 if self.way.currentIndex() else 1),
            weeks=bool(self.unit.currentIndex()),
            skips_weekends=self.weekends.isChecked(),
            skips_holidays=self.holidays.isChecked(),
            with_fixed=self.fixed.isChecked(),
        )

    def _say(self) -> None:
        count = self.count.value()
        self.unit.setItemText(0, ntr("day", "days", count))
        self.unit.setItemText(1, ntr("week", "weeks", count))
        wish = self.wish
        if wish is None:
            self.yes.setEnabled(False)
            self.said.setText(tr("That is no day I know: type it like 14-12-2026 or 14 Dec."))
            return
        found = shift_after(self._doing.plan, wish)
        self.yes.setEnabled(bool(found.changes))
        self.said.setText("\n".join(_lines(found)))

    def _shift(self) -> None:
        wish = self.wish
        if wish is not None:
            moving.shift(self._doing, wish)


def _lines(found: Shift) -> list[str]:
    lines = [tr("Nothing is planned there that could move.")]
    if found.changes and found.first and found.last:
        moved = ntr("{n} post moves", "{n} posts move", len(found.changes))
        first, last = words().day_and_year(found.first), words().day_and_year(found.last)
        lines = [tr("{moved}; after that they stand from {first} to {last}.", moved=moved, first=first, last=last)]
    if found.staying:
        lines.append(
            ntr("{n} stays: it is scheduled or posted.", "{n} stay: they are scheduled or posted.", found.staying)
        )
    return lines


def _count() -> QSpinBox:
    made = QSpinBox()
    made.lineEdit().setTextMargins(px(8), 0, 0, 0)
    made.setAccessibleName(tr("How many"))
    made.setRange(1, MOST)
    return made


def _choice(name: str, *texts: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.addItems(texts)
    return made


def ask_shift(doing: Doing, day: dt.date) -> ShiftQuestion:
    """Ask how far everything from a day on goes."""
    made = ShiftQuestion(doing, day)
    Veil(made, doing.owner.window())
    made.open()
    return made
