"""Asking for the name of something new."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from contentplanner.domain.texts import one_line
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.theme import px

WIDTH = 380


def ask_name(parent: QWidget, title: str, question: str, then: Callable[[str], object], name: str = "") -> None:
    """Ask for a name and hand it on, on one line; an empty one is none. `name` is what it is called now."""
    box = QInputDialog(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setLabelText(question)
    box.setTextValue(name)
    box.setOkButtonText(title)
    box.resize(px(WIDTH), box.sizeHint().height())
    Veil(box, parent.window())
    box.textValueSelected.connect(lambda text: then(name) if (name := one_line(text)) else None)
    box.open()
