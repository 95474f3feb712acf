"""Names the phrases that decided, in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.vetoes import QUESTIONS
from contentplanner.checker.reading_values import Leaning, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contentplanner.checker.reading.cues import Cue, Scene
    from contentplanner.checker.reading.evaluate import Evidence

_LIVE = 0.4
_TELLING = 10
_INVITES = {
    "welcomes-contributions": "welcomes-contributions",
    "wants-contributions": "welcomes-contributions",
    "requests": "welcomes-contributions",
    "someone-wants": "wants-to-hear",
    "wants-to-hear": "wants-to-hear",
    "gives-floor": "gives-floor",
    "permits-readers": "gives-floor",
    "you-act": "gives-floor",
    "starts-itself": "starts-itself",
    "game": "game",
    "game-label": "game",
    "unfinished": "game",
    "withheld": "withheld",
    "open-choice": "asks-choice",
    "stance": "stance",
    "presumes-answer": "presumes-answer",
    "admits-need": "admits-need",
    "available": "promise",
    "names-form": "asks-form",
    "takes-here": "replies-here",
    "mentions-here": "replies-here",
    "person-asked": "person-asked",
    "imp-show": "asks-photo",
    "imp-tag": "brings-in",
}
_BESIDE = frozenset({"promise", "asks-form"})
_QUESTIONS = frozenset({"asks-choice", "asks-experience", "asks-opinion", "asks-reader", "asks-open"})
_DOUBTS = frozenset({"followed-by-action", "answered", "asks-nobody"})
_VETOES = frozenset(
    "quoted reported fact-hook wish-hook rhetorical later-at-event bait asks-documents reply-means-apply".split()  # noqa: SIM905
)
_SENDING = frozenset({"vacancy", "offer", "thanks", "pride", "news", "link", "acts-elsewhere"})
_TOGETHER = frozenset({"answers-each-other", "brings-in", "several-answer"})
_OTHERS = frozenset({"asks-to-tell", "sounds-inviting"})
KINDS = frozenset(_INVITES.values()) | _OTHERS | _BESIDE | _QUESTIONS | _DOUBTS | _VETOES | _SENDING | _TOGETHER
"""Every kind of reason a reading can have."""


def reasons(evidence: Evidence, chances: list[float], *, prompt: bool) -> tuple[Reason, ...]:
    """The reasons of a reading, without two of a kind that start at one place."""
    found = [
        reason
        for scene, cues, chance in zip(evidence.stage.scenes, evidence.cues, chances, strict=True)
        for reason in _of_scene(scene, cues, chance, evidence)
    ]
    if not prompt:
        found.extend(_sending(evidence))
    unique = {(reason.kind, reason.start): reason for reason in found}
    return tuple(sorted(unique.values(), key=lambda r: (r.start, r.end, r.kind)))


def _of_scene(scene: Scene, cues: list[Cue], chance: float, evidence: Evidence) -> Iterator[Reason]:
    live = chance >= _LIVE
    named = False
    for cue in cues:
        if cue.form == "imp-away":
            continue
        if live:
            named = True
            yield Reason(_asks(cue), cue.start, cue.end, Leaning.CONVERSATION)
        elif cue.veto in _VETOES:
            yield Reason(cue.veto, cue.start, cue.end, Leaning.VETO)
        elif not cue.veto and cue.form in QUESTIONS:
            doubt = _doubt(evidence.features.own[scene.sentence.index])
            yield Reason(doubt, cue.start, cue.end, Leaning.VETO)
    if live and not named:
        yield Reason("sounds-inviting", *_opening(scene), Leaning.CONVERSATION)
    yield from _constructed(scene, live=live)


def _opening(scene: Scene) -> tuple[int, int]:
    """The first words of a sentence, which stand for all of it."""
    words = scene.sentence.words
    return words[0].start, words[min(len(words), _TELLING) - 1].end


def _constructed(scene: Scene, *, live: bool) -> Iterator[Reason]:
    for hit in scene.hits:
        if hit.kind == "bait" and not live:
            yield Reason(hit.kind, hit.start, hit.end, Leaning.VETO)
        elif live and (hit.kind in _BESIDE or hit.kind in _TOGETHER):
            yield Reason(hit.kind, hit.start, hit.end, Leaning.CONVERSATION)


def _asks(cue: Cue) -> str:
    """What a live cue asks of the reader."""
    if cue.form not in QUESTIONS:
        return _INVITES.get(cue.form, "asks-to-tell")
    if "choice" in cue.features:
        return "asks-choice"
    if cue.features & {"ever", "superlative"}:
        return "asks-experience"
    if cue.features & {"mind", "hypothetical"}:
        return "asks-opinion"
    return "asks-reader" if cue.features & {"you", "your", "anyone", "group"} else "asks-open"


def _doubt(features: frozenset[str]) -> str:
    """Why a question is not taken for an invitation."""
    if features & {"c:away", "c:away-next", "c:away-next+", "c:link-tail"}:
        return "followed-by-action"
    if features & {"c:next-answers", "c:next-answers+", "c:next-tells", "c:next-tells+", "c:next-clipped"}:
        return "answered"
    return "asks-nobody"


def _sending(evidence: Evidence) -> Iterator[Reason]:
    """The first phrase of each kind that sends."""
    seen: set[str] = set()
    for scene in evidence.stage.scenes:
        for kind, start, end in _sends(scene):
            if kind not in seen:
                seen.add(kind)
                yield Reason(kind, start, end, Leaning.SENDING)


def _sends(scene: Scene) -> Iterator[tuple[str, int, int]]:
    if scene.calls_away:
        yield ("acts-elsewhere", *scene.calls_away)
    for hit in scene.hits:
        if hit.role == "sending":
            yield hit.kind, hit.start, hit.end
        elif hit.kind == "elsewhere":
            yield "acts-elsewhere", hit.start, hit.end
    for token in (*scene.sentence.tokens, *scene.sentence.tail):
        if token.kind in {"url", "email"}:
            yield "link", token.start, token.end
