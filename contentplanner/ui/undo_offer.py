"""Undo at hand right after an action that surprises: one that takes something away, or changes a lot at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStatusBar

from contentplanner.ui.desk import undo
from contentplanner.ui.speech import tr
from contentplanner.ui.widgets.buttons import button

if TYPE_CHECKING:
    from contentplanner.domain.plan import Changes
    from contentplanner.ui.desk import Desk

TOLD_MS = 8000
_MANY = 5
"""So many records in one action are a lot."""


def is_surprising(changes: Changes) -> bool:
    """Whether changes delete something, or touch many records."""
    return len(changes) >= _MANY or any(change.after is None for change in changes)


class UndoOffer(QObject):
    """Says in a status bar what the desk tells and, beside it, offers to undo the action that was told of.

    A surprising action that nobody tells of is told here, by its name in the undo menu.
    """

    def __init__(self, desk: Desk, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._desk, self._bar = desk, bar
        self._untold: Changes | None = None
        self.button = button(tr("Undo"), kind="link")
        self.button.hide()
        self.button.clicked.connect(self._undo)
        desk.plan_changed.connect(self._hear)
        desk.told.connect(self._tell)
        bar.messageChanged.connect(self._fade)

    def _hear(self, changes: Changes) -> None:
        self.button.hide()
        if self._desk.planner.history.undone:  # an undo or a redo says so itself
            self._untold = None
            return
        self._untold = changes
        QTimer.singleShot(0, self, self._tell_if_surprising)

    def _tell_if_surprising(self) -> None:
        done = self._desk.planner.history.done
        if self._untold is not None and is_surprising(self._untold) and done:
            self._tell(done[-1][0])
        self._untold = None

    def _tell(self, text: str) -> None:
        offered = self._untold is not None and bool(self._desk.planner.history.done)
        self._untold = None
        self._bar.showMessage(text, TOLD_MS)
        if offered:
            action = self._desk.planner.history.done[-1][0]
            self.button.setAccessibleName(tr("Undo: {action}", action=action))
        self.button.setVisible(offered)

    def _fade(self, message: str) -> None:
        if not message:
            self.button.hide()

    def _undo(self) -> None:
        self.button.hide()
        undo(self._desk)
