"""The old posts and their months as tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from contentplanner.domain.vocabulary import Direction
from contentplanner.exchange.old_posts import MonthMix, OldPost
from contentplanner.ui.check_text.sentences import month_name
from contentplanner.ui.editor.reading_line import TONES
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.wording import direction_name

_FIRST_WORDS = 160
_ROWS_MEASURED = 60
_ROLE = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class _Rows(QAbstractTableModel, Generic[Row]):
    """A table that is read only; columns are a heading and what it shows of a row."""

    def __init__(self, columns: Sequence[tuple[str, Callable[[Row], str]]], figures: frozenset[int]) -> None:
        """`figures` are the columns that stand to the right."""
        super().__init__()
        self._columns, self._figures = tuple(columns), figures
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Return what a cell shows."""
        if role == _ROLE.DisplayRole:
            return self._columns[index.column()][1](self.rows[index.row()])
        if role == _ROLE.TextAlignmentRole and index.column() in self._figures:
            return _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401
        """Return a heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.DisplayRole:
            return self._columns[section][0]
        if role == _ROLE.TextAlignmentRole and section in self._figures:
            return _RIGHT
        return None


class PostRows(_Rows[OldPost]):
    """Old posts: their row in the file, date, direction and first words."""

    def __init__(self) -> None:
        columns: tuple[tuple[str, Callable[[OldPost], str]], ...] = (
            (tr("Row"), lambda post: words().number(post.row)),
            (tr("Date"), lambda post: words().day_and_year(post.day) if post.day else "–"),
            (tr("Direction"), _direction),
            (tr("Text"), lambda post: " ".join(post.text[:_FIRST_WORDS].split())),
        )
        super().__init__(columns, frozenset({0}))

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Return what a cell shows, the direction with its icon."""
        if role == _ROLE.DecorationRole and self._columns[index.column()][1] is _direction:
            direction = self.rows[index.row()].direction
            return direction and pixmap(DIRECTION_ICONS[direction], TONES.get(direction, "ink2"), 14)
        return super().data(index, role)


def _direction(post: OldPost) -> str:
    return direction_name(post.direction, words()) if post.direction else tr("No text")


class MonthRows(_Rows[MonthMix]):
    """The mix of every month in figures."""

    def __init__(self) -> None:
        number = words().number
        columns: tuple[tuple[str, Callable[[MonthMix], str]], ...] = (
            (tr("Month"), month_name),
            (tr("Posts"), lambda month: number(month.mix.posts)),
            (direction_name(Direction.MULTI_WAY, words()), lambda month: number(month.mix.multi_way)),
            (direction_name(Direction.TWO_WAY, words()), lambda month: number(month.mix.two_way)),
            (direction_name(Direction.ONE_WAY, words()), lambda month: number(month.mix.one_way)),
            (direction_name(Direction.UNSURE, words()), lambda month: number(month.mix.unsure)),
            (tr("Conversation"), _share),
        )
        super().__init__(columns, frozenset(range(1, len(columns))))


def _share(month: MonthMix) -> str:
    return "–" if month.mix.share is None else words().percent(month.mix.share)


def table_view(name: str, rows: _Rows[Any]) -> QTableView:
    """Return a table in which whole rows are chosen; Tab leaves it."""
    made = QTableView()
    made.setAccessibleName(name)
    made.setModel(rows)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.setShowGrid(False)
    made.setStyleSheet(f"QTableView::item {{ padding: 0 {px(6)}px; }}")
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(px(28))
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.horizontalHeader().setHighlightSections(False)
    made.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
    made.horizontalHeader().setStretchLastSection(True)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return made
