"""The saved views in one list: rename, reorder, delete."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.edits import views_in_order
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.editor.parts import ProblemLine
from contentplanner.ui.filter import view_actions
from contentplanner.ui.filter.choices import criterion_name
from contentplanner.ui.icons import icon
from contentplanner.ui.manage.record_list import RecordList
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button, icon_button
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.domain.records import SavedView
    from contentplanner.ui.desk import Desk


class ViewsDialog(QDialog):
    """Everything counts at once and can be undone, here too; Close only closes."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Views"))
        self.setModal(True)
        self.resize(px(420), px(400))
        self.list = RecordList(tr("Views"))
        self.problem = ProblemLine()
        self.asks = label(tone="secondary", size=12, wrap=True)
        self.up = icon_button("chevron-up", tr("Move up (Alt+Up)"), small=True)
        self.down = icon_button("chevron-down", tr("Move down (Alt+Down)"), small=True)
        self.rename = button(tr("Rename"), small=True)
        self.delete = button(tr("Delete"), small=True)
        self.undo = button(tr("Undo"), kind="quiet", picture="undo-2", small=True)
        self.close_button = button(tr("Close"))
        self._lay()
        self._connect()
        Veil(self, parent)
        self.refresh()
        self.list.setCurrentRow(0)

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        hint = tr("A view is a filter under a name. Filter first, then choose “Save as a view”.")
        column.addWidget(label(hint, tone="hint", size=12, wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.asks)
        column.addWidget(self.problem)
        for widgets in ((self.up, self.down, self.rename, self.delete), (self.undo, None, self.close_button)):
            row = QHBoxLayout()
            for widget in widgets:
                if widget is None:
                    row.addStretch()
                else:
                    row.addWidget(widget)
            if widgets[0] is self.up:
                row.addStretch()
            column.addLayout(row)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self.list.renamed.connect(self._rename)
        self.list.placed.connect(self._place)
        self.list.deletion_wanted.connect(lambda: self._with_current(self._delete))
        self.up.clicked.connect(lambda: self.list.step(-1))
        self.down.clicked.connect(lambda: self.list.step(1))
        self.rename.clicked.connect(self.list.rename_current)
        self.delete.clicked.connect(lambda: self._with_current(self._delete))
        self.undo.clicked.connect(self._desk.undo)
        self.close_button.clicked.connect(self.reject)
        self._desk.plan_changed.connect(self.refresh)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo.click)

    def refresh(self) -> None:
        """Show the views as the plan has them."""
        self.list.show_records(views_in_order(self._desk.plan), lambda _view: icon("bookmark"))
        self.undo.setEnabled(bool(self._desk.planner.history.done))
        self._show_current()

    def _show_current(self, _key: str = "") -> None:
        view, row = self._desk.plan.views.get(self.list.current), self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        for made in (self.rename, self.delete):
            made.setEnabled(view is not None)
        asked = [criterion_name(self._desk.plan, one) for one in view.criteria] if view else []
        self.asks.setText(words().join(asked))

    def _with_current(self, act: Callable[[SavedView], None]) -> None:
        view = self._desk.plan.views.get(self.list.current)
        if view is not None:
            act(view)

    def _rename(self, key: str, typed: str) -> None:
        view = self._desk.plan.views.get(key)
        if view is not None:
            self.problem.say(view_actions.rename(self._desk, view, typed))
            self.refresh()

    def _place(self, key: str, place: int) -> None:
        view = self._desk.plan.views.get(key)
        if view is not None:
            view_actions.place(self._desk, view, place)
            self.refresh()

    def _delete(self, view: SavedView) -> None:
        row = self.list.currentRow()
        view_actions.delete(self._desk, view)
        if self.list.count():
            self.list.setCurrentRow(min(row, self.list.count() - 1))
