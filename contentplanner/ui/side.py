"""What stands at the right of the calendar: the check, beside the matrix the scorecard, or what is being edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from contentplanner.ui.calendar.view import ViewKind

if TYPE_CHECKING:
    from contentplanner.ui.calendar.viewing import Viewing


class Side(QStackedWidget):
    """Comes back to the page it rests on when nothing is edited any more."""

    def __init__(self, check: QWidget, scorecard: QWidget, editor: QWidget, viewing: Viewing) -> None:
        super().__init__()
        self._check, self._scorecard, self._editor = check, scorecard, editor
        self._viewing = viewing
        self._resting = check
        for page in (check, scorecard, editor):
            self.addWidget(page)
        viewing.kind_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Rest on the scorecard beside the matrix, on the check beside the calendar."""
        self._resting = self._scorecard if self._viewing.kind is ViewKind.MATRIX else self._check
        if self.currentWidget() is not self._editor:
            self.rest()

    def edit(self) -> None:
        """Show the editor."""
        self.setCurrentWidget(self._editor)

    def rest(self, page: QWidget | None = None) -> None:
        """Show the page it rests on; from now on another one if that is given."""
        self._resting = page or self._resting
        self.setCurrentWidget(self._resting)
