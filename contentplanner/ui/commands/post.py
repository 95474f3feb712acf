"""What is done to the post at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.ui import post_actions

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        "copy_text": lambda: _on_post(window, post_actions.copy_text),
        "mark_posted": lambda: _on_post(window, post_actions.mark_posted),
        "undate": lambda: _on_post(window, post_actions.undate),
        "delete_post": lambda: _on_post(window, post_actions.delete_post),
    }


def _on_post(window: MainWindow, act: Callable[[Desk, str], None]) -> None:
    """Act on the post at hand; the keyboard stays in the calendar when it was there."""
    bench = window.workbench
    if bench is None:
        return
    bench.editor.accept()
    post_id = window.post_at_hand()
    if post_id is not None and post_id in bench.desk.plan.posts:
        within = bench.calendar.view.focused_post() == post_id
        act(bench.desk, post_id)
        if within:
            bench.calendar.focus_calendar(post_id)
