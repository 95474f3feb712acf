"""The line above the calendar: that a plan can only be read, or that its period mostly sends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.ui.speech import tr, words
from contentplanner.wording import headline

if TYPE_CHECKING:
    from contentplanner.ui.banner import Banner
    from contentplanner.ui.desk import Desk


def notice(banner: Banner, desk: Desk, *, copy: Callable[[], None], check: Callable[[], None]) -> None:
    """Say what there is to say; `copy` and `check` are the ways out that are offered."""
    if desk.planner.store.read_only:
        text = tr("This plan is open for reading only. You can look around, check and export.")
        banner.say(text, "lock", tr("Save a copy…"), copy, closable=False)
        return
    figure = desk.report.figures.conversations
    too_one_way = figure.share is not None and figure.share < figure.goal
    text = headline(desk.report, words()) if too_one_way else ""
    banner.say(text, "megaphone", tr("Show the check"), check)
