"""Saved views: named filters, their criteria in order."""

from __future__ import annotations

from contentplanner.domain.records import Criterion, SavedView
from contentplanner.domain.vocabulary import FilterField
from contentplanner.store import tables
from contentplanner.store.codec import Codec, Items, ListCodec, Row


def _row(view: SavedView) -> Row:
    return view.id, view.name, view.position


def _view(row: Row, criteria: Items) -> SavedView:
    key, name, position = row
    return SavedView(key, name, position, tuple(Criterion(FilterField(field), wanted) for field, wanted in criteria))


def _criteria(view: SavedView) -> Items:
    return tuple((criterion.field.value, criterion.key) for criterion in view.criteria)


VIEWS = Codec(SavedView, tables.VIEWS, _row, _view, (ListCodec(tables.VIEW_CRITERIA, _criteria),))
