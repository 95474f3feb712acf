"""How this person looks at plans: which view, remembered on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.calendar.views import VIEWS

if TYPE_CHECKING:
    from contentplanner.settings import SettingsFile


class Viewing(QObject):
    """What the View menu, the toolbar and the calendar agree on."""

    kind_changed = Signal()

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file

    @property
    def kind(self) -> ViewKind:
        """The view in force; the month where the one remembered isn't there."""
        kind = ViewKind(self._file.value.view)
        return kind if kind in VIEWS else ViewKind.MONTH

    def show(self, kind: ViewKind) -> None:
        """Look in another way from now on."""
        if kind != self.kind:
            self._file.change(view=kind.value)
            self.kind_changed.emit()
