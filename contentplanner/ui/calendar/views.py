"""The views there are. A new one is a row here, and a row in the table of actions with its key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.languages import N_
from contentplanner.ui.calendar.agenda.view import AgendaView
from contentplanner.ui.calendar.month_view import MonthView
from contentplanner.ui.calendar.view import CalendarView, ViewKind
from contentplanner.ui.calendar.week.view import WeekView
from contentplanner.ui.matrix.view import MatrixView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from contentplanner.ui.desk import Desk

VIEWS: Mapping[ViewKind, Callable[[Desk, QWidget], CalendarView]] = MappingProxyType(
    {
        ViewKind.MONTH: MonthView,
        ViewKind.WEEK: WeekView,
        ViewKind.LIST: AgendaView,
        ViewKind.MATRIX: MatrixView,
    }
)
"""What makes each view in the place where it is shown, in the order of the switch. The action that shows one is called
"view_" and its kind."""

VIEW_NAMES: Mapping[ViewKind, str] = MappingProxyType(
    {
        ViewKind.MONTH: N_("Month"),
        ViewKind.WEEK: N_("Week"),
        ViewKind.LIST: N_("List"),
        ViewKind.MATRIX: N_("Matrix"),
    }
)
