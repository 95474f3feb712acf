"""Names what is known of the live cues of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.closed import closed
from contentplanner.checker.reading.surroundings import around
from contentplanner.checker.reading.vetoes import QUESTIONS

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Scene, Stage

_PERSONAL = closed("personal")
_FORCES = closed("forceful")
_ADDRESSED = closed("addressed")
_STRONG = closed("strong")
_WEAK = closed("weak")
_LATE = closed("late")
_SOFTENED = closed("softened")


def live_cues(cues: list[Cue]) -> list[Cue]:
    """The cues that no veto took and that ask for something here."""
    return [cue for cue in cues if not cue.veto and cue.form != "imp-away"]


def cue_features(scene: Scene, cues: list[Cue], stage: Stage) -> set[str]:
    """The features of a sentence: the forms and objects of its live cues, and what stands around them."""
    live = live_cues(cues)
    if not live:
        return set()
    found = {cue.form for cue in live} | {hit.kind for hit in scene.hits if hit.role in {"weak", "multi"}}
    for cue in live:
        group = "q" if cue.form in QUESTIONS else "i"
        found |= {f"{group}:{feature}" for feature in cue.features}
    asks = any(cue.form in QUESTIONS for cue in live)
    if asks and not found & _PERSONAL:
        found.add("q:bare")
    return found | _in_its_light(around(scene, stage, asks=asks), found, asks=asks)


def _in_its_light(context: set[str], found: set[str], *, asks: bool) -> set[str]:
    """The context of a cue: to a strong one ("+") a link after it is another thing, to a faint one ("-") its place."""
    if "c:next-own" in context and found & _ADDRESSED:
        context = context - {"c:next-own"} | {"c:next-own+"}
    if found & _FORCES and (not asks or found & _ADDRESSED):
        context = {f"{name}+" if name in _SOFTENED else name for name in context}
    if not asks and not (found - _WEAK and found & _STRONG):
        context = {f"{name}-" if name in _LATE else name for name in context}
    return context
