"""The planner: the one door through which a plan changes, and its history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from contentplanner.domain.joining import joined
from contentplanner.domain.plan import Changes, Plan, applied, inverted

if TYPE_CHECKING:
    from contentplanner.domain.store import Store

Step = tuple[str, Changes]


@dataclass(frozen=True, slots=True)
class History:
    """What was done and can be undone, newest last; what was undone and can be redone, next last."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()


class Planner(QObject):
    """The open plan. Everybody may read `plan`; only `perform`, `undo` and `redo` change it.

    `changed` is emitted with the changes after they are stored, so what a listener sees is on disk.
    """

    changed = Signal(object)

    def __init__(self, store: Store, plan: Plan | None = None, parent: QObject | None = None) -> None:
        """Take the plan that was loaded from the store, or load it now."""
        super().__init__(parent)
        self._store = store
        self._plan = store.load() if plan is None else plan
        self._history = History()
        self._revision = 0

    @property
    def plan(self) -> Plan:
        """The plan as it stands on disk."""
        return self._plan

    @property
    def store(self) -> Store:
        """Where the plan is kept."""
        return self._store

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return self._history

    @property
    def revision(self) -> int:
        """A number that grows with every change: a view that showed another one is stale."""
        return self._revision

    def perform(self, text: str, changes: Changes, onto: Step | None = None) -> None:
        """Do one user action, called `text` in the undo menu; no changes are no action.

        While the step `onto` is the last one done, the action becomes a part of it; a step that comes to nothing goes.

        Raises:
            Problem: The store refused, or the changes don't fit. Plan, file and history stay as they were.
        """
        if not changes:
            return
        done, step = self._history.done, (text, changes)
        if onto is not None and done and done[-1] is onto:
            done, step = done[:-1], (text, joined((*onto[1], *changes)))
        self._store_and_adopt(changes, History((*done, step) if step[1] else done))

    def undo(self) -> None:
        """Take the last action back, if there is one. Raises like `perform`."""
        if not self._history.done:
            return
        *done, (text, changes) = self._history.done
        self._store_and_adopt(inverted(changes), History(tuple(done), (*self._history.undone, (text, changes))))

    def redo(self) -> None:
        """Do the last undone action again, if there is one. Raises like `perform`."""
        if not self._history.undone:
            return
        *undone, (text, changes) = self._history.undone
        self._store_and_adopt(changes, History((*self._history.done, (text, changes)), tuple(undone)))

    def _store_and_adopt(self, changes: Changes, history: History) -> None:
        plan = applied(self._plan, changes)
        self._store.apply(changes)
        self._plan, self._history = plan, history
        self._revision += 1
        self.changed.emit(changes)
