"""Dressing for fields of one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from contentplanner.ui.icons import pixmap
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import picture

_ICON = 16


def lead_with(field: QLineEdit, icon: str) -> None:
    """Show an icon before the text: a picture only, where an action of Qt's would be a button without a name."""
    shown = picture(pixmap(icon, "ink3", _ICON))
    shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row = QHBoxLayout(field)
    row.setContentsMargins(px(8), 0, 0, 0)
    row.addWidget(shown)
    row.addStretch()
    field.setTextMargins(px(_ICON + 4), 0, 0, 0)


def make_clearable(field: QLineEdit, name: str) -> None:
    """Offer a cross that empties the field, by a name."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction):
        action.setText(name)
