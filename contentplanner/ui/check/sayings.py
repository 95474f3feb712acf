"""Findings in words, remembered while nothing that a sentence names has changed."""

from __future__ import annotations

from contentplanner.checker import Finding
from contentplanner.domain.plan import Plan
from contentplanner.ui.speech import words
from contentplanner.wording import finding_sentence


class Sayings:
    """An edit of one post changes few findings; the sentences of the others needn't be made again."""

    def __init__(self) -> None:
        self._named: tuple[object, ...] = ()
        self._known: dict[Finding, str] = {}

    def of(self, findings: tuple[Finding, ...], plan: Plan) -> tuple[str, ...]:
        """Return the sentences of all findings that are to be said now; others are forgotten."""
        named = (plan.people, plan.channels, plan.values, plan.interests)
        same = len(self._named) == len(named) and all(a is b for a, b in zip(self._named, named, strict=True))
        known = self._known if same else {}
        self._named = named
        self._known = {one: known.get(one) or finding_sentence(one, plan, words()) for one in findings}
        return tuple(self._known[one] for one in findings)
