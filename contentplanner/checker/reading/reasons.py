"""Names the phrases that decided, in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.evidence import QUESTIONS
from contentplanner.checker.reading_values import Leaning, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contentplanner.checker.reading.cues import Cue
    from contentplanner.checker.reading.evaluate import Evidence

_LIVE = 0.4


def reasons(evidence: Evidence, chances: list[float], *, prompt: bool) -> tuple[Reason, ...]:
    """The reasons of a reading, without two of a kind at one place."""
    found = {
        (r.start, r.end, r.kind): r
        for scene, cues, chance in zip(evidence.stage.scenes, evidence.cues, chances, strict=True)
        for cue in cues
        for r in _of_cue(cue, chance, scene.sentence.index, evidence)
    }
    if not prompt:
        found |= {(r.start, r.end, r.kind): r for r in _sending(evidence)}
    return tuple(sorted(found.values(), key=lambda r: (r.start, r.end, r.kind)))


def _of_cue(cue: Cue, chance: float, index: int, evidence: Evidence) -> Iterator[Reason]:
    if cue.veto == "asks-nothing":
        return
    if cue.veto:
        yield Reason(cue.veto, cue.start, cue.end, Leaning.VETO)
    elif cue.form == "imp-away":
        return
    elif chance >= _LIVE:
        yield Reason(_asks(cue), cue.start, cue.end, Leaning.CONVERSATION)
    elif cue.form in QUESTIONS:
        yield Reason(_doubt(evidence.features[index]), cue.start, cue.end, Leaning.VETO)


def _asks(cue: Cue) -> str:
    """What a live cue asks of the reader."""
    if cue.form in QUESTIONS:
        if "choice" in cue.features:
            return "asks-choice"
        if cue.features & {"ever", "superlative"}:
            return "asks-experience"
        if cue.features & {"mind", "hypothetical"}:
            return "asks-opinion"
        return "asks-reader" if cue.features & {"you", "anyone", "group"} else "asks-open"
    if cue.form.startswith("imp-"):
        return "asks-photo" if cue.form == "imp-show" else "asks-to-tell"
    return cue.form


def _doubt(features: frozenset[str]) -> str:
    """Why a question is not taken for an invitation."""
    if features & {"c:away", "c:away-next"}:
        return "followed-by-action"
    if features & {"c:next-answers", "c:next-tells", "c:next-clipped"}:
        return "answered"
    return "asks-nobody"


def _sending(evidence: Evidence) -> Iterator[Reason]:
    seen: set[str] = set()
    for scene in evidence.stage.scenes:
        for hit in scene.hits:
            kind = "acts-elsewhere" if hit.kind == "elsewhere" else hit.kind
            if (hit.role == "sending" or hit.kind == "elsewhere") and kind not in seen:
                seen.add(kind)
                yield Reason(kind, hit.start, hit.end, Leaning.SENDING)
        if scene.calls_away and "acts-elsewhere" not in seen:
            seen.add("acts-elsewhere")
            yield Reason("acts-elsewhere", *scene.calls_away, Leaning.SENDING)
