"""What can be done to a record of a list. Every deed is one step to undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from contentplanner.domain.edits.managing import (
    Managed,
    NameProblem,
    add,
    archive,
    in_order,
    is_last_channel,
    name_problem,
    namesake,
    rename,
    reorder,
)
from contentplanner.domain.edits.replacing import can_be_taken_off, delete_managed, merge, where_used
from contentplanner.domain.plan import TABLE_OF, Changes, Plan
from contentplanner.domain.records import AudienceInterest
from contentplanner.domain.texts import one_line
from contentplanner.ui.desk import Desk
from contentplanner.ui.manage.questions import Answer, DeleteQuestion, MergeQuestion, Way
from contentplanner.ui.speech import tr


class Deeds(QObject):
    """Does what a person wants of a record, and asks where there is a choice.

    `told` carries what stands in the way and what is worth knowing, both may be empty; `went_to` the key of the
    record that matters after a deed.
    """

    told = Signal(str, str)
    went_to = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Questions stand over `window`."""
        super().__init__(window)
        self._desk, self._window = desk, window

    @property
    def _plan(self) -> Plan:
        return self._desk.plan

    def _do(self, text: str, changes: Changes, key: str = "") -> bool:
        done = self._desk.perform(text, changes)
        self.told.emit("", "")
        if done and key:
            self.went_to.emit(key)
        return done

    def others(self, record: Managed) -> list[Managed]:
        """Return what may take a record's place: all of its kind that aren't archived, those of its own list first."""
        rows: list[Managed] = list(getattr(self._plan, TABLE_OF[type(record)]).values())
        found = [row for row in in_order(rows) if not row.archived and row.id != record.id]
        if isinstance(record, AudienceInterest):
            found.sort(key=lambda row: getattr(row, "audience_id", "") != record.audience_id)
        return found

    def add(self, record: Managed) -> bool:
        """Add a new record; False when one of its name is there already, or the plan refused."""
        known = namesake(self._plan, record, record.name)
        if known is not None and not known.archived:
            self.went_to.emit(known.id)
            self.told.emit(tr("“{name}” is there already.", name=known.name), "")
            return False
        key = known.id if known else record.id
        done = self._do(tr("Add “{name}”", name=record.name), add(self._plan, record), key)
        if done and known is not None:
            self.told.emit("", tr("“{name}” was archived, and is back.", name=known.name))
        return done

    def rename(self, record: Managed, typed: str) -> None:
        """Give a record the name that was typed, or say why not."""
        name = one_line(typed)
        match name_problem(self._plan, record, name):
            case NameProblem.EMPTY:
                self.told.emit(tr("A name can't be empty, so “{name}” stays.", name=record.name), "")
            case NameProblem.TAKEN:
                text = tr(
                    "“{other}” is there already, so “{name}” stays. You can merge the two.",
                    other=name,
                    name=record.name,
                )
                self.told.emit(text, "")
            case None:
                self._do(tr("Rename “{old}” to “{new}”", old=record.name, new=name), rename(self._plan, record, name))

    def place(self, record: Managed, place: int) -> None:
        """Put a record at another place of its list."""
        text = tr("Put “{name}” in another place", name=record.name)
        self._do(text, reorder(self._plan, record, place), record.id)

    def restore(self, record: Managed) -> None:
        """Take a record out of the archive."""
        self._do(tr("Restore “{name}”", name=record.name), archive(self._plan, record, archived=False), record.id)

    def archive(self, record: Managed) -> None:
        """Put a record into the archive, but never the last channel."""
        if not self._is_needed(record):
            self._do(tr("Archive “{name}”", name=record.name), archive(self._plan, record))

    def _is_needed(self, record: Managed) -> bool:
        """Say so when posts would have no channel to stand on, or none to go to."""
        nowhere = not self.others(record) and not can_be_taken_off(self._plan, record)
        needed = is_last_channel(self._plan, record) or (record.archived and nowhere)
        if needed:
            self.told.emit(tr("A post needs a channel: add another one first, then take this one away."), "")
        return needed

    def ask_merge(self, record: Managed) -> None:
        """Ask which record this one goes into."""
        question = MergeQuestion(self._plan, record, self.others(record), self._window)
        question.answered.connect(lambda key: self._merge(record, key))
        question.open()

    def _merge(self, record: Managed, key: str) -> None:
        into = next(row for row in self.others(record) if row.id == key)
        text = tr("Merge “{name}” into “{other}”", name=record.name, other=into.name)
        self._do(text, merge(self._plan, record, key), key)

    def ask_delete(self, record: Managed) -> None:
        """Delete a record at once when nothing uses it, else say what does and ask what comes instead."""
        if self._is_needed(record):
            return
        if not where_used(self._plan, record).any:
            self._do(tr("Delete “{name}”", name=record.name), delete_managed(self._plan, record))
            return
        question = DeleteQuestion(self._plan, record, self.others(record), self._window)
        question.answered.connect(lambda answer: self._delete(record, answer))
        question.open()

    def _delete(self, record: Managed, answer: Answer) -> None:
        match answer.way:
            case Way.ARCHIVE:
                self.archive(record)
            case Way.TAKE_OFF:
                self._do(tr("Delete “{name}”", name=record.name), delete_managed(self._plan, record))
            case Way.REPLACE:
                other = next(row for row in self.others(record) if row.id == answer.key)
                text = tr("Replace “{name}” by “{other}”", name=record.name, other=other.name)
                self._do(text, delete_managed(self._plan, record, other.id), other.id)
