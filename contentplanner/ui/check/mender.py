"""What the links under a finding do: each mends it, in one or two clicks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from contentplanner.checker import Finding, Mend
from contentplanner.checker.mending.gaps import Gap, gap_of
from contentplanner.checker.mending.ideas import Suggestion, new_idea_for, plan_suggestion, suggest_ideas
from contentplanner.checker.mending.remedies import may_be_done, post_to_open, remedies
from contentplanner.checker.mending.scene import Scene
from contentplanner.checker.mending.steps import Step, StepKind, changes_of
from contentplanner.domain.edits import dismiss, take_up
from contentplanner.ui.check.suggest_popup import SuggestPopup
from contentplanner.ui.editor.places import Place
from contentplanner.ui.speech import tr, words
from contentplanner.ui.widgets.menus import popup_menu
from contentplanner.wording import c_name, finding_sentence, mend_label
from contentplanner.wording.mending import step_sentence

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.ui.desk import Desk

LONGEST_ENTRY = 88
PLACES: Mapping[Mend, Place] = MappingProxyType(
    {
        Mend.ADD_QUESTION: Place.QUESTION,
        Mend.DECIDE_DIRECTION: Place.DIRECTION,
        Mend.CHOOSE_RESPONDER: Place.RESPONDER,
        Mend.CHOOSE_VOICE: Place.VOICE,
        Mend.CHOOSE_AMBASSADOR: Place.AMBASSADORS,
        Mend.MOVE_POST: Place.DAY,
        Mend.CHANGE_TIME: Place.TIME,
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
        return bool(finding.posts) or may_be_done(self.scene(), finding, mend)

    def _remedies(self, finding: Finding, mend: Mend) -> tuple[Step, ...]:
        return remedies(self.scene(), finding, mend)

    def begin(self, finding: Finding, mend: Mend, anchor: QWidget) -> None:
        """Begin to mend a finding; a choice is asked at `anchor`."""
        match mend:
            case Mend.SHOW_POSTS:
                self._show(finding)
            case Mend.PLAN_IDEA:
                self._suggest(finding, anchor)
            case _:
                self._offer(finding, mend, anchor)

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

    def _suggest(self, finding: Finding, anchor: QWidget) -> None:
        scene = self.scene()
        gap = gap_of(scene, finding)
        if gap is not None:
            found = finding_sentence(finding, scene.plan, words())
            popup = SuggestPopup(suggest_ideas(scene, gap), gap, scene.plan, anchor.window(), found=found)
            popup.planned.connect(self._plan)
            popup.new_wanted.connect(partial(self._plan_new, gap))
            popup.open_at(anchor)

    def _plan(self, one: Suggestion) -> None:
        scene, day = self.scene(), one.post.day
        title = one.post.title or scene.plan.ideas[one.idea_id].title
        text = tr("Plan “{title}” on {day}", title=title, day=words().short_day(day) if day else "")
        if self._desk.perform(text, plan_suggestion(scene, one)):
            self._settle(one.post.id)

    def _plan_new(self, gap: Gap) -> None:
        changes = new_idea_for(self.scene(), gap, tr("New post"))
        if changes and self._desk.perform(tr("New post"), changes):
            self._settle(changes[-1].record.id)

    def _settle(self, post_id: str) -> None:
        """Open a post that still needs its words; show where one that has them came to stand."""
        if self._desk.plan.posts[post_id].is_unwritten:
            self._open(post_id)
        else:
            self._desk.select(post_id)

    def _offer(self, finding: Finding, mend: Mend, anchor: QWidget) -> None:
        """Offer what mends at once, and the post itself; without a choice the post opens."""
        steps = self._remedies(finding, mend)
        post_id, at = post_to_open(self.scene(), finding, mend), PLACES.get(mend, Place.TEXT)
        if not steps:
            self._open(post_id, at)
            if post_id is None:
                self._desk.told.emit(tr("That would only leave a gap elsewhere. Plan an idea here."))
            return
        menu = popup_menu(mend_label(mend, words()), anchor)
        for step in steps:
            menu.addAction(_entry(step, self._desk.plan), partial(self._do, step))
        if post_id is not None:
            menu.addSeparator()
            menu.addAction(tr("Choose in the post…"), partial(self._open, post_id, at))
        _show_menu(menu, anchor)

    def _do(self, step: Step) -> None:
        plan = self._desk.plan
        text = step_sentence(step, plan, words())
        if not self._desk.perform(text, changes_of(plan, step)):
            return
        if len(step.post_ids) == 1:
            self._desk.select(step.post_ids[0])
        self._desk.offered.emit(tr("Done: {action}", action=text))

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


def _entry(step: Step, plan: Plan) -> str:
    """Return what a step is called in a menu: with its day, as several posts may have one title."""
    text = step_sentence(step, plan, words())
    kept = text if len(text) <= LONGEST_ENTRY else f"{text[: LONGEST_ENTRY - 1].rstrip()}…"
    with_day = step.day is not None and len(step.post_ids) == 1 and step.kind is not StepKind.MOVE_POST
    return (f"{kept} ({words().short_day(step.day)})" if with_day and step.day else kept).replace("&", "&&")


def _show_menu(menu: QMenu, anchor: QWidget) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
    menu.setActiveAction(menu.actions()[0])
