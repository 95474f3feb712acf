"""The question which of several undated posts gets the day, and what a move is called."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from contentplanner.domain.edits import Choice, Spot
from contentplanner.ui.speech import tr, words
from contentplanner.ui.widgets.menus import add_heading, popup_menu

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post


def ask_which(plan: Plan, choice: Choice, spot: Spot, owner: QWidget, at: QPoint, act: Callable[[str], None]) -> None:  # noqa: PLR0913, PLR0917 - a question needs a place
    """Ask which of the posts is put on a spot, in a menu at a place on the screen."""
    question = tr("Which post on {day}?", day=words().short_day(spot.day))
    menu = popup_menu(question, owner)
    add_heading(menu, question)
    for post in choice.posts:
        menu.addAction(_undated_text(plan, post), partial(act, post.id))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)


def _undated_text(plan: Plan, post: Post) -> str:
    start = " ".join(post.text.split())[:40] or tr("not written yet")
    return f"{plan.channels[post.channel_id].name}: {start}".replace("&", "&&")


def move_text(plan: Plan, post: Post, spot: Spot) -> str:
    """Say what a move does, as the undo menu calls it."""
    title, day = plan.title_of(post), words().short_day(spot.day)
    if spot.keeps_time or spot.time == post.time:
        return tr("Move “{title}” to {day}", title=title, day=day)
    if spot.time is None:
        return tr("Move “{title}” to {day}, without a time", title=title, day=day)
    return tr("Move “{title}” to {day} {time}", title=title, day=day, time=words().clock(spot.time))
