"""Where the palette's lines come from: the menus, the plans, the ideas and posts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from heapq import nsmallest
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from contentplanner.domain.folding import folded
from contentplanner.domain.fuzzy import best_names, misfit
from contentplanner.ui.actions import ACTIONS
from contentplanner.ui.dialogs.keys import plain_text
from contentplanner.ui.palette.entries import Entry
from contentplanner.ui.speech import tr, words

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post
    from contentplanner.ui.main_window import MainWindow

SELF = "palette"
CHOICES = ("colours", "text_size", "language")
MOST_IDEAS, MOST_POSTS = 8, 8
LEAST_LETTERS = 2
"""So much is typed before ideas and posts are looked for."""


def action_entries(window: MainWindow) -> Iterator[Entry]:
    """Every action of the menus, as it is called there, and every choice of the submenus."""
    if window.menus is None:
        return
    for row in ACTIONS:
        where = " > ".join(tr(part).replace("&", "") for part in row.menu.split("/"))
        if row.key in window.menus.actions and row.key != SELF:
            yield _of_action(row.key, window.menus.actions[row.key], where, window)
        elif row.key in CHOICES:
            for place, action in enumerate(window.menus.submenus[row.key].actions()):
                name = tr(row.text).replace("&", "")
                yield _of_action(f"{row.key}:{place}", action, f"{where} > {name}", window)


def _of_action(key: str, action: QAction, where: str, window: MainWindow) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = plain_text(action)
    return Entry(key, text, partial(_trigger, action, window), where, keys, enabled=action.isEnabled())


def _trigger(action: QAction, window: MainWindow) -> None:
    window.refresh_actions()
    action.trigger()


def plan_entries(window: MainWindow) -> Iterator[Entry]:
    """The plans opened last that are still there; the window that has one comes to the front."""
    for path in window.recent.paths:
        if not window.recent.is_missing(path):
            go = partial(window.recent_wanted.emit, path)
            yield Entry(f"plan:{path}", window.recent.name(path), go, tr("Plan"), icon="calendar")


def title_entries(window: MainWindow, typed: Sequence[str]) -> tuple[Entry, ...]:
    """The ideas and posts whose titles fit folded words best."""
    desk = window.desk
    if desk is None or sum(map(len, typed)) < LEAST_LETTERS:
        return ()
    plan, today = desk.plan, desk.today()
    names = desk.once(("titles", "ideas"), lambda: _names(plan))
    ideas = best_names(typed, names, MOST_IDEAS)
    posts = _best_posts(plan, typed, ideas, today)
    return (*(_of_idea(window, plan, key) for key in ideas), *(_of_post(window, plan, post) for post in posts))


def _names(plan: Plan) -> list[tuple[str, str, str]]:
    return [(folded(idea.title), idea.title, idea.id) for idea in plan.ideas.values()]


def _best_posts(plan: Plan, typed: Sequence[str], ideas: Iterable[str], today: dt.date) -> list[Post]:
    own = (post for post in plan.posts.values() if post.title and misfit(typed, post.title, strict=True) is not None)
    others = (post for key in ideas for post in plan.posts_by_idea.get(key, ()) if not post.title)

    def far(post: Post) -> tuple[bool, int, str]:
        return post.day is None, abs((post.day - today).days) if post.day else 0, post.id

    return nsmallest(MOST_POSTS, (*own, *others), key=far)


def _of_idea(window: MainWindow, plan: Plan, key: str) -> Entry:
    return Entry(f"idea:{key}", plan.ideas[key].title, partial(_open_idea, window, key), tr("Idea"), icon="lightbulb")


def _of_post(window: MainWindow, plan: Plan, post: Post) -> Entry:
    title = post.title or plan.ideas[post.idea_id].title
    day = words().short_day_and_year(post.day) if post.day else tr("undated")
    hint = tr("Post, {channel}, {day}", channel=plan.channels[post.channel_id].name, day=day)
    return Entry(f"post:{post.id}", title, partial(_open_post, window, post.id), hint, icon="calendar-check")


def _open_idea(window: MainWindow, key: str) -> None:
    if window.workbench is not None and window.accept() and key in window.workbench.desk.plan.ideas:
        window.workbench.open_idea(key)


def _open_post(window: MainWindow, key: str) -> None:
    bench = window.workbench
    if bench is not None and window.accept() and key in bench.desk.plan.posts:
        bench.open_on_its_day(key)
