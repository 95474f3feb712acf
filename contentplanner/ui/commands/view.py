"""What is on screen: the period, the panels, and the window in which any text can be read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.calendar.views import VIEWS
from contentplanner.ui.commands.edit import with_bench
from contentplanner.ui.dialogs.check_text import show_check_text
from contentplanner.ui.workbench import Workbench

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        **{f"view_{kind}": partial(show_view, window, kind) for kind in VIEWS},
        "go_to_day": lambda: with_bench(window, lambda bench: bench.toolbar.jump()),
        "legend": lambda: with_bench(window, lambda bench: bench.calendar.show_legend()),
        "zoom_in": lambda: with_bench(window, lambda bench: bench.calendar.zoom(1)),
        "zoom_out": lambda: with_bench(window, lambda bench: bench.calendar.zoom(-1)),
        "zoom_normal": lambda: with_bench(window, lambda bench: bench.calendar.zoom(0)),
        "compact": lambda: toggle_compact(window),
        "today": lambda: with_bench(window, Workbench.go_to_today),
        "previous": lambda: with_bench(window, lambda bench: bench.turn(-1)),
        "next": lambda: with_bench(window, lambda bench: bench.turn(1)),
        "show_backlog": lambda: window.toggle("show_backlog"),
        "show_side": lambda: window.toggle("show_side"),
        "show_check": lambda: with_bench(window, Workbench.show_check),
        "check_text": lambda: check_text(window),
    }


def show_view(window: MainWindow, kind: ViewKind) -> None:
    """Look at the plan in another way; what is being typed is accepted first."""
    window.accept()
    with_bench(window, lambda bench: bench.viewing.show(kind))
    window.refresh_actions()


def toggle_compact(window: MainWindow) -> None:
    """Put posts close together, or give them room again."""
    with_bench(window, lambda bench: bench.viewing.be_compact(compact=not bench.viewing.compact))
    window.refresh_actions()


def check_text(window: MainWindow) -> None:
    """Open the window in which any text can be read; one is enough."""
    show_check_text(window.jobs, window)
