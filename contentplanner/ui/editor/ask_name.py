"""Asking for the name of something new."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from contentplanner.domain.texts import one_line


def ask_name(parent: QWidget, title: str, question: str, then: Callable[[str], object], name: str = "") -> None:
    """Ask for a name and hand it on, on one line; an empty one is none. `name` is what it is called now."""
    box = QInputDialog(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setLabelText(question)
    box.setTextValue(name)
    box.textValueSelected.connect(lambda text: then(name) if (name := one_line(text)) else None)
    box.open()
