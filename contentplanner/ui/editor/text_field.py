"""The field of a post's text."""

from __future__ import annotations

from contentplanner.ui.editor.marked_text import MarkedText
from contentplanner.ui.editor.typed_fields import AreaField


class TextField(AreaField, MarkedText):
    """Typed as every field, marked as every text that has been read."""
