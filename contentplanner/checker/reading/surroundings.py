"""Sees what stands around a sentence: where the answer goes, what follows, where in the text it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.vetoes import INVITES

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Scene, Stage

NEAR = 2
"""Sentences that still belong to what was just said."""

_LONG = 12
_CLIPPED = 4


def around(scene: Scene, stage: Stage, *, asks: bool) -> set[str]:
    """The features of a sentence's place and of its neighbours."""
    later = stage.scenes[scene.sentence.index + 1 :]
    found = _place(scene, stage, later, asks=asks) | _destinations(scene, later[:NEAR], later)
    stories = {
        "c:told": scene.tells and not asks,
        "c:next-told": bool(later) and later[0].tells and not later[0].speaks_to_reader,
        "c:ends-told": len(later) > 1 and later[-1].tells and not later[-1].speaks_to_reader,
    }
    found |= {name for name, there in stories.items() if there}
    return found | _what_follows(scene, later) if asks and later else found


def _place(scene: Scene, stage: Stage, later: tuple[Scene, ...], *, asks: bool) -> set[str]:
    """Where in the text a sentence stands."""
    index, kind = scene.sentence.index, "q" if asks else "c"
    before = stage.scenes[index - 1] if index else None
    listed = bool(before and before.sentence.bullet and later and later[0].sentence.bullet)
    places = {
        f"{kind}:last": not later,
        f"{kind}:near-end": 0 < len(later) <= NEAR,
        "q:after-question": asks and before is not None and before.sentence.asks,
        "q:you-before": asks and before is not None and before.speaks_to_reader,
        "c:opening": index == 0 and len(later) > NEAR and not _is_option(later[0]),
        "c:vacancy-post": any(s.kinds & {"vacancy", "offer"} for s in stage.scenes),
        "c:long-post": len(stage.scenes) > _LONG,
        "c:list": scene.sentence.bullet or listed,
    }
    return {name for name, there in places.items() if there}


def _destinations(scene: Scene, near: tuple[Scene, ...], later: tuple[Scene, ...]) -> set[str]:
    """Where the answer goes: here, elsewhere, or nowhere."""
    link_near = scene.link_follows or any(s.has_link for s in near)
    elsewhere = "link-in-comments" in scene.kinds
    here = "here" in scene.kinds or ("pointer" in scene.kinds and not link_near)
    next_away = bool(near) and (near[0].acts_away or near[0].has_link)
    destinations = {
        "c:here": here and not elsewhere,
        "c:here-weak": "here-weak" in scene.kinds and not (here or elsewhere or scene.acts_away or link_near),
        "c:link-tail": scene.link_follows,
        "c:away": elsewhere or scene.has_link or scene.acts_away,
        "c:here-next": any("here" in s.kinds and "link-in-comments" not in s.kinds for s in near),
        "c:away-next": next_away,
        "c:away-later": not next_away and any(s.has_link or s.link_follows or s.acts_away for s in later),
        "c:invites-next": any(s.kinds & {"promise", "starts-itself", "asks-form"} for s in near),
    }
    return {name for name, there in destinations.items() if there}


def _what_follows(scene: Scene, later: tuple[Scene, ...]) -> set[str]:
    """What comes after a question; options to choose from belong to it, so nothing else counts then."""
    following = later[0]
    if (len(later) > 1 and all(map(_is_option, later[:2]))) or _lists_options(following):
        return {"c:options"}
    found = {_next(following)}
    if following.sentence.line > scene.sentence.line and len(later) > NEAR:
        found.add("c:heads")
    return found


def _next(following: Scene) -> str:
    """What the sentence after a question does; the first that holds."""
    kinds = {
        "c:next-asks": following.sentence.asks,
        "c:next-invites": bool(following.kinds & INVITES),
        "c:next-stance": "own-stance" in following.kinds,
        "c:next-own": "own-example" in following.kinds,
        "c:next-answers": "answers" in following.kinds,
        "c:next-clipped": len(following.sentence.words) <= _CLIPPED,
    }
    return next((name for name, there in kinds.items() if there), "c:next-tells")


def _lists_options(scene: Scene) -> bool:
    """Whether a line is nothing but answers to choose from: "Mon / Wed / Fri"."""
    strokes = sum(token.low in {"/", "|"} for token in scene.sentence.tokens)
    return strokes > 0 and len(scene.sentence.words) <= 4 * (strokes + 1)


def _is_option(scene: Scene) -> bool:
    """Whether a line reads as one of the answers to choose from."""
    sentence = scene.sentence
    starts = sentence.bullet or sentence.tokens[0].kind in {"emoji", "number"} or len(sentence.words[0].low) == 1
    return starts and len(sentence.words) <= 7  # noqa: PLR2004
