"""What is done to the post at hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from contentplanner.ui import post_actions
from contentplanner.ui.commands.many import on_all
from contentplanner.ui.editor.places import Place
from contentplanner.ui.many import moving
from contentplanner.ui.series.deeds import at_widget, delete_post
from contentplanner.ui.series.dialog import SeriesDialog

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        "add_question": lambda: add_question(window),
        "copy_text": lambda: _on_post(window, post_actions.copy_text),
        "repeat": lambda: repeat(window),
        "undate": lambda: on_all(window, moving.undate, partial(_on_post, window, post_actions.undate)),
        "delete_post": lambda: on_all(window, moving.delete, partial(_delete, window)),
    }


def add_question(window: MainWindow) -> None:
    """Open the post at hand where it can be given a question."""
    post_id = window.post_at_hand()
    if window.workbench is not None and post_id is not None:
        window.workbench.open_post(post_id, at=Place.QUESTION)


def repeat(window: MainWindow) -> None:
    """Make a series of the post at hand, or change the rule of its series."""
    bench, post_id = window.workbench, window.post_at_hand()
    if bench is not None and post_id is not None and bench.accept():
        SeriesDialog(bench.desk, post_id, window).open()


def _delete(window: MainWindow) -> None:
    """Delete the post at hand, where it stands in the calendar or from the editor."""
    bench, post_id = window.workbench, window.post_at_hand()
    if bench is None or post_id is None or not bench.accept():
        return
    if bench.calendar.view.focused_post() == post_id:
        bench.calendar.delete_post(post_id)
    else:
        delete_post(bench.desk, post_id, at_widget(bench, QApplication.focusWidget()))


def _on_post(window: MainWindow, act: Callable[[Desk, str], None]) -> None:
    """Act on the post at hand; the keyboard stays in the calendar when it was there."""
    bench = window.workbench
    if bench is None:
        return
    bench.accept()
    post_id = window.post_at_hand()
    if post_id is not None and post_id in bench.desk.plan.posts:
        within = bench.calendar.view.focused_post() == post_id
        act(bench.desk, post_id)
        if within:
            bench.calendar.focus_calendar(post_id)
