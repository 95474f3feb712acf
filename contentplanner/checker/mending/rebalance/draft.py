"""A proposal in the making: the plan as far as the steps have brought it, and what may still be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from contentplanner.checker.judging.findings import Finding, Rule
from contentplanner.checker.judging.report import Report, check
from contentplanner.checker.mending.people import cast_of
from contentplanner.checker.mending.placing import Placing
from contentplanner.checker.mending.rebalance.standing import Standing, standing
from contentplanner.checker.mending.room import Answering
from contentplanner.checker.mending.steps import Question, Step, StepKind, changes_of, key_of

if TYPE_CHECKING:
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.records import Post

Ask = Callable[["Scene", "Post"], "Question | None"]
"""Finds the question that a text can be given; None when there is none that fits."""

MENDED_LATER = frozenset({Rule.FEW_AMBASSADORS, Rule.LOGO_SPEAKS})
"""What a post more may lower for a while: voices and ambassadors are given at the end."""


class Draft:
    """Steps are taken one after another; each sees the plan that those before it lead to."""

    def __init__(self, scene: Scene, refused: frozenset[str] = frozenset(), ask: Ask | None = None) -> None:
        self.scene = scene
        self._taken: dict[str, Step] = {}
        self.cast = cast_of(scene.plan)
        self.answering = Answering(scene)
        self._refused, self._ask = refused, ask
        self._aside = {one.finding.key for one in self.report().set_aside}
        self._standing: Standing | None = None
        self._placing: Placing | None = None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps so far, in order."""
        return tuple(self._taken.values())

    def report(self) -> Report:
        """Return the check of the plan as it stands."""
        return check(self.scene.plan, self.scene.period, self.scene.today, self.scene.readings)

    @property
    def placing(self) -> Placing:
        """Where posts fit now."""
        if self._placing is None:
            self._placing = Placing(self.scene, self.cast, self.answering)
        return self._placing

    @cached_property
    def _interests(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for post in self.scene.plan.posts.values():
            for key in post.ambassador_ids:
                found.setdefault(key, set()).update(self.scene.plan.ideas[post.idea_id].interest_ids)
        return found

    def interests_of(self, ambassador_id: str) -> set[str]:
        """Return the interests of the posts in which somebody took part from the first."""
        return self._interests.get(ambassador_id, set())

    def is_aside(self, finding: Finding) -> bool:
        """Whether a person has put a finding aside: it is left alone."""
        return finding.key in self._aside

    def is_aside_key(self, rule: Rule, *scope: str) -> bool:
        """Whether a person has put the finding of a rule and scope aside."""
        return " ".join((rule, *scope)) in self._aside

    def allows(self, kind: StepKind, *ids: str) -> bool:
        """Whether a step wasn't refused, nor taken already."""
        key = key_of(kind, *ids)
        return key not in self._refused and key not in self._taken

    def refuses(self, kind: StepKind, *ids: str) -> bool:
        """Whether a step was refused."""
        return key_of(kind, *ids) in self._refused

    def question_for(self, post: Post) -> Question | None:
        """Return a question that makes a conversation of a post, as the plan stands."""
        return self._ask(self.scene, post) if self._ask else None

    def take(self, step: Step) -> None:
        """Take a step; one with the key of an earlier one does the same for more posts, and both become one."""
        self._note(step)
        self.scene = self.scene.after(changes_of(self.scene.plan, step))
        self._standing = self._placing = None

    def tried(self, step: Step, later: frozenset[Rule] = MENDED_LATER) -> bool:
        """Take a step if it mends what it is for and makes nothing worse; `later` names what may get worse for now."""
        scene = self.scene.after(changes_of(self.scene.plan, step))
        then = standing(scene, self.answering)
        if not self._mends(step, then, later):
            return False
        self._note(step)
        self.scene, self._standing, self._placing = scene, then, None
        return True

    def helps(self, step: Step) -> bool:
        """Whether a step would mend what it is for and make nothing worse."""
        scene = self.scene.after(changes_of(self.scene.plan, step))
        return self._mends(step, standing(scene, self.answering), MENDED_LATER)

    def _mends(self, step: Step, then: Standing, later: frozenset[Rule]) -> bool:
        now = self._now()
        worse = {rule for rule, _about in then.worse_than(now)} - later
        better = {rule for rule, _about in then.better_than(now)}
        return not worse and not better.isdisjoint(step.mends)

    def _note(self, step: Step) -> None:
        twin = self._taken.get(step.key)
        if twin is not None:
            ids, rules = (*twin.post_ids, *step.post_ids), (*twin.mends, *step.mends)
            step = replace(twin, post_ids=tuple(dict.fromkeys(ids)), mends=tuple(dict.fromkeys(rules)))
        self._taken[step.key] = step

    def _now(self) -> Standing:
        if self._standing is None:
            self._standing = standing(self.scene, self.answering)
        return self._standing
