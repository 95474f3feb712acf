"""What can be done to a post of a series from anywhere: it asks how far it reaches, does it, and says what stayed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from contentplanner.domain.edits import Spot
from contentplanner.domain.edits.series import (
    Scope,
    apply_field,
    delete_in_series,
    differing,
    dissolve,
    move_in_series,
    reached,
    staying,
    take_out,
)
from contentplanner.languages import N_
from contentplanner.ui import post_actions
from contentplanner.ui.series.asking import Question, ask_scope
from contentplanner.ui.speech import ntr, tr

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class _Walk:
    """A post that was just moved, and how far the move reached: nothing has happened since."""

    post_id: str
    revision: int
    scope: Scope


class Mover:
    """Moves posts. Somebody who walks a post on by keyboard is asked at the first step, not at every one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._walk: _Walk | None = None

    def walk(self, post_id: str, spot: Spot, text: str, question: Question, then: Callable[[], None]) -> None:
        """Move a post by keyboard: as far as at the step before, when nothing else has happened since."""
        last = self._walk
        if last is not None and (last.post_id, last.revision) == (post_id, self._desk.planner.revision):
            if self._act(post_id, spot, text, last.scope):
                then()
        else:
            self.move(post_id, spot, text, question, then)

    def move(self, post_id: str, spot: Spot, text: str, question: Question, then: Callable[[], None]) -> None:
        """Put a post on a spot, in an action called `text`; `then` when it is there."""
        post = self._desk.plan.posts[post_id]
        if spot.put(post) == post:
            return

        def act(scope: Scope) -> None:
            if self._act(post_id, spot, text, scope):
                then()

        ask_scope(self._desk.plan, post, replace(question, title=text, remembers=True), act)

    def _act(self, post_id: str, spot: Spot, text: str, scope: Scope) -> bool:
        plan = self._desk.plan
        post = plan.posts[post_id]
        told = _left_alone(plan, post, scope)
        count = len(reached(plan, post, scope))
        title = plan.title_of(post)
        many = ntr("Move {n} post of “{title}”", "Move {n} posts of “{title}”", count, title=title)
        done = self._desk.perform(text if scope is Scope.THIS else many, move_in_series(plan, post_id, spot, scope))
        if done:
            self._walk = _Walk(post_id, self._desk.planner.revision, scope)
            if scope is not Scope.THIS:
                moved = ntr("{n} post of “{title}” is moved.", "{n} posts of “{title}” are moved.", count, title=title)
                self._desk.offered.emit(f"{moved} {told}".strip())
        return done


def move_others(desk: Desk, post_id: str, origin: dt.date, scope: Scope) -> None:
    """Move the others of a scope as far as a post has gone since it stood on `origin`."""
    plan = desk.plan
    post = plan.posts[post_id]
    if post.day is None:
        return
    others = [one for one in reached(plan, post, scope) if one.id != post_id and one.day is not None]
    title, told = plan.title_of(post), _left_alone(plan, post, scope)
    text = ntr("Move {n} post of “{title}”", "Move {n} posts of “{title}”", len(others), title=title)
    if desk.perform(text, move_in_series(plan, post_id, Spot(post.day), scope, origin=origin)):
        moved = ntr("{n} post of “{title}” is moved.", "{n} posts of “{title}” are moved.", len(others), title=title)
        desk.offered.emit(f"{moved} {told}".strip())


FIELD_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "time": N_("Time"),
        "channel_id": N_("Channel"),
        "voice_id": N_("Voice"),
        "responder_id": N_("Responder"),
        "ambassador_ids": N_("Ambassadors"),
        "title": N_("Title"),
        "text": N_("Text"),
    }
)


def give_others(field: str, scope: Scope, desk: Desk, post_id: str) -> None:
    """Give the others of a scope what a post has in a field."""
    plan = desk.plan
    post = plan.posts[post_id]
    count = len(differing(plan, post_id, field, scope))
    name, title, told = tr(FIELD_NAMES[field]), plan.title_of(post), _left_alone(plan, post, scope)
    text = ntr("{field} of {n} post of “{title}”", "{field} of {n} posts of “{title}”", count, field=name, title=title)
    if desk.perform(text, apply_field(plan, post_id, field, scope)):
        changed = ntr("{n} post of the series is changed.", "{n} posts of the series are changed.", count)
        desk.offered.emit(f"{changed} {told}".strip())


def delete_post(desk: Desk, post_id: str, question: Question, then: Callable[[], None] | None = None) -> None:
    """Delete a post, and those of its series that the person says; `then` when it is done."""
    plan = desk.plan
    title = plan.title_of(plan.posts[post_id])

    def act(scope: Scope) -> None:
        if scope is Scope.THIS:
            post_actions.delete_post(desk, post_id)
        else:
            _delete(desk, post_id, scope)
        if then is not None:
            then()

    # it remembers nothing: Enter must not delete a whole series because the last one was deleted
    ask_scope(plan, plan.posts[post_id], replace(question, title=tr("Delete “{title}”", title=title)), act)


def _delete(desk: Desk, post_id: str, scope: Scope) -> None:
    plan = desk.plan
    post = plan.posts[post_id]
    title, told = plan.title_of(post), _left_alone(plan, post, scope)
    count = len(reached(plan, post, scope))
    text = ntr("Delete {n} post of “{title}”", "Delete {n} posts of “{title}”", count, title=title)
    if desk.perform(text, delete_in_series(plan, post_id, scope)):
        gone = ntr("{n} post of “{title}” is deleted.", "{n} posts of “{title}” are deleted.", count, title=title)
        desk.offered.emit(f"{gone} {told}".strip())


def _left_alone(plan: Plan, post: Post, scope: Scope) -> str:
    left = len(staying(plan, post, scope))
    return ntr("{n} is scheduled or posted and stays.", "{n} are scheduled or posted and stay.", left) if left else ""


def take_post_out(desk: Desk, post_id: str) -> None:
    """Let a post stand on its own, where it is."""
    title = desk.plan.title_of(desk.plan.posts[post_id])
    desk.perform(tr("Take “{title}” out of the series", title=title), take_out(desk.plan, (post_id,)))


def dissolve_series(desk: Desk, post_id: str) -> None:
    """Let all posts of a series stand on their own, where they are."""
    title = desk.plan.title_of(desk.plan.posts[post_id])
    desk.perform(tr("Dissolve the series “{title}”", title=title), dissolve(desk.plan, post_id))


def at_widget(owner: QWidget, widget: QWidget | None) -> Question:
    """Return where to ask about something done by keyboard or button: under the widget that was used."""
    if widget is None:
        return Question(owner, owner.mapToGlobal(owner.rect().center()))
    return Question(owner, widget.mapToGlobal(QPoint(0, widget.height())))
