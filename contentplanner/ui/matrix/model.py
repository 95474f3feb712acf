"""The matrix as a table that Qt can show and a screen reader can walk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from contentplanner.checker import Matrix
from contentplanner.domain.plan import Plan
from contentplanner.ui.matrix.places import Place
from contentplanner.ui.matrix.sentences import audience_name, head_sentence, interest_name, place_sentence, value_name

Index = QModelIndex | QPersistentModelIndex
HEAD = Qt.ItemDataRole.UserRole
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a row or a column; `missed` when it is in use and none of the posts serves it."""

    name: str
    group: str = ""
    missed: bool = False
    is_total: bool = False

    @property
    def sentence(self) -> str:
        """How it is read out."""
        return head_sentence(self.name, self.group, missed=self.missed)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is shown: a matrix, and the plan that knows its names."""

    matrix: Matrix
    plan: Plan

    @property
    def rows(self) -> tuple[str | None, ...]:
        """The values, then the totals."""
        return (*self.matrix.values, None)

    @property
    def columns(self) -> tuple[str | None, ...]:
        """The interests, then the totals."""
        return (*self.matrix.interests, None)


class MatrixModel(QAbstractTableModel):
    """Holds a frozen sheet and replaces it as a whole."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take(sheet)

    def _take(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._rows, self._columns = sheet.rows, sheet.columns

    def show(self, sheet: Sheet) -> None:
        """Show another sheet; where rows and columns stay, so do the keyboard's place and the scrolling."""
        if (sheet.rows, sheet.columns) == (self._rows, self._columns):
            self._take(sheet)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._rows) - 1)
            return
        self.beginResetModel()
        self._take(sheet)
        self.endResetModel()

    def place(self, index: Index) -> Place:
        """Return where an index stands."""
        return Place(self._rows[index.row()], self._columns[index.column()])

    def index_of(self, place: Place) -> QModelIndex:
        """Return the index of a place, an invalid one when it isn't there."""
        if place.value_id not in self._rows or place.interest_id not in self._columns:
            return QModelIndex()
        return self.index(self._rows.index(place.value_id), self._columns.index(place.interest_id))

    def head(self, section: int, orientation: Qt.Orientation) -> Head:
        """Return the head of a row or a column."""
        plan = self.sheet.plan
        if orientation is Qt.Orientation.Vertical:
            key = self._rows[section]
            place = Place(key, None)
            return Head(value_name(plan, key), "", self._is_missed(key, place), key is None)
        key = self._columns[section]
        place = Place(None, key)
        return Head(interest_name(plan, key), audience_name(plan, key), self._is_missed(key, place), key is None)

    def _is_missed(self, key: str | None, place: Place) -> bool:
        matrix = self.sheet.matrix
        return bool(matrix.total.posts) and key in matrix.in_use and not place.served(matrix).posts

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of values, and one for the totals."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of interests, and one for the totals."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Return the sentence of a cell."""
        if role in {_ROLE.DisplayRole, _ROLE.AccessibleTextRole} and index.isValid():
            return place_sentence(self.sheet.matrix, self.sheet.plan, self.place(index))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401
        """Return a head, or how it is read out."""
        if role in {_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole}:
            return self.head(section, orientation).sentence
        return self.head(section, orientation) if role == HEAD else None
