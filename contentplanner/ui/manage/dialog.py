"""The dialog in which a person manages what the plan has lists of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from contentplanner.languages import N_
from contentplanner.ui.desk import Desk
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.editor.parts import plain_tip
from contentplanner.ui.icons import icon
from contentplanner.ui.manage.pages import PAGES, Page
from contentplanner.ui.manage.record_list import list_style
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import ElidedLabel

_SIZE = QSize(980, 680)
_ROW = 36
_ROOMY = 680


class ManageDialog(QDialog):
    """Modal over the window. Everything counts at once and can be undone, here too; Close only closes."""

    def __init__(self, desk: Desk, parent: QWidget, page: str = "values") -> None:
        """`page` is a key of `PAGES`: values, audiences, channels, people, campaigns, goals or plan."""
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Manage values, channels and people"))
        self.setModal(True)
        self.setSizeGripEnabled(True)
        room = parent.size()
        self.resize(min(px(_SIZE.width()), room.width() - px(40)), min(px(_SIZE.height()), room.height() - px(40)))
        self._made: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self.contents = self._contents()
        self.undo = button(tr("Undo"), kind="quiet", picture="undo-2")
        self.redo = button(tr("Redo"), kind="quiet", picture="redo-2")
        self.close_button = button(tr("Close"))
        self._undoes, self._redoes = (ElidedLabel(tone="hint", size=12) for _button in range(2))
        self._lay()
        self._connect()
        Veil(self, parent)
        self.show_page(page)

    def _contents(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(tr("Pages"))
        made.setProperty("quiet", "true")
        made.setStyleSheet(list_style())
        made.setIconSize(QSize(px(16), px(16)))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in PAGES:
            item = QListWidgetItem(icon(page.icon), "")
            item.setSizeHint(QSize(px(_ROW), px(_ROW)))
            made.addItem(item)
        return made

    def _fit_contents(self) -> None:
        """Name the pages where there is room; where there isn't, their icons stay, with the name as tooltip."""
        names = [tr(page.name) for page in PAGES]
        roomy = self.width() >= px(_ROOMY)
        for row, name in enumerate(names):
            item = self.contents.item(row)
            item.setText(name if roomy else "")
            item.setToolTip("" if roomy else name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        widest = max(self.contents.fontMetrics().horizontalAdvance(name) for name in names) if roomy else 0
        self.contents.setFixedWidth(widest + px(60 if roomy else 44))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages the room that there is."""
        super().resizeEvent(event)
        self._fit_contents()

    def _lay(self) -> None:
        left = QFrame()
        left.setProperty("box", "panel")
        holder = QVBoxLayout(left)
        holder.setContentsMargins(px(8), px(16), px(8), px(16))
        holder.addWidget(self.contents)
        right = QFrame()
        right.setProperty("box", "bar")
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._stack)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(left)
        body.addWidget(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(self._footer())

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setProperty("box", "bar")
        row = QHBoxLayout(footer)
        row.setContentsMargins(px(20), px(10), px(20), px(10))
        for made, named in ((self.undo, self._undoes), (self.redo, self._redoes)):
            named.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            row.addWidget(made)
            row.addWidget(named, 1)
        row.addStretch()
        row.addWidget(self.close_button)
        return footer

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(lambda row: self.show_page(PAGES[row].key))
        self.undo.clicked.connect(lambda: self._step(self._desk.undo))
        self.redo.clicked.connect(lambda: self._step(self._desk.redo))
        self.close_button.clicked.connect(self.reject)
        self._desk.plan_changed.connect(self.refresh)
        for keys, made in ((QKeySequence.StandardKey.Undo, self.undo), (QKeySequence.StandardKey.Redo, self.redo)):
            QShortcut(keys, self, made.click)
        again = QKeySequence("Ctrl+Shift+Z")
        if again not in QKeySequence.keyBindings(QKeySequence.StandardKey.Redo):
            QShortcut(again, self, self.redo.click)

    @property
    def page(self) -> Page:
        """The page on screen."""
        return self._made[PAGES[self.contents.currentRow()].key]

    def show_page(self, key: str) -> None:
        """Show a page; it is made when it is first asked for."""
        row = [page.key for page in PAGES].index(key)
        if key not in self._made:
            self._made[key] = PAGES[row].make(self._desk)
            self._stack.addWidget(self._made[key])
        if self.contents.currentRow() != row:
            self.contents.setCurrentRow(row)
            return
        self._stack.setCurrentWidget(self._made[key])
        self.refresh()

    def refresh(self) -> None:
        """Show what the plan has now."""
        self.page.refresh()
        history = self._desk.planner.history
        for made, named, steps, text in (
            (self.undo, self._undoes, history.done, N_("Undo: {action}")),
            (self.redo, self._redoes, history.undone, N_("Redo: {action}")),
        ):
            made.setEnabled(bool(steps))
            made.setAccessibleName(tr(text, action=steps[-1][0]) if steps else made.text())
            made.setToolTip(plain_tip(made.accessibleName()) if steps else "")
            named.setText(steps[-1][0] if steps else "")

    def _step(self, act: Callable[[], bool]) -> None:
        if self.page.accept():
            act()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the page."""
        super().showEvent(event)
        self.page.begin()

    def reject(self) -> None:
        """Close, once everything that is typed is in the plan."""
        if all(page.accept() for page in self._made.values()):
            super().reject()
