"""Weighs the live cues of a sentence, and the signs of sending in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.closed import closed
from contentplanner.checker.reading.surroundings import NEAR, around
from contentplanner.checker.reading.vetoes import QUESTIONS

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Scene, Stage

_I = closed("i")
_PERSONAL = closed("personal")
_FORCES = closed("forceful")
_ADDRESSED = closed("addressed")
_STRONG = closed("strong")
_WEAK = closed("weak")
_LATE = closed("late")
_SOFTENED = closed("softened")


def scene_features(scene: Scene, cues: list[Cue], stage: Stage) -> set[str]:
    """The features of a sentence: the forms and objects of its live cues, and what stands around them."""
    live = [cue for cue in cues if not cue.veto and cue.form != "imp-away"]
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


def sending(stage: Stage) -> set[str]:
    """What in a text sends or could still ask: actions elsewhere, links, thanks, news, a reader spoken to."""
    if not stage.scenes:
        return set()
    scenes, last = stage.scenes, stage.scenes[-1]
    found = {f"s:{hit.kind}" for scene in scenes for hit in scene.hits if hit.role == "sending"}
    signs = {
        "s:link": any(scene.has_link or scene.link_follows for scene in scenes),
        "s:away": any(scene.acts_away for scene in scenes),
        "s:ends-away": last.acts_away or last.has_link or last.link_follows,
        "s:ends-with-you": last.speaks_to_reader and not (last.acts_away or last.has_link),
        "s:ends-told": last.tells,
        "s:you": any(scene.speaks_to_reader for scene in scenes),
        "s:i": any(scene.words & _I for scene in scenes),
        "s:asks": any(scene.sentence.asks for scene in scenes),
        "s:named": scenes[0].sentence.tokens[0].kind == "mention",
        "s:short": len(scenes) <= NEAR,
        "s:figures": any(token.kind == "number" for token in stage.post.tokens),
    }
    return found | {name for name, there in signs.items() if there}
