"""The small window over the main one: type, walk, Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from contentplanner.domain.folding import search_words
from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.palette.entries import Entry, ordered
from contentplanner.ui.palette.lines import ENTRY, ROW, LineDelegate
from contentplanner.ui.palette.sources import action_entries, plan_entries, title_entries
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.announcing import announce
from contentplanner.ui.widgets.fields import lead_with
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.settings import SettingsFile
    from contentplanner.ui.main_window import MainWindow

WIDTH, ROWS = 560, 11
MOST_USED = 30
_WALK = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Palette(Popup):
    """What can't be done now is grey, and Enter on it does nothing. The keyboard goes back where it was."""

    def __init__(self, window: MainWindow, settings: SettingsFile) -> None:
        super().__init__(tr("Find an action"), window)
        self._window, self._settings = window, settings
        self._before = QApplication.focusWidget()
        # Before the keyboard comes here: what an action can do may depend on where it is.
        self._fixed: tuple[Entry, ...] = (*action_entries(window), *plan_entries(window))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find an action, an idea, a post or a plan"))
        self.field.setAccessibleName(tr("Find an action, an idea, a post or a plan"))
        lead_with(self.field, "search")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("quiet", "true")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self._lines = LineDelegate()
        self.list.setItemDelegate(self._lines)
        self.nothing = label(tr("Nothing is called that. Try fewer letters."), tone="hint", size=12)
        self.nothing.setContentsMargins(px(10), px(6), px(10), px(6))
        self._lay()
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.currentRowChanged.connect(lambda _row: self._say_current())
        self.list.itemClicked.connect(lambda _item: self.choose())
        self._find("")

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(8))
        column.setSpacing(px(6))
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.nothing)

    def open_over(self, window: QWidget) -> None:
        """Show it near the top of a window, in the middle."""
        self.setFixedWidth(min(px(WIDTH), window.width() - px(24)))
        self.adjustSize()
        at = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, min(px(80), window.height() // 8)))
        self.move(at)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def current(self) -> Entry | None:
        """The line that Enter would choose."""
        entry = item.data(ENTRY) if (item := self.list.currentItem()) is not None else None
        return entry if isinstance(entry, Entry) else None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The lines, as they stand."""
        return tuple(self.list.item(row).data(ENTRY) for row in range(self.list.count()))

    def _find(self, typed: str) -> None:
        wanted = search_words(typed)
        self._lines.words = wanted
        found = ordered(self._fixed, wanted, self._settings.value.used_actions)
        self._show((*found, *title_entries(self._window, wanted)))

    def _show(self, entries: tuple[Entry, ...]) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(entry.text)
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(blocked)
        self.list.setFixedHeight(px(ROW) * min(max(len(entries), 1), ROWS) + px(2))
        self.list.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self.adjustSize()
        self._say_current(ntr("{n} found", "{n} found", len(entries)) if entries else self.nothing.text())

    def _say_current(self, before: str = "") -> None:
        said = self.current.spoken if self.current is not None else ""
        announce(self.field, ". ".join(part for part in (before, said) if part))

    def choose(self) -> None:
        """Do what the current line says, with the keyboard where it was; nothing when it can't be done now."""
        entry = self.current
        if entry is None or not entry.enabled:
            return
        used = dict.fromkeys((entry.key, *self._settings.value.used_actions))
        self._settings.change(used_actions=tuple(used)[:MOST_USED])
        self.close()
        if self._before is not None:
            self._before.setFocus()
        entry.act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that walk through the list work while the keyboard is in the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _WALK:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in _ENTER:
                self.choose()
                return True
        return super().eventFilter(watched, event)
