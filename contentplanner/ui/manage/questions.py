"""Two questions: what comes instead of a record that is deleted, and which one it is merged into."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QRadioButton, QWidget

from contentplanner.domain.edits.managing import Managed
from contentplanner.domain.edits.replacing import can_be_taken_off, where_used
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Audience
from contentplanner.ui.dialogs.question import Question, wrapped
from contentplanner.ui.manage.sentences import full_name, uses_names, uses_sentence
from contentplanner.ui.manage.shelves import picture_of
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px


class Way(Enum):
    """What becomes of what uses a record that is to be deleted."""

    REPLACE = auto()
    TAKE_OFF = auto()
    ARCHIVE = auto()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person chose; `key` is the record instead of the deleted one."""

    way: Way
    key: str = ""


class MergeQuestion(Question):
    """`answered` carries the key of the record that takes over everything."""

    answered = Signal(str)

    def __init__(self, plan: Plan, record: Managed, others: Sequence[Managed], parent: QWidget) -> None:
        super().__init__(tr("Merge “{name}” into another", name=record.name), tr("Merge"), parent)
        self.choice = choice_of(plan, others, tr("Merge into"))
        self.column.addWidget(self.choice)
        told = tr("What uses “{name}” uses the other one from then on; the name itself goes.", name=record.name)
        self.column.addWidget(wrapped(told, tone="secondary"))
        self.close_with_buttons()
        self.accepted.connect(lambda: self.answered.emit(self.choice.currentData()))


class DeleteQuestion(Question):
    """`answered` carries an `Answer`."""

    answered = Signal(object)

    def __init__(self, plan: Plan, record: Managed, others: Sequence[Managed], parent: QWidget) -> None:
        super().__init__(tr("Delete “{name}”?", name=record.name), tr("Delete"), parent)
        uses = where_used(plan, record)
        self.column.addWidget(wrapped(uses_sentence(uses)))
        self.column.addWidget(wrapped(uses_names(plan, uses), tone="secondary"))
        self.choice = choice_of(plan, others, tr("Put in its place"))
        self.ways: dict[Way, QRadioButton] = {}
        if others:
            self._offer(Way.REPLACE, tr("Put another in its place:"))
            self.column.addWidget(self.choice)
        if can_be_taken_off(plan, record):
            self._offer(Way.TAKE_OFF, _taking_off(record))
        if not record.archived:
            self._offer(Way.ARCHIVE, tr("Archive it instead"))
            hint = wrapped(tr("It stays where it is used, and isn't offered any more."), size=12, tone="hint")
            hint.setContentsMargins(px(24), 0, 0, 0)
            self.column.addWidget(hint)
        next(iter(self.ways.values())).setChecked(True)
        self.close_with_buttons()
        self._tell()
        self.accepted.connect(lambda: self.answered.emit(self.answer))

    def _offer(self, way: Way, text: str) -> None:
        made = QRadioButton(text)
        made.toggled.connect(self._tell)
        self.ways[way] = made
        self.column.addWidget(made)

    def _tell(self) -> None:
        way = self.answer.way
        self.choice.setEnabled(way is Way.REPLACE)
        self.yes.setText(tr("Archive") if way is Way.ARCHIVE else tr("Delete"))

    @property
    def answer(self) -> Answer:
        """What is chosen now."""
        way = next((way for way, box in self.ways.items() if box.isChecked()), next(iter(self.ways)))
        return Answer(way, self.choice.currentData() if way is Way.REPLACE else "")


def choice_of(plan: Plan, records: Sequence[Managed], name: str) -> QComboBox:
    """Return a list to choose one of the records from, the first one chosen."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setIconSize(QSize(px(16), px(16)))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for record in records:
        made.addItem(picture_of(record), full_name(plan, record), record.id)
    return made


def _taking_off(record: Managed) -> str:
    if isinstance(record, Audience):
        return tr("Delete its interests too")
    return tr("Take it off there")
