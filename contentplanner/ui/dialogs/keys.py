"""The sheet of keys: every action that has one, and the keys of the calendar and the lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from contentplanner.domain.folding import folded, search_words
from contentplanner.languages import N_
from contentplanner.ui.actions import ACTIONS, ActionDef
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.fields import lead_with, make_clearable
from contentplanner.ui.widgets.labels import label

_OF_KEYBOARDS = Qt.Key.Key_Back
"""From this one on the keys are those that few keyboards have, such as "Open" and "New"."""

CALENDAR = (
    (N_("Walk over days and posts"), "←  →  ↑  ↓"),
    (N_("Go to the posts of a day, open a post"), N_("Enter")),
    (N_("Show the posts of an idea, and hide them"), "→  ←"),
    (N_("Choose several ideas"), N_("Shift + ↑ ↓, Ctrl + Space, Ctrl + A")),
    (N_("What can be done to what is chosen"), N_("Menu key")),
    (N_("In the matrix: show the ideas of a hook"), N_("Enter")),
    (N_("In the matrix: begin an idea with a hook"), N_("Ctrl + Enter")),
    (N_("Move a post by a day or a week"), "Alt + ←  →  ↑  ↓"),
    (N_("Move a post by half an hour, in the week"), "Alt + ↑  ↓"),
    (N_("First and last day on screen; in the list those of the plan"), N_("Home, End")),
    (N_("Edit a cell of the list"), "F2"),
    (N_("Larger and smaller hours, weeks and rows"), N_("Ctrl + wheel")),
    (N_("Put a post back in the backlog"), N_("Backspace")),
    (N_("Delete a post or an idea"), N_("Del")),
    (N_("In the search: go to the next post that was found"), N_("Enter")),
    (N_("Back to the day, close the editor, leave the search"), N_("Escape")),
)


class KeysDialog(QDialog):
    """Not modal: it may stay open beside the window while somebody learns. Typing looks among keys and words."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self._groups: list[tuple[QLabel, list[tuple[QLabel, QLabel]]]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the keys"))
        self.search.setAccessibleName(tr("Search the keys"))
        lead_with(self.search, "search")
        make_clearable(self.search, tr("Clear the search"))
        self.nothing = label(tr("No key does that. Every action has a name in the menus, or under Ctrl+K."), wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(px(20), px(12), px(20), px(16))
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._fill(actions)
        self._lay()
        self.search.textChanged.connect(self._find)
        self._find("")
        self.resize(px(560), px(640))

    def _fill(self, actions: Mapping[str, QAction]) -> None:
        self._head(tr("In the calendar and the lists"))
        for text, keys in CALENDAR:
            self._row(tr(text), tr(keys))
        for menu in dict.fromkeys(row.menu.split("/")[0] for row in ACTIONS):
            rows = [row for row in ACTIONS if row.menu.split("/")[0] == menu and row.keys and row.key in actions]
            if rows:
                self._head(tr(menu).replace("&", ""))
            for row in rows:
                self._row(plain_text(actions[row.key]), "  ·  ".join(all_keys(row, actions[row.key])))

    def _lay(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        close = button(tr("Close"))
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.nothing)
        layout.addWidget(scroll, 1)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    def _head(self, text: str) -> None:
        made = label(text, size=14, strong="true")
        self._grid.addWidget(made, self._grid.rowCount(), 0, 1, 2)
        self._groups.append((made, []))

    def _row(self, text: str, keys: str) -> None:
        row = self._grid.rowCount()
        made = label(text, wrap=True), label(keys, tone="secondary", wrap=True)
        self._grid.addWidget(made[0], row, 0)
        self._grid.addWidget(made[1], row, 1)
        self._groups[-1][1].append(made)

    def _find(self, typed: str) -> None:
        """Show the rows in which all words stand, and the headings over them."""
        wanted = search_words(typed)
        found = False
        for head, rows in self._groups:
            shown = [row for row in rows if _holds(f"{head.text()} {row[0].text()} {row[1].text()}", wanted)]
            head.setVisible(bool(shown))
            for row in rows:
                for made in row:
                    made.setVisible(row in shown)
            found = found or bool(shown)
        self.nothing.setVisible(not found)


def _holds(text: str, wanted: Sequence[str]) -> bool:
    low = folded(text)
    return all(word in low for word in wanted)


def all_keys(row: ActionDef, action: QAction) -> list[str]:
    """Return every key of an action as this system writes it, also those that count in the calendar alone."""
    native = QKeySequence.SequenceFormat.NativeText
    local = [QKeySequence(key) for key in row.keys if isinstance(key, str)]
    every = [keys for keys in (*action.shortcuts(), *local) if not keys.isEmpty()]
    usual = [keys for keys in every if keys[0].key() < _OF_KEYBOARDS]  # type: ignore[index]
    return list(dict.fromkeys(keys.toString(native) for keys in usual))


def plain_text(action: QAction) -> str:
    """Return what an action is called, without its mnemonic, its key and what it would undo."""
    return action.text().split("\t")[0].split(":")[0].replace("&", "")
