"""Takes away the cues that look like invitations and are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.closed import closed

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Scene, Stage

QUESTIONS = closed("questions")
INVITES = closed("invites")
_LOOKALIKES = frozenset({"bait", "conditional-order", "contact-elsewhere"})
_NEEDS_OBJECT = {
    "imp-affect": frozenset({"us-object", "particle", "let-know"}),
    "imp-give": frozenset(
        {"us-object", "you", "showable", "contribution", "wh-object", "say-noun", "superlative", "particle"}
    ),
    "imp-show": frozenset({"us-object", "you", "showable", "contribution", "let-know"}),
    "imp-put": frozenset({"us-object", "contribution", "superlative", "say-noun", "showable", "wh-object"}),
}


def apply_vetoes(stage: Stage, cues: list[list[Cue]]) -> None:
    """Take away the cues that look like invitations and are none; each keeps the name of its veto."""
    for scene, found in zip(stage.scenes, cues, strict=True):
        refused = {cue.start: cue.veto for cue in found if cue.veto in {"asks-documents", "reply-means-apply"}}
        for cue in found:
            if not cue.veto:
                cue.veto = refused.get(cue.start) or _veto(cue, scene, stage)


def _veto(cue: Cue, scene: Scene, stage: Stage) -> str:
    """Why a cue is no invitation, "" when it may be one."""
    if scene.sentence.quoted or "attributed" in scene.kinds or _inside_quote(cue, stage):
        return "quoted"
    if cue.form in QUESTIONS:
        return _question_hook(cue, scene) or _reported(scene, stage)
    return _hook(cue, scene) or _reported(scene, stage) or _lookalike(cue, scene)


def _lookalike(cue: Cue, scene: Scene) -> str:
    """What an order or a wish asks instead of words: nothing, a token, something at an event."""
    if "later" in scene.kinds:
        return "later-at-event"
    if cue.form in _NEEDS_OBJECT and not cue.features & _NEEDS_OBJECT[cue.form] and not _put_here(cue, scene):
        return "asks-nothing"
    overlaps = any(hit.kind in _LOOKALIKES and hit.start <= cue.start < hit.end for hit in scene.hits)
    return "bait" if overlaps and cue.form not in {"game", "stance"} else ""


def _put_here(cue: Cue, scene: Scene) -> bool:
    """Whether an order without an object of its own still says that something comes here."""
    return "here" in scene.kinds or ("here-weak" in scene.kinds and "you" in cue.features)


def _hook(cue: Cue, scene: Scene) -> str:
    """The hook that a cue is only the wording of: "Guess who's back", "Need help with your letter?"."""
    if cue.form == "someone-wants" and scene.sentence.asks:
        return "wish-hook"
    for hit in scene.hits:
        if hit.kind in {"fact-hook", "rhetorical"} and hit.start == cue.start:
            return hit.kind
        if hit.kind == "wish-hook" and scene.sentence.asks and hit.start <= cue.start and cue.form in INVITES:
            return hit.kind
    return ""


def _inside_quote(cue: Cue, stage: Stage) -> bool:
    places = [cue.start]
    if cue.form in {"clipped", "choice"}:
        places.append(cue.end - 1)
    return any(start <= place < end for start, end in stage.post.quotes for place in places)


def _question_hook(cue: Cue, scene: Scene) -> str:
    """The hook a question opens with; a wish that leaves a choice, or that a person is asked, is none."""
    hit = scene.first("fact-hook", "rhetorical", "wish-hook")
    if hit is None or hit.start > cue.start + 1:
        return ""
    real = cue.form == "wh" or bool(cue.features & {"choice", "ever"}) or "person-asked" in scene.kinds
    return "" if hit.kind == "wish-hook" and real else hit.kind


def _reported(scene: Scene, stage: Stage) -> str:
    """Whether a sentence, or the one after it, says that these words were spoken elsewhere."""
    following = stage.scenes[scene.sentence.index + 1 : scene.sentence.index + 2]
    told = "reported" in scene.kinds or any("reported" in s.kinds and not s.sentence.asks for s in following)
    return "reported" if told else ""
