"""The filter over its button: a field at the left, what can be asked of it at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from contentplanner.domain.records import Criterion
from contentplanner.domain.vocabulary import FilterField
from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.editor.tick_list import KEY, flip, heading, tick_list, tickable
from contentplanner.ui.filter.choices import FIELD_NAMES, options_of
from contentplanner.ui.filter.way import WayChoice
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.theme import font, px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

WIDTH, HEIGHT, FIELDS = 460, 500, 150


class FilterPopup(Popup):
    """Everything ticked counts at once. Left and Right go from the fields to their choices and back."""

    save_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(tr("Filter"), parent)
        self._desk = desk
        self.fields = tick_list(tr("Filter by"))
        self.choices = tick_list("")
        self.clear = button(tr("Clear"), kind="quiet", small=True, name=tr("Clear the filter"))
        self.save = button(tr("Save as a view…"), kind="quiet", small=True)
        self.way = WayChoice(desk)
        self._lay()
        self._fill_fields()
        self.fields.currentRowChanged.connect(lambda _row: self._fill_choices())
        self.choices.itemChanged.connect(self._tick)
        self.choices.itemActivated.connect(flip)
        self.clear.clicked.connect(lambda: desk.sight.filter_by(()))
        self.save.clicked.connect(self._save)
        desk.sight.changed.connect(self.refresh)
        self._fill_choices()
        self.refresh()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(10), px(10), px(8))
        column.setSpacing(px(8))
        lists = QHBoxLayout()
        lists.setSpacing(px(8))
        self.fields.setFixedWidth(px(FIELDS))
        lists.addWidget(self.fields)
        lists.addWidget(self.choices, 1)
        column.addLayout(lists, 1)
        rule = QFrame()
        rule.setProperty("box", "rule")
        column.addWidget(rule)
        way = QHBoxLayout()
        way.addWidget(label(tr("In the calendar"), tone="secondary", size=12))
        way.addWidget(self.way)
        way.addStretch()
        column.addLayout(way)
        foot = QHBoxLayout()
        foot.addWidget(self.clear)
        foot.addStretch()
        foot.addWidget(self.save)
        column.addLayout(foot)

    @property
    def field(self) -> FilterField:
        """The field whose choices are shown."""
        return FilterField(self.fields.currentItem().data(KEY))

    def show_field(self, field: FilterField) -> None:
        """Show the choices of a field."""
        self.fields.setCurrentRow(list(FIELD_NAMES).index(field))

    def _fill_fields(self) -> None:
        for field in FIELD_NAMES:
            item = QListWidgetItem()
            item.setData(KEY, field.value)
            self.fields.addItem(item)
        self.fields.setCurrentRow(0)

    def refresh(self) -> None:
        """Show what is asked for now."""
        for row, (field, name) in enumerate(FIELD_NAMES.items()):
            asked = sum(one.field is field for one in self._desk.sight.criteria)
            item = self.fields.item(row)
            item.setText(f"{tr(name)} · {asked}" if asked else tr(name))
            item.setFont(font(13, 600 if asked else 400))
            chosen = ntr("{n} chosen", "{n} chosen", asked)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(name)}, {chosen}" if asked else tr(name))
        self.clear.setEnabled(bool(self._desk.sight.criteria))
        self.save.setEnabled(bool(self._desk.sight.criteria) and not self._desk.planner.store.read_only)
        self._tick_what_is_asked()

    def _fill_choices(self) -> None:
        """List the choices of the field; they stay while it is shown, whatever is ticked."""
        field = self.field
        blocked = self.choices.blockSignals(True)
        self.choices.setAccessibleName(tr(FIELD_NAMES[field]))
        self.choices.clear()
        group = ""
        for option in options_of(self._desk.plan, field, self._desk.sight.criteria):
            if option.group != group:
                group = option.group
                self.choices.addItem(heading(group))
            self.choices.addItem(tickable(option))
        rows = (row for row in range(self.choices.count()) if self.choices.item(row).data(KEY) is not None)
        self.choices.setCurrentRow(next(rows, -1))
        self.choices.blockSignals(blocked)
        self._tick_what_is_asked()

    def _tick_what_is_asked(self) -> None:
        field, asked = self.field, self._desk.sight.criteria
        blocked = self.choices.blockSignals(True)
        for item in (self.choices.item(row) for row in range(self.choices.count())):
            if item.data(KEY) is not None:
                on = Criterion(field, item.data(KEY)) in asked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.choices.blockSignals(blocked)

    def _tick(self, item: QListWidgetItem) -> None:
        wanted = Criterion(self.field, item.data(KEY))
        if (item.checkState() is Qt.CheckState.Checked) is (wanted not in self._desk.sight.criteria):
            self._desk.sight.toggle(wanted)

    def _save(self) -> None:
        self.close()
        self.save_wanted.emit()

    def open_at(self, anchor: QWidget) -> None:
        """Show it under a widget and give the fields the keyboard."""
        room, window = anchor.screen().availableGeometry(), anchor.window().frameGeometry()
        self.setFixedSize(min(px(WIDTH), room.width() - px(16)), min(px(HEIGHT), room.height() - px(48)))
        self.show_at(anchor)
        beyond = self.geometry().right() - min(window.right(), room.right()) + px(8)
        if beyond > 0:
            self.move(max(room.left(), self.x() - beyond), self.y())
        self.fields.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the fields to the choices and back with the arrows."""
        key = event.key()
        if key in {Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.fields.hasFocus():
            self.choices.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Left and self.choices.hasFocus():
            self.fields.setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            super().keyPressEvent(event)
