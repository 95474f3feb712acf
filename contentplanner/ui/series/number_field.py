"""A number to type or to step."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from contentplanner.ui.theme import px


def number_field(name: str, most: int) -> QSpinBox:
    """Return a field for a whole number from 1 on."""
    made = QSpinBox()
    made.setRange(1, most)
    made.setAccessibleName(name)
    made.lineEdit().setTextMargins(px(8), 0, 0, 0)
    return made
