"""What stands at the right of the calendar: the check, beside the matrix the scorecard, or what is being edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.check.panel import CheckPanel
from contentplanner.ui.editor.panel import EditorPanel
from contentplanner.ui.scorecard.panel import ScorecardPanel

if TYPE_CHECKING:
    from contentplanner.ui.calendar.viewing import Viewing
    from contentplanner.ui.desk import Desk
    from contentplanner.ui.editor.spelling import Spelling

WARM_MS = 1500
"""The editor is made once a window has been shown for so long, so that the first post opens as quickly as the next."""


class Side(QStackedWidget):
    """Comes back to the page it rests on when nothing is edited any more.

    The scorecard and the editor are made when they are first needed: a plan is on screen sooner without them.
    """

    scorecard_made = Signal()
    editor_made = Signal()

    def __init__(self, desk: Desk, viewing: Viewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._viewing = desk, viewing
        self._scorecard: ScorecardPanel | None = None
        self._editor: EditorPanel | None = None
        self.edits = False  # asked also while all of this goes, when Qt can't tell any more
        self.check = CheckPanel(desk, self, can_collapse=True)
        self._resting: QWidget = self.check
        self.addWidget(self.check)
        viewing.kind_changed.connect(self.follow_view)
        QTimer.singleShot(WARM_MS, self, lambda: self.editor)

    @property
    def scorecard(self) -> ScorecardPanel:
        """The scorecard of the period on screen."""
        if self._scorecard is None:
            self._scorecard = ScorecardPanel(self._desk, self)
            self.addWidget(self._scorecard)
            self.scorecard_made.emit()
        return self._scorecard

    @property
    def editor(self) -> EditorPanel:
        """Where a post or an idea is edited."""
        if self._editor is None:
            self._editor = EditorPanel(self._desk, self)
            self.addWidget(self._editor)
            self.editor_made.emit()
        return self._editor

    @property
    def spelling(self) -> Spelling | None:
        """What knows of misspelt words; None as long as no text was looked at."""
        return self._editor.spelling if self._editor is not None else None

    def accept(self) -> bool:
        """Accept what has been typed in the editor; False only when the store refused."""
        return self._editor is None or self._editor.accept()

    def is_in_editor(self, widget: QWidget | None) -> bool:
        """Whether a widget is a part of the editor."""
        return self._editor is not None and widget is not None and self._editor.isAncestorOf(widget)

    def follow_view(self) -> None:
        """Rest on the scorecard beside the matrix, on the check beside the calendar."""
        self._resting = self.scorecard if self._viewing.kind is ViewKind.MATRIX else self.check
        if not self.edits:
            self.rest()

    def edit(self) -> None:
        """Show the editor."""
        self.edits = True
        self.setCurrentWidget(self.editor)

    def rest(self, page: QWidget | None = None) -> None:
        """Show the page it rests on; from now on another one if that is given."""
        self.edits = False
        self._resting = page or self._resting
        self.setCurrentWidget(self._resting)
