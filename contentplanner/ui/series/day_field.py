"""A day in a dialog with a default button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from contentplanner.ui.manage.day_line import DayLine


class DayField(DayLine):
    """Enter first takes what was typed, so that the dialog can show what comes of it; the next one confirms."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the first Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.typing.is_unaccepted:
            self.typing.accept()
        else:
            super().keyPressEvent(event)
