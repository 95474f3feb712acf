"""One list of records with all that can be done to it. Every action is one step to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from contentplanner.domain.edits.managing import Managed, in_order
from contentplanner.domain.texts import one_line
from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.disclosure import Disclosure
from contentplanner.ui.editor.parts import ProblemLine
from contentplanner.ui.icons import icon
from contentplanner.ui.manage.deeds import Deeds
from contentplanner.ui.manage.record_list import RecordList
from contentplanner.ui.manage.shelves import Shelf, picture_of
from contentplanner.ui.manage.typed_line import AddLine
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button, icon_button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import ElidedLabel

_ARROW = 28


class RecordsPane(QWidget):
    """`current_changed` when another record is current: `current` says which."""

    current_changed = Signal()

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        super().__init__()
        self._desk, self._shelf = desk, shelf
        self._key, self._row = "", 0
        self.deeds = Deeds(desk, self)
        self.add = AddLine()
        self.add.setPlaceholderText(shelf.add)
        self.add.setAccessibleName(shelf.add)
        self.add.addAction(icon("plus", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self.problem, self.note = ProblemLine(), ProblemLine("info", "accent")
        self.list = RecordList(shelf.name)
        self.archived = RecordList(tr("{things}, archived", things=shelf.name), ordered=False)
        self.fold = Disclosure(self.archived)
        self.title = ElidedLabel(shelf.name, strong="true", size=12)
        self.up = icon_button("chevron-up", tr("Move up (Alt+Up)"), small=True)
        self.down = icon_button("chevron-down", tr("Move down (Alt+Down)"), small=True)
        self.rename = button(tr("Rename"), small=True)
        self.merge = button(tr("Merge…"), small=True)
        self.archive = button(tr("Archive"), small=True)
        self.delete = button(tr("Delete"), small=True)
        self.rename.setToolTip(tr("F2 or a double click"))
        self._lay()
        self._connect()
        self.refresh()

    @property
    def buttons(self) -> tuple[QPushButton | QToolButton, ...]:
        """What can be done to the current record."""
        return self.up, self.down, self.rename, self.merge, self.archive, self.delete

    def _lay(self) -> None:
        deeds = QWidget()
        row = FlowLayout(deeds, px(6))
        for made in self.buttons:
            row.addWidget(made)
        for made in (self.up, self.down):
            made.setFixedWidth(px(_ARROW))
            made.setStyleSheet("QToolButton { padding: 0; }")
        self.list.setMinimumHeight(px(150))
        self.archived.setFixedHeight(px(110))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for widget in (self.title, self.add, self.problem, self.note):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(deeds)
        column.addWidget(self.fold)

    def _connect(self) -> None:
        self.deeds.told.connect(self._say)
        self.deeds.went_to.connect(self.make_current)
        self.add.returnPressed.connect(self._add)
        for shown in (self.list, self.archived):
            shown.current_changed.connect(self._select)
            shown.renamed.connect(self._rename)
            shown.deletion_wanted.connect(lambda: self._with_current(self.deeds.ask_delete))
        self.list.placed.connect(self._place)
        self.up.clicked.connect(lambda: self.list.step(-1))
        self.down.clicked.connect(lambda: self.list.step(1))
        self.rename.clicked.connect(self._type_name)
        self.merge.clicked.connect(lambda: self._with_current(self.deeds.ask_merge))
        self.archive.clicked.connect(lambda: self._with_current(self._put_away))
        self.delete.clicked.connect(lambda: self._with_current(self.deeds.ask_delete))

    def _row_of(self, key: str) -> Managed | None:
        return next((row for row in self._shelf.rows(self._desk.plan) if row.id == key), None)

    @property
    def current(self) -> Managed | None:
        """The current record as the plan has it."""
        return self._row_of(self._key)

    def _with_current(self, act: Callable[[Managed], None]) -> None:
        record = self.current
        if record is not None:
            act(record)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show another list of the same kind."""
        self._shelf = shelf
        self.title.setText(shelf.name)
        self._say("", "")
        self.refresh()

    def refresh(self) -> None:
        """Show the list as the plan has it; where the current record is gone its neighbour is current."""
        rows = in_order(self._shelf.rows(self._desk.plan))
        active, put_away = ([row for row in rows if row.archived is archived] for archived in (False, True))
        self.list.show_records(active, picture_of)
        self.archived.show_records(put_away, picture_of)
        self.fold.say(ntr("{n} archived", "{n} archived", len(put_away)))
        self.fold.setVisible(bool(put_away))
        if self.current is None:
            self._key = active[min(self._row, len(active) - 1)].id if active else ""
        self._show_current()

    def make_current(self, key: str) -> None:
        """Make a record current, when it stands in this list."""
        if self._row_of(key) is not None:
            self._key = key
            self._show_current()

    def _select(self, key: str) -> None:
        if key:
            self._say("", "")
            self.make_current(key)

    def _show_current(self) -> None:
        for shown in (self.list, self.archived):
            blocked = shown.blockSignals(True)
            shown.make_current(self._key)
            shown.blockSignals(blocked)
        record, row = self.current, self.list.currentRow()
        self._row = row if row >= 0 else self._row
        for made in self.buttons:
            made.setEnabled(record is not None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        alone = record is not None and not self.deeds.others(record)
        self.merge.setEnabled(record is not None and not alone)
        self.merge.setToolTip(tr("There is no other to merge it with.") if alone else "")
        self.archive.setText(tr("Restore") if record is not None and record.archived else tr("Archive"))
        self.current_changed.emit()

    def _say(self, problem: str, note: str) -> None:
        self.problem.say(problem)
        self.note.say(note)

    def _add(self) -> None:
        name = one_line(self.add.text())
        if name and self.deeds.add(self._shelf.make(self._desk.plan, name)):
            self.add.clear()

    def _type_name(self) -> None:
        if self.list.current:
            self.list.rename_current()
        else:
            self.fold.open(wanted=True)
            self.archived.rename_current()

    def _rename(self, key: str, typed: str) -> None:
        record = self._row_of(key)
        if record is not None:
            self.deeds.rename(record, typed)

    def _place(self, key: str, place: int) -> None:
        record = self._row_of(key)
        if record is not None:
            self.deeds.place(record, place)
            self.refresh()

    def _put_away(self, record: Managed) -> None:
        if record.archived:
            self.deeds.restore(record)
            return
        row = self._row
        self.deeds.archive(record)
        if self.list.count() and record.id not in self.list.keys:
            self.make_current(self.list.keys[min(row, self.list.count() - 1)])
