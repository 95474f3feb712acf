"""The choices of an export: period, channels, status, direction, and the columns in their order."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contentplanner.domain.periods import Period, week_of
from contentplanner.domain.records import Channel
from contentplanner.domain.vocabulary import Direction, Status
from contentplanner.exchange.columns import DEFAULT_COLUMNS, Column, heading
from contentplanner.exchange.rows import Selection
from contentplanner.ui.speech import period_title, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import label
from contentplanner.wording import direction_name, status_name

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

SHOWN, WEEK, OWN, ALL = range(4)
_COLUMN = Qt.ItemDataRole.UserRole


class FilterChoice(QWidget):
    """Which posts: a period, channels, one status or all, one direction or all."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.period = QComboBox()
        self.first, self.last = QDateEdit(), QDateEdit()
        self.channels = [(channel.id, QCheckBox(channel.name.replace("&", "&&"))) for channel in _channels(desk)]
        self.status = QComboBox()
        self.direction = QComboBox()
        self._fill()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for widget in self._rows():
            layout.addWidget(widget)
        layout.addStretch()
        self._connect()
        self._show_dates()

    def _fill(self) -> None:
        names = ((self.period, tr("Period")), (self.status, tr("Status")), (self.direction, tr("Direction")))
        for combo, name in names:
            combo.setAccessibleName(name)
            combo.view().setAccessibleName(name)
        shown = period_title(self._desk.period)
        for text in (shown, tr("This week"), tr("From … to …"), tr("The whole plan, undated posts too")):
            self.period.addItem(text)
        for field, name in ((self.first, tr("First day")), (self.last, tr("Last day"))):
            field.setAccessibleName(name)
            field.setCalendarPopup(True)
            field.setDisplayFormat("dd-MM-yyyy")
        self.status.addItem(tr("Any status"), None)
        for status in Status:
            self.status.addItem(status_name(status, words()), status.value)
        self.direction.addItem(tr("Any direction"), None)
        for direction in Direction:
            self.direction.addItem(direction_name(direction, words()), direction.value)

    def _rows(self) -> tuple[QWidget, ...]:
        days = QWidget()
        line = QHBoxLayout(days)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.first)
        line.addWidget(self.last)
        holder = QWidget()
        flow = FlowLayout(holder, px(12), px(4))
        for _key, box in self.channels:
            box.setChecked(True)
            flow.addWidget(box)
        return label(tr("Period"), strong="true", size=12), self.period, days, holder, self.status, self.direction

    def _connect(self) -> None:
        self.period.currentIndexChanged.connect(self._show_dates)
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _date: self.changed.emit())
        for _key, box in self.channels:
            box.toggled.connect(lambda _on: self.changed.emit())
        for combo in (self.status, self.direction):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def _show_dates(self) -> None:
        fixed = {SHOWN: self._desk.period, WEEK: week_of(self._desk.today(), self._desk.first_weekday)}
        period = fixed.get(self.period.currentIndex())
        for field in (self.first, self.last):
            field.setEnabled(self.period.currentIndex() == OWN)
            field.setVisible(self.period.currentIndex() != ALL)
        if period is not None:
            self.first.setDate(QDate(period.first.year, period.first.month, period.first.day))
            self.last.setDate(QDate(period.last.year, period.last.month, period.last.day))
        self.changed.emit()

    @property
    def chosen_period(self) -> Period | None:
        """The period asked for, its days swapped when they stand the wrong way round; None for the whole plan."""
        if self.period.currentIndex() == ALL:
            return None
        days = sorted(_day(field) for field in (self.first, self.last))
        return Period(days[0], days[1])

    def selection(self, columns: tuple[Column, ...]) -> Selection:
        """Return what is asked for, with these columns."""
        status, direction = self.status.currentData(), self.direction.currentData()
        chosen = frozenset(key for key, box in self.channels if box.isChecked())
        return Selection(
            columns,
            self.chosen_period,
            None if len(chosen) == len(self.channels) else chosen,
            frozenset({Status(status)}) if status else None,
            frozenset({Direction(direction)}) if direction else None,
        )


class ColumnChoice(QWidget):
    """The columns: tick, and drag or Alt+arrows for the order."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._count = label(tone="hint", size=12)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(tr("Columns"), strong="true", size=12))
        head.addWidget(self._count)
        head.addStretch()
        for text, on in ((tr("All"), True), (tr("None"), False)):
            made = button(text, kind="link")
            made.clicked.connect(lambda _checked, on=on: self._tick_all(on=on))
            head.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.list)
        self._fill()
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.model().rowsMoved.connect(self._tell)
        self._tell()

    def _fill(self) -> None:
        for column in (Column.WEEK, *DEFAULT_COLUMNS):
            item = QListWidgetItem(heading(column, words()))
            item.setData(_COLUMN, column.value)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if column is Column.WEEK else Qt.CheckState.Checked)
            self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tick_all(self, *, on: bool) -> None:
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _tell(self) -> None:
        chosen = len(self.columns)
        self._count.setText(tr("{n} of {total}", n=chosen, total=self.list.count()))
        self.changed.emit()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The ticked columns in their order."""
        return tuple(Column(item.data(_COLUMN)) for item in self._items() if item.checkState() is Qt.CheckState.Checked)


def _channels(desk: Desk) -> list[Channel]:
    return sorted(desk.plan.channels.values(), key=lambda channel: (channel.position, channel.name))


def _day(field: QDateEdit) -> dt.date:
    shown = field.date()
    return dt.date(shown.year(), shown.month(), shown.day())
