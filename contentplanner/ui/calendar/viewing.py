"""How this person looks at plans: which view, how large, how close, in which order; remembered on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.calendar.views import VIEWS

if TYPE_CHECKING:
    from contentplanner.settings import SettingsFile


class Viewing(QObject):
    """What the View menu, the toolbar, the calendar and the list of ideas agree on."""

    kind_changed = Signal()
    size_changed = Signal()

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

    def zoom_of(self, kind: ViewKind) -> float:
        """Return how large a view is shown, 1 being the usual size."""
        return float(self._file.value.zooms.get(kind.value, 1))

    def zoom(self, kind: ViewKind, sizes: Sequence[float], steps: int) -> None:
        """Show a view so many of its sizes larger (or, when negative, smaller), as far as they go."""
        now = min(range(len(sizes)), key=lambda n: abs(sizes[n] - self.zoom_of(kind)), default=0)
        if sizes:
            self._keep(kind, sizes[min(max(0, now + steps), len(sizes) - 1)])

    def unzoom(self, kind: ViewKind) -> None:
        """Show a view at its usual size."""
        self._keep(kind, 1)

    def _keep(self, kind: ViewKind, zoom: float) -> None:
        if zoom != self.zoom_of(kind):
            self._file.change(zooms={**self._file.value.zooms, kind.value: zoom})
            self.size_changed.emit()

    @property
    def compact(self) -> bool:
        """Whether posts stand close together, with less said about each."""
        return self._file.value.compact

    def be_compact(self, *, compact: bool) -> None:
        """Put posts close together, or give them room."""
        if compact != self.compact:
            self._file.change(compact=compact)
            self.size_changed.emit()

    @property
    def order(self) -> str:
        """The order of the ideas."""
        return self._file.value.order

    def sort(self, order: str) -> None:
        """Sort the ideas in another order from now on."""
        self._file.change(order=str(order))

    @property
    def hides(self) -> bool:
        """Whether the calendar hides what a filter leaves out, instead of dimming it."""
        return self._file.value.hide_filtered

    def hide(self, *, hides: bool) -> None:
        """Hide or dim from now on."""
        self._file.change(hide_filtered=hides)

    @property
    def counts_all(self) -> bool:
        """Whether the matrix counts the whole plan, not only the period on screen."""
        return self._file.value.whole_matrix

    def count_all(self, whole: bool) -> None:
        """Count the whole plan, or only the period, from now on."""
        self._file.change(whole_matrix=whole)
