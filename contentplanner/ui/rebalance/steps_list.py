"""The steps of a proposal as a list to tick, grouped by what they do."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from contentplanner.checker.mending.steps import Step, StepKind
from contentplanner.ui.rebalance.step_delegate import CHECK, DETAIL, HEADS, StepDelegate
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.wording.mending import step_detail, step_kind_name, step_sentence

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

KEY = Qt.ItemDataRole.UserRole
KINDS = tuple(StepKind)
_NAME = Qt.ItemDataRole.AccessibleTextRole
_MORE = Qt.ItemDataRole.AccessibleDescriptionRole


class StepsList(QListWidget):
    """A row a step under a row a kind. `chosen` when ticks were set or taken; what was refused stays, unticked."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Steps"))
        self.setItemDelegate(StepDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self._left_out: dict[str, tuple[Step, str, str]] = {}
        self._rows: dict[str, tuple[Step, str, str]] = {}
        self._told = QTimer(self, interval=0, singleShot=True)
        self._told.timeout.connect(self.chosen)
        self.itemChanged.connect(self._ticked)

    @property
    def refused(self) -> frozenset[str]:
        """The keys of the steps whose tick was taken away."""
        return frozenset(self._left_out)

    def show_steps(self, steps: Iterable[Step], plan: Plan) -> None:
        """Show these steps ticked, and those that were refused as they were. The plan is the one after the steps."""
        taken = {
            step.key: (step, step_sentence(step, plan, words()), step_detail(step, plan, words())) for step in steps
        }
        self._rows = taken | {key: row for key, row in self._left_out.items() if key not in taken}
        current, place = self.currentItem(), self.verticalScrollBar().value()
        key = current.data(KEY) if current else None
        blocked = self.blockSignals(True)
        self.clear()
        self._fill()
        self.blockSignals(blocked)
        self._go_back(key)
        self.verticalScrollBar().setValue(place)

    def _fill(self) -> None:
        rows = sorted(self._rows.values(), key=_in_order)
        for kind, members in groupby(rows, key=lambda row: row[0].kind):
            group = list(members)
            self.addItem(self._head(kind, [step.key for step, _sentence, _detail in group]))
            for step, sentence, detail in group:
                self.addItem(self._row(step.key, sentence, detail))

    def _head(self, kind: StepKind, keys: list[str]) -> QListWidgetItem:
        out = sum(key in self._left_out for key in keys)
        state = _state(out, len(keys))
        made = QListWidgetItem(step_kind_name(kind, words()))
        counted = ntr("{n} step", "{n} steps", len(keys))
        made.setData(_NAME, f"{made.text()}, {counted}")
        made.setData(KEY, kind.value)
        made.setData(HEADS, True)
        return _checkable(made, state)

    def _row(self, key: str, sentence: str, detail: str) -> QListWidgetItem:
        made = QListWidgetItem(sentence)
        made.setData(_NAME, sentence)
        made.setData(_MORE, detail)
        made.setData(KEY, key)
        made.setData(DETAIL, detail)
        return _checkable(made, Qt.CheckState.Unchecked if key in self._left_out else Qt.CheckState.Checked)

    def _go_back(self, key: str | None) -> None:
        places = [place for place in range(self.count()) if self.item(place).data(KEY) == key]
        if self.count():
            self.setCurrentRow(places[0] if places else 0)

    def _ticked(self, item: QListWidgetItem) -> None:
        """Take note of a tick; one of a kind counts for all its steps."""
        ticked = Qt.CheckState(item.data(CHECK)) is Qt.CheckState.Checked
        key = item.data(KEY)
        keys = [one for one, row in self._rows.items() if row[0].kind == key] if item.data(HEADS) else [key]
        for one in keys:
            if ticked:
                self._left_out.pop(one, None)
            else:
                self._left_out[one] = self._rows[one]
        self._show_ticks()
        self._told.start()

    def _show_ticks(self) -> None:
        """Let every box follow what is refused, before the rest is worked out anew."""
        blocked = self.blockSignals(True)
        for place in range(self.count()):
            item = self.item(place)
            key = item.data(KEY)
            if item.data(HEADS):
                group = [one for one, row in self._rows.items() if row[0].kind == key]
                item.setCheckState(_state(sum(one in self._left_out for one in group), len(group)))
            else:
                item.setCheckState(Qt.CheckState.Unchecked if key in self._left_out else Qt.CheckState.Checked)
        self.blockSignals(blocked)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the texts wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _in_order(row: tuple[Step, str, str]) -> tuple[int, str, str]:
    step = row[0]
    return KINDS.index(step.kind), step.day.isoformat() if step.day else "", step.key


def _state(out: int, all_of: int) -> Qt.CheckState:
    if out == all_of:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.PartiallyChecked if out else Qt.CheckState.Checked


def _checkable(item: QListWidgetItem, state: Qt.CheckState) -> QListWidgetItem:
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(state)
    return item
