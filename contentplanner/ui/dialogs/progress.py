"""Long work with a bar that says how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.jobs import Job, Jobs

PATIENCE_MS = 400
WIDTH = 360


class ProgressDialog(QDialog):
    """Comes up when the work takes longer than a moment, and goes with it.

    Escape and Cancel stop the work; closing the dialog only puts it out of sight. A modal one keeps the window as it is
    meanwhile; beside another one people work on.
    """

    def __init__(self, title: str, window: QWidget, *, modal: bool) -> None:
        super().__init__(window)
        self._job: Job | None = None
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(modal)
        self.setMinimumWidth(px(WIDTH))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(title)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(6))
        self.bar.setRange(0, 0)
        self.cancel = button(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(12))
        column.addWidget(label(title, strong="medium"))
        column.addWidget(self.bar)
        column.addLayout(row)

    def run(
        self,
        jobs: Jobs,
        work: Callable[[Job], Any],
        *,
        succeeded: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do work in the background; the dialog is gone before its result is told."""
        self._job = job = jobs.start(work, succeeded=self._ending(succeeded), failed=self._ending(failed))
        job.progressed.connect(self.show_progress)
        job.closed.connect(self._end)
        QTimer.singleShot(PATIENCE_MS, self, self._come_up)

    def _ending(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        def end(outcome: object) -> None:
            self._end()
            then(outcome)

        return end

    @property
    def is_working(self) -> bool:
        """Whether the work still goes on."""
        return self._job is not None

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _come_up(self) -> None:
        if self._job is not None:
            self.show()

    def _end(self) -> None:
        self._job = None
        self.hide()
        self.deleteLater()

    def reject(self) -> None:
        """Stop the work; it ends at its next step."""
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go out of sight; the work goes on."""
        event.accept()


def work_under_way(window: QWidget) -> ProgressDialog | None:
    """Return the dialog of work that a window must not leave alone, if there is some."""
    return next((one for one in window.findChildren(ProgressDialog) if one.is_working), None)
