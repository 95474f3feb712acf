"""The backlog as rows that Qt can show and a screen reader can read: ideas, and posts below the opened ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from contentplanner.domain.places import Spot
from contentplanner.ui.backlog.cards import IdeaCard, PostRow, Row
from contentplanner.ui.backlog.shelf import Order, note_of
from contentplanner.ui.drag import Cargo, mime_of
from contentplanner.ui.editor.parts import plain_tip
from contentplanner.ui.found import spot_line
from contentplanner.ui.speech import ntr, tr

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole
OPENED = Qt.ItemDataRole.UserRole + 1
NOTE = Qt.ItemDataRole.UserRole + 2
SPOT = Qt.ItemDataRole.UserRole + 3
HAS_SPOT = Qt.ItemDataRole.UserRole + 4


class IdeaModel(QAbstractListModel):
    """Holds frozen rows and replaces them as a whole; Qt hears of no more than what has changed."""

    def __init__(
        self,
        spot_of: Callable[[Row], Spot | None],
        has_spot: Callable[[Row], bool],
        parent: QObject | None = None,
    ) -> None:
        """`spot_of` says where a search found what isn't seen in a row, `has_spot` whether there is such a place."""
        super().__init__(parent)
        self._today = dt.date.min
        self._rows: tuple[Row, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._places: dict[str, int] | None = {}
        self._opened: frozenset[str] = frozenset()
        self._order = Order.NEWEST
        self._tellers: Mapping[int, Callable[[Row], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: row.title if isinstance(row, IdeaCard) else row.line,
            Qt.ItemDataRole.AccessibleTextRole: lambda row: row.name,
            Qt.ItemDataRole.AccessibleDescriptionRole: lambda row: self._described(row, spot_of(row)),
            Qt.ItemDataRole.ToolTipRole: lambda row: plain_tip(
                "\n".join((row.name, self._described(row, spot_of(row))))
            ),
            CARD: lambda row: row,
            OPENED: lambda row: row.key in self._opened,
            SPOT: spot_of,
            HAS_SPOT: has_spot,
            NOTE: lambda row: note_of(row, self._order, self._today) if isinstance(row, IdeaCard) else "",
        }

    @property
    def rows(self) -> tuple[Row, ...]:
        """Everything that is shown, in order."""
        return self._rows

    @property
    def cards(self) -> tuple[IdeaCard, ...]:
        """The ideas in the order shown."""
        return tuple(row for row in self._rows if isinstance(row, IdeaCard))

    def know_today(self, today: dt.date) -> None:
        """Leave this year out of the days that are told."""
        self._today = today

    def show_rows(self, rows: Sequence[Row], opened: Iterable[str] = (), order: Order = Order.NEWEST) -> None:
        """Show other rows; where rows stay, selection and scrolling stay with them."""
        noted = order is not self._order
        was_open, self._opened, self._order = self._opened, frozenset(opened), order
        keys = tuple([row.key for row in rows])
        if keys != self._keys and self._replace(tuple(rows), keys):
            return
        self._tell_changed(tuple(rows), was_open ^ self._opened, noted=noted)

    def _replace(self, rows: tuple[Row, ...], keys: tuple[str, ...]) -> bool:
        """Put in or take out one block of rows where that is all that happened, else begin anew; then return True."""
        old = self._keys
        head = _alike(old, keys)
        tail = min(min(len(old), len(keys)) - head, _alike(old[::-1], keys[::-1]))
        gone, come = len(old) - head - tail, len(keys) - head - tail
        kept = (*self._rows[:head], *rows[head : head + come], *self._rows[len(old) - tail :])
        if come and not gone:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._take(kept, keys)
            self.endInsertRows()
        elif gone and not come:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._take(kept, keys)
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._take(rows, keys)
            self.endResetModel()
            return True
        return False

    def _take(self, rows: tuple[Row, ...], keys: tuple[str, ...]) -> None:
        self._rows, self._keys = rows, keys
        self._places = None

    def _tell_changed(self, rows: tuple[Row, ...], turned: Iterable[str], *, noted: bool) -> None:
        changed = {place for key in turned if (place := self.row_of(key)) >= 0}
        if rows != self._rows:
            pairs = enumerate(zip(self._rows, rows, strict=True))
            changed |= {place for place, (old, new) in pairs if old is not new and old != new}
        self._rows = rows
        if noted and rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        for row in sorted(changed):
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """Return the row of an idea or a post, -1 when it isn't shown."""
        if not key:
            return -1
        if self._places is None:  # not before somebody asks: a search changes all places with every key
            self._places = dict(zip(self._keys, range(len(self._keys)), strict=True))
        return self._places.get(key, -1)

    def is_opened(self, idea_id: str) -> bool:
        """Whether the posts of an idea are shown below it."""
        return idea_id in self._opened

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of rows; they have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the sentences for screen readers, or the row itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        tell = self._tellers.get(role)
        return tell(row) if tell is not None else None

    def _described(self, row: Row, spot: Spot | None) -> str:
        """Say what Qt's list can't: that posts stand below, what the order goes by, where something was found."""
        found = spot_line(spot) if spot else ""
        if isinstance(row, PostRow):
            return ", ".join(filter(None, (tr("Post of the idea above"), found)))
        posts = ntr("{n} post", "{n} posts", row.posts)
        shown = tr("{posts}, opened", posts=posts) if row.key in self._opened else tr("{posts}, closed", posts=posts)
        return ", ".join(filter(None, (shown if row.posts else "", note_of(row, self._order, self._today), found)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be dragged."""
        base = super().flags(index)
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else base

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """Return what travels when a row is dragged."""
        return mime_of(cargo_of_row(self._rows[indexes[0].row()]))


def cargo_of_row(row: Row) -> Cargo:
    """Return what travels for a row."""
    return Cargo(idea_id=row.idea_id) if isinstance(row, IdeaCard) else Cargo(post_id=row.post_id)


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many keys two rows of keys begin with alike."""
    differing = (place for place, (one, other) in enumerate(zip(old, new, strict=False)) if one != other)
    return next(differing, min(len(old), len(new)))
