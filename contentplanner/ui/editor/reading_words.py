"""What the line under a text says: which way the post goes, and why."""

from __future__ import annotations

from contentplanner.checker.reading_values import Reading, Reason
from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.speech import tr, words
from contentplanner.wording import direction_name
from contentplanner.wording.reasons import reading_summary, reason_sentence


def said_of(text: str, reading: Reading | None, by_hand: Direction | None) -> tuple[str, str]:
    """Return what is said in bold and after it; without a reading the post is unwritten."""
    if by_hand is None:
        return _read(text, reading) if reading else (tr("Not written yet"), "")
    name = direction_name(by_hand, words())
    if reading is None:
        return tr("{direction}, intended.", direction=name), tr("The text will show whether it comes true.")
    return tr("{direction}, set by hand.", direction=name), _beside(text, reading, by_hand)


def _read(text: str, reading: Reading) -> tuple[str, str]:
    lead, colon, rest = reading_summary(reading, text, words()).partition(":")
    return lead + colon, rest.strip()


def _beside(text: str, reading: Reading, by_hand: Direction) -> str:
    if by_hand is reading.direction:
        return tr("The text reads the same.")
    if reading.direction is Direction.UNSURE:
        return tr("The text leaves it open.")
    return tr("The text reads otherwise. {summary}", summary=reading_summary(reading, text, words()))


def why(reason: Reason) -> str:
    """Return what a marked phrase does, with a capital."""
    found = reason_sentence(reason.kind, words())
    return found[:1].upper() + found[1:]
