"""The sheet of keys: every action that has one, and the keys of the calendar and the lists."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from contentplanner.languages import N_
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label

CALENDAR = (
    (N_("Walk over days and posts"), "←  →  ↑  ↓"),
    (N_("Go to the posts of a day, open a post"), N_("Enter")),
    (N_("In the matrix: show the ideas of a hook"), N_("Enter")),
    (N_("In the matrix: begin an idea with a hook"), N_("Ctrl + Enter")),
    (N_("Move a post by a day or a week"), "Alt + ←  →  ↑  ↓"),
    (N_("Move a post by half an hour, in the week"), "Alt + ↑  ↓"),
    (N_("First and last day on screen, in the list of the plan"), N_("Home, End")),
    (N_("Edit a cell of the list"), "F2"),
    (N_("Larger and smaller hours, weeks and rows"), N_("Ctrl + wheel")),
    (N_("Put a post back in the backlog"), N_("Backspace")),
    (N_("Delete a post or an idea"), N_("Del")),
    (N_("Back to the day, close the editor, leave the search"), N_("Escape")),
)


class KeysDialog(QDialog):
    """Not modal: it may stay open beside the window while somebody learns."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(px(20), px(16), px(20), px(16))
        self._grid.setHorizontalSpacing(px(32))
        self._grid.setVerticalSpacing(px(6))
        self._head(tr("In the calendar and the lists"))
        for text, keys in CALENDAR:
            self._row(tr(text), tr(keys))
        self._head(tr("Everywhere"))
        for action in actions.values():
            if keys := action.shortcut().toString(QKeySequence.SequenceFormat.NativeText):
                self._row(plain_text(action), keys)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        close = button(tr("Close"))
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.resize(px(520), px(620))

    def _head(self, text: str) -> None:
        self._grid.addWidget(label(text, size=14, strong="true"), self._grid.rowCount(), 0, 1, 2)

    def _row(self, text: str, keys: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(text, wrap=True), row, 0)
        self._grid.addWidget(label(keys, tone="secondary"), row, 1)


def plain_text(action: QAction) -> str:
    """Return what an action is called, without its mnemonic, its key and what it would undo."""
    return action.text().split("\t")[0].split(":")[0].replace("&", "")
