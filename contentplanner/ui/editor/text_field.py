"""The field of a post's text."""

from __future__ import annotations

from PySide6.QtCore import Qt

from contentplanner.ui.editor.spelt_text import SpeltText
from contentplanner.ui.editor.typed_fields import AreaField


class TextField(AreaField, SpeltText):
    """Typed as every field, marked as every text that has been read, and spell-checked."""

    def go_behind(self, position: int) -> None:
        """Take the keyboard, with the cursor at a position that Qt counts (UTF-16 units)."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.moved.emit()
