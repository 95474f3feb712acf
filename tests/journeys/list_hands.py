"""What a person sees of the list and points at in it, for the journeys through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from contentplanner.ui.calendar.agenda.model import Column
from contentplanner.ui.calendar.agenda.view import AgendaView

from .conftest import Someone

if TYPE_CHECKING:
    from contentplanner.ui.calendar.agenda.table import AgendaTable


def table(person: Someone) -> AgendaTable:
    view = person.bench.calendar.view
    assert isinstance(view, AgendaView)
    return view.table


def place(person: Someone, post_id: str, column: Column = Column.TITLE) -> QPoint:
    """The middle of a cell of a post, scrolled into sight."""
    shown = table(person)
    index = shown.agenda.index(shown.agenda.row_of_post(post_id), column)
    shown.scrollTo(index)
    return shown.visualRect(index).center()
