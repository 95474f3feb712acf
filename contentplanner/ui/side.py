"""What stands at the right of the calendar: the check, beside the matrix the scorecard, or what is being edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.check.panel import CheckPanel
from contentplanner.ui.editor.panel import EditorPanel
from contentplanner.ui.scorecard.panel import ScorecardPanel

if TYPE_CHECKING:
    from contentplanner.ui.calendar.viewing import Viewing
    from contentplanner.ui.desk import Desk


class Side(QStackedWidget):
    """Comes back to the page it rests on when nothing is edited any more."""

    def __init__(self, desk: Desk, viewing: Viewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewing = viewing
        self.check = CheckPanel(desk, self, can_collapse=True)
        self.scorecard = ScorecardPanel(desk, self)
        self.editor = EditorPanel(desk, self)
        self._resting: QWidget = self.check
        for page in (self.check, self.scorecard, self.editor):
            self.addWidget(page)
        viewing.kind_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Rest on the scorecard beside the matrix, on the check beside the calendar."""
        self._resting = self.scorecard if self._viewing.kind is ViewKind.MATRIX else self.check
        if self.currentWidget() is not self.editor:
            self.rest()

    def edit(self) -> None:
        """Show the editor."""
        self.setCurrentWidget(self.editor)

    def rest(self, page: QWidget | None = None) -> None:
        """Show the page it rests on; from now on another one if that is given."""
        self._resting = page or self._resting
        self.setCurrentWidget(self._resting)
