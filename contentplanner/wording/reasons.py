"""What the reader saw in a text, as a person reads it: a sentence a reason, a line a reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.checker.reading_values import Leaning, Reading, Reason
from contentplanner.domain.vocabulary import Direction
from contentplanner.languages import N_

if TYPE_CHECKING:
    from contentplanner.languages import Language

_LONGEST = 40
_TOGETHER = frozenset({"answers-each-other", "brings-in", "several-answer"})
_SENTENCES = {
    "acts-elsewhere": N_("sends the reader elsewhere"),
    "admits-need": N_("says that help is needed"),
    "answered": N_("the question is answered in what follows"),
    "answers-each-other": N_("gets readers to answer one another"),
    "asks-choice": N_("asks the reader to choose"),
    "asks-documents": N_("asks for a CV or a form, not for a reply"),
    "asks-experience": N_("asks the reader for an experience"),
    "asks-form": N_("says what an answer may look like"),
    "asks-nobody": N_("a question that asks the reader nothing"),
    "asks-open": N_("asks an open question"),
    "asks-opinion": N_("asks what the reader would think or do"),
    "asks-photo": N_("asks the reader to show something"),
    "asks-reader": N_("asks the reader a question"),
    "asks-to-tell": N_("asks the reader to say something"),
    "bait": N_("asks for a sign or a fixed word, not for an answer"),
    "brings-in": N_("brings somebody else into the conversation"),
    "fact-hook": N_("a fact dressed as a question"),
    "followed-by-action": N_("the question leads to a link or an action elsewhere"),
    "game": N_("plays a game whose answer is open"),
    "gives-floor": N_("gives the reader the floor"),
    "later-at-event": N_("questions are welcome later, at an event"),
    "link": N_("a link to elsewhere"),
    "news": N_("brings news"),
    "offer": N_("says what the reader gets"),
    "person-asked": N_("speaks to a person by name"),
    "presumes-answer": N_("counts on an answer of the reader"),
    "pride": N_("says how proud we are"),
    "promise": N_("promises that somebody reads or answers"),
    "quoted": N_("somebody else's words, in a quotation"),
    "replies-here": N_("names the place to reply"),
    "reply-means-apply": N_("to reply means to apply here"),
    "reported": N_("tells of a question asked elsewhere"),
    "rhetorical": N_("a question that expects no answer"),
    "several-answer": N_("several people answer"),
    "sounds-inviting": N_("worded as an invitation to say something"),
    "stance": N_("takes a stand and asks to be contradicted"),
    "starts-itself": N_("gives the first answer itself"),
    "thanks": N_("thanks, welcomes or congratulates"),
    "vacancy": N_("looks for new people"),
    "wants-to-hear": N_("wants to hear from the reader"),
    "welcomes-contributions": N_("asks for tips, stories or ideas"),
    "wish-hook": N_("a question that picks out candidates or customers"),
    "withheld": N_("keeps its own answer for later"),
}


def reason_sentence(kind: str, language: Language) -> str:
    """What a kind of reason means, without a capital or a full stop; `KeyError` for a kind no reading has."""
    return language.tr(_SENTENCES[kind])


def reading_summary(reading: Reading, text: str, language: Language) -> str:
    """One line on which way a text goes and by which phrase: "One-way: ends in “Apply now”, asks nothing ..."."""
    telling = _telling(reading)
    match reading.direction:
        case Direction.ONE_WAY:
            if telling and telling.leaning is Leaning.SENDING and telling.end * 2 > len(text):
                message = N_("One-way: ends in “{phrase}”, asks nothing of the reader")
                return language.tr(message, phrase=_quoted(telling, text))
            with_reason, without = N_("One-way: {reason} (“{phrase}”)"), N_("One-way: asks nothing of the reader")
        case Direction.TWO_WAY:
            with_reason, without = N_("Two-way: {reason} (“{phrase}”)"), N_("Two-way: asks the reader to answer")
        case Direction.MULTI_WAY:
            with_reason, without = N_("Multi-way: {reason} (“{phrase}”)"), N_("Multi-way: gets people talking")
        case Direction.UNSURE:
            return language.tr(N_("Unsure: you decide which way this goes"))
        case _:
            assert_never(reading.direction)
    if telling is None:
        return language.tr(without)
    return language.tr(with_reason, reason=reason_sentence(telling.kind, language), phrase=_quoted(telling, text))


def _telling(reading: Reading) -> Reason | None:
    """The reason that says most: the last that pulls the reading's way, readers talking together first."""
    ways = (Leaning.CONVERSATION,) if reading.direction.is_prompt else (Leaning.SENDING, Leaning.VETO)
    found = [reason for way in ways for reason in reading.reasons if reason.leaning is way]
    if reading.direction is Direction.MULTI_WAY:
        found = [reason for reason in found if reason.kind in _TOGETHER] or found
    return found[-1] if found else None


def _quoted(reason: Reason, text: str) -> str:
    """The phrase of a reason on one line, without its last marks, ended by dots after a whole word when it is long."""
    line = " ".join(text[reason.start : reason.end].split()).rstrip(".!,:; ")
    if len(line) <= _LONGEST:
        return line
    whole = line[:_LONGEST].rpartition(" ")[0] or line[: _LONGEST - 1]
    return f"{whole.rstrip('.!,:; ')}\u2026"
