"""What the links under a finding do: each begins to mend it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from contentplanner.checker import Finding, Mend
from contentplanner.domain.edits import dismiss, idea_and_post, move_post, take_up
from contentplanner.domain.records import Idea
from contentplanner.ui.check.offers import (
    Scene,
    channel_of,
    days_to_move_to,
    fitting_ideas,
    free_day,
    gap_of,
    is_open,
    plan_here,
    post_to_open,
)
from contentplanner.ui.editor.places import Place
from contentplanner.ui.speech import tr, words
from contentplanner.wording import c_name

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

LONGEST_TITLE = 44
PLACES: Mapping[Mend, Place] = MappingProxyType(
    {
        Mend.ADD_QUESTION: Place.QUESTION,
        Mend.DECIDE_DIRECTION: Place.DIRECTION,
        Mend.CHOOSE_RESPONDER: Place.RESPONDER,
        Mend.CHOOSE_VOICE: Place.VOICE,
        Mend.CHOOSE_AMBASSADOR: Place.AMBASSADORS,
        Mend.TAG_IDEA: Place.TAGS,
    }
)
"""Where in a post a mend begins, when it isn't the text."""


class Mender(QObject):
    """Turns a wish into a change of the plan, or opens a post: `post_opened` says which, and where in it to begin."""

    post_opened = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lit = ""
        desk.plan_changed.connect(lambda _changes: self._follow())
        desk.lit_changed.connect(self._forget)

    def scene(self) -> Scene:
        """Return what is on screen now."""
        desk = self._desk
        return Scene(desk.plan, desk.period, desk.today(), desk.readings)

    def offers(self, finding: Finding) -> tuple[Mend, ...]:
        """Return the mends of a finding that can be begun right now, showing its posts first."""
        shows = (Mend.SHOW_POSTS,) if finding.posts else ()
        others = (mend for mend in finding.mends if mend is not Mend.SHOW_POSTS)
        return (*shows, *(mend for mend in others if self._can(finding, mend)))

    def _can(self, finding: Finding, mend: Mend) -> bool:
        if mend is Mend.PLAN_IDEA:
            return bool(self._desk.plan.channels) and gap_of(self.scene(), finding) is not None
        return bool(finding.posts)

    def begin(self, finding: Finding, mend: Mend, anchor: QWidget) -> None:
        """Begin to mend a finding; a choice is asked at `anchor`."""
        match mend:
            case Mend.SHOW_POSTS:
                self._show(finding)
            case Mend.PLAN_IDEA:
                self._ask_idea(finding, anchor)
            case Mend.MOVE_POST:
                self._ask_day(finding, anchor)
            case _:
                self._open(post_to_open(self.scene(), finding, mend), PLACES.get(mend, Place.TEXT))

    def _open(self, post_id: str | None, at: Place = Place.TEXT) -> None:
        if post_id is not None:
            self.post_opened.emit(post_id, at)

    def _show(self, finding: Finding) -> None:
        desk, wanted = self._desk, frozenset(finding.posts)
        if len(wanted) == 1:
            self._open(finding.posts[0])
            return
        if wanted == desk.lit:
            desk.light(frozenset())
            return
        self._lit = finding.key
        desk.light(wanted)

    def _follow(self) -> None:
        """Let the light follow the finding it was lit for: mended posts drop out of it."""
        if self._desk.lit and self._lit:
            found = next((one for one in self._desk.report.findings if one.key == self._lit), None)
            self._desk.light(frozenset(found.posts if found else ()))

    def _forget(self) -> None:
        if not self._desk.lit:
            self._lit = ""

    def _ask_idea(self, finding: Finding, anchor: QWidget) -> None:
        scene = self.scene()
        day = free_day(scene, finding)
        if day is None:
            return
        menu = _menu(anchor, tr("On {day}", day=words().short_day(day)))
        for idea in fitting_ideas(scene, finding):
            menu.addAction(_short(idea.title), partial(self._plan, finding, idea.id, day))
        menu.addSeparator()
        menu.addAction(tr("A new idea"), partial(self._plan_new, finding, day))
        _show_menu(menu, anchor)

    def _plan(self, finding: Finding, idea_id: str, day: dt.date) -> None:
        scene = self.scene()
        idea: Idea = scene.plan.ideas[idea_id]
        changes = plan_here(scene, finding, idea, day)
        text = tr("Plan “{title}” on {day}", title=idea.title, day=words().short_day(day))
        if self._desk.perform(text, changes):
            self._settle(changes[0].record.id)

    def _plan_new(self, finding: Finding, day: dt.date) -> None:
        desk = self._desk
        changes = idea_and_post(desk.plan, tr("New post"), day, desk.today(), channel_of(finding))
        if desk.perform(tr("New post on {day}", day=words().short_day(day)), changes):
            self._settle(changes[-1].record.id)

    def _settle(self, post_id: str) -> None:
        """Open a post that still needs its words; show where one that has them came to stand."""
        if self._desk.plan.posts[post_id].is_unwritten:
            self._open(post_id)
        else:
            self._desk.select(post_id)

    def _ask_day(self, finding: Finding, anchor: QWidget) -> None:
        scene = self.scene()
        posts = [scene.plan.posts[key] for key in finding.posts]
        post = next((one for one in reversed(posts) if is_open(scene, one)), posts[-1])
        title = scene.plan.title_of(post)
        menu = _menu(anchor, tr("Move “{title}”", title=_short(title)))
        for day in days_to_move_to(scene, finding, post):
            menu.addAction(words().long_day(day), partial(self._move, post.id, day))
        menu.addSeparator()
        menu.addAction(tr("Another day…"), partial(self._open, post.id, Place.DAY))
        _show_menu(menu, anchor)

    def _move(self, post_id: str, day: dt.date) -> None:
        plan = self._desk.plan
        title = plan.title_of(plan.posts[post_id])
        text = tr("Move “{title}” to {day}", title=title, day=words().short_day(day))
        if self._desk.perform(text, move_post(plan, post_id, day)):
            self._desk.select(post_id)

    def set_aside(self, finding: Finding, reason: str) -> bool:
        """Put a finding aside until it gets worse; False when that was refused."""
        desk = self._desk
        changes = dismiss(desk.plan, finding.key, finding.measure, reason, desk.today())
        done = desk.perform(tr("Set a finding on {c} aside", c=c_name(finding.c, words())), changes)
        if done:
            desk.told.emit(tr("Set aside. It comes back when it gets worse."))
        return done

    def take_back(self, finding: Finding) -> None:
        """Let a finding be said again."""
        text = tr("Take a finding on {c} back", c=c_name(finding.c, words()))
        self._desk.perform(text, take_up(self._desk.plan, finding.key))


def _short(title: str) -> str:
    kept = title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…"
    return kept.replace("&", "&&")


def _menu(anchor: QWidget, title: str) -> QMenu:
    menu = QMenu(anchor)
    menu.setAccessibleName(title)
    heading = menu.addAction(title)
    heading.setEnabled(False)
    return menu


def _show_menu(menu: QMenu, anchor: QWidget) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
    first = next((action for action in menu.actions() if action.isEnabled() and not action.isSeparator()), None)
    if first is not None:
        menu.setActiveAction(first)
