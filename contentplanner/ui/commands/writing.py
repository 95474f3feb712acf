"""The post in the editor: how far it is, how it is spelt, and the way to the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from contentplanner.domain.vocabulary import Status
from contentplanner.ui.commands import many
from contentplanner.ui.editor.statuses import want_status
from contentplanner.ui.many import changing

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        "mark_posted": lambda: _set_status(window, Status.POSTED),
        **{f"status_{status.name.lower()}": partial(_set_status, window, status) for status in Status},
        "previous_post": lambda: _walk(window, -1),
        "next_post": lambda: _walk(window, 1),
        "spelling": lambda: _turn_spelling(window),
        "next_mistake": lambda: _next_mistake(window),
    }


def _set_status(window: MainWindow, status: Status) -> None:
    """Set the status of the post at hand, or of all that are marked."""
    several = partial(changing.set_status, status=status)
    many.on_all(window, several, partial(_want_status, window, status))


def _want_status(window: MainWindow, status: Status) -> None:
    """Set the status of the post at hand; where the keyboard is, its link is asked."""
    bench = window.workbench
    if bench is None or not bench.accept():
        return
    post_id = window.post_at_hand()
    if post_id is None or post_id not in bench.desk.plan.posts:
        return
    within = bench.calendar.view.focused_post() == post_id
    if within:
        anchor, then = QApplication.focusWidget(), partial(bench.calendar.focus_calendar, post_id)
        want_status(bench.desk, post_id, status, anchor or bench.toolbar, then)
    else:
        header = bench.editor.header
        anchor = header.status if header.status.isVisible() else bench.toolbar
        want_status(bench.desk, post_id, status, anchor, header.show_plan)


def _walk(window: MainWindow, steps: int) -> None:
    """Open the post before or after the one at hand."""
    bench, post_id = window.workbench, window.post_at_hand()
    if bench is not None and post_id is not None and bench.accept():
        bench.open_neighbour(post_id, steps)


def _turn_spelling(window: MainWindow) -> None:
    """Mark misspelt words, or no longer."""
    spelling = window.workbench.side.spelling if window.workbench is not None else None
    if spelling is not None:
        spelling.turn()


def _next_mistake(window: MainWindow) -> None:
    """Go to the next misspelt word of the open text."""
    if window.workbench is not None and window.workbench.side.edits:
        window.workbench.editor.text.field.show_next_mistake()
