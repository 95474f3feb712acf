"""Weighs what stands around a cue: where the answer goes, what follows, who is spoken to. Vetoes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Scene, Stage

QUESTIONS = frozenset({"wh", "polar", "clipped", "choice"})
INVITES = frozenset(
    {
        "welcomes-contributions", "wants-contributions", "wants-to-hear", "gives-floor", "game", "stance",
        "starts-itself", "promise", "asks-form", "answers-each-other", "brings-in",
    }
)
_NEAR = 2


def apply_vetoes(stage: Stage, cues: list[list[Cue]]) -> None:
    """Take away the cues that look like invitations and are none; each keeps the name of its veto."""
    for scene, found in zip(stage.scenes, cues, strict=True):
        for cue in found:
            if not cue.veto:
                cue.veto = _veto(cue, scene, stage)


def _veto(cue: Cue, scene: Scene, stage: Stage) -> str:
    if scene.sentence.quoted or _inside_quote(cue, stage):
        return "quoted"
    if cue.form in QUESTIONS:
        return _question_veto(cue, scene, stage)
    if "later" in scene.kinds:
        return "later-at-event"
    if cue.form not in {"game", "stance", "answers-each-other"} and "bait" in scene.kinds:
        return "bait"
    return ""


def _inside_quote(cue: Cue, stage: Stage) -> bool:
    return any(start <= cue.start and cue.end <= end for start, end in stage.post.quotes)


def _question_veto(cue: Cue, scene: Scene, stage: Stage) -> str:
    hit = scene.first("fact-hook", "rhetorical", "wish-hook")
    if hit and hit.kind == "wish-hook" and ("choice" in cue.features or "ever" in cue.features or cue.form == "wh"):
        hit = None
    if hit and hit.start <= cue.start + 1:
        return hit.kind
    following = _following(stage, scene.sentence.index, 1)
    if "reported" in scene.kinds or any("reported" in s.kinds and not s.sentence.asks for s in following):
        return "reported"
    return ""


def _following(stage: Stage, index: int, many: int) -> tuple[Scene, ...]:
    return stage.scenes[index + 1 : index + 1 + many]


def scene_features(scene: Scene, cues: list[Cue], stage: Stage) -> set[str]:
    """The features of a sentence: the forms and objects of its live cues, and what stands around them."""
    live = [cue for cue in cues if not cue.veto and cue.form != "imp-away"]
    if not live:
        return set()
    found: set[str] = set()
    for cue in live:
        found.add(cue.form)
        group = "q" if cue.form in QUESTIONS else "i"
        found |= {f"{group}:{feature}" for feature in cue.features}
    return found | _around(scene, stage, asks=any(cue.form in QUESTIONS for cue in live))


def _around(scene: Scene, stage: Stage, *, asks: bool) -> set[str]:
    index = scene.sentence.index
    later = stage.scenes[index + 1 :]
    near = later[:_NEAR]
    found = _places(scene, near, later)
    if not later:
        found.add("c:last")
    elif len(later) <= _NEAR:
        found.add("c:near-end")
    if index == 0 and len(later) > _NEAR:
        found.add("c:opening")
    if any("vacancy" in s.kinds or "offer" in s.kinds for s in stage.scenes):
        found.add("c:vacancy-post")
    if asks and later:
        found |= _what_follows(scene, later)
    return found


def _places(scene: Scene, near: tuple[Scene, ...], later: tuple[Scene, ...]) -> set[str]:
    """Where the answer goes: here, elsewhere, or nowhere."""
    found: set[str] = set()
    if "link-in-comments" in scene.kinds:
        found.add("c:away")
    elif "here" in scene.kinds or ("pointer" in scene.kinds and not any(s.has_link for s in near)):
        found.add("c:here")
    if scene.has_link or scene.acts_away:
        found.add("c:away")
    if any("here" in s.kinds and "link-in-comments" not in s.kinds for s in near):
        found.add("c:here-next")
    if near and (near[0].acts_away or near[0].has_link):
        found.add("c:away-next")
    elif any(s.has_link or s.acts_away for s in later):
        found.add("c:away-later")
    if any(s.kinds & {"promise", "starts-itself", "asks-form"} for s in near):
        found.add("c:invites-next")
    return found


def _what_follows(scene: Scene, later: tuple[Scene, ...]) -> set[str]:
    found: set[str] = set()
    following = later[0]
    words = following.sentence.words
    if following.sentence.asks:
        found.add("c:next-asks")
    elif following.kinds & INVITES:
        found.add("c:next-invites")
    elif "own-example" in following.kinds:
        found.add("c:next-own")
    elif "answers" in following.kinds:
        found.add("c:next-answers")
    elif len(words) <= 4:  # noqa: PLR2004
        found.add("c:next-clipped")
    else:
        found.add("c:next-tells")
    if following.sentence.line > scene.sentence.line and len(later) > _NEAR:
        found.add("c:heads")
    return found


def sending(stage: Stage) -> set[str]:
    """What in a text sends: actions elsewhere, links, thanks, pride, vacancies."""
    found = {f"s:{hit.kind}" for scene in stage.scenes for hit in scene.hits if hit.role == "sending"}
    if any(scene.has_link for scene in stage.scenes):
        found.add("s:link")
    if any(scene.acts_away for scene in stage.scenes):
        found.add("s:away")
    return found
