"""Picks the starters that fit a post, best first, three at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.judging.mix import mix
from contentplanner.checker.starters.filling import filled, fillings
from contentplanner.checker.starters.language import language_for
from contentplanner.checker.starters.stock import Slot, Starter, stock
from contentplanner.checker.starters.uses import recent_uses
from contentplanner.domain.lengths import length_on
from contentplanner.domain.periods import month_of
from contentplanner.domain.texts import graphemes
from contentplanner.domain.vocabulary import ChannelKind, Direction, Subject

if TYPE_CHECKING:
    from contentplanner.checker.judging.readings import Readings
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Channel, Post

PAGE = 3
"""So many suggestions are offered at once."""

FEW_MULTI_WAY = 1 / 3
"""Under this share of a month's prompts multi-way traffic is what it lacks."""

_BRIEF_KINDS = frozenset({ChannelKind.X, ChannelKind.TIKTOK, ChannelKind.INSTAGRAM})
_BRIEF = 80
_GAP = 2
_AHEAD = 4
_TWO, _MULTI = Direction.TWO_WAY, Direction.MULTI_WAY


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A starter made ready for a post: `text` is what is put into it, `starter` what it was made from."""

    text: str
    starter: Starter

    @property
    def direction(self) -> Direction:
        """The direction it gives a post."""
        return self.starter.direction


@dataclass(frozen=True, slots=True)
class Occasion:
    """A post of a plan to suggest something for; its text may be ahead of the plan's.

    `today` stands in for the day of an undated post, `spoken` is the window's language.
    """

    plan: Plan
    post: Post
    today: dt.date
    spoken: str
    readings: Readings | None = None

    @property
    def channel(self) -> Channel:
        """Where the post appears."""
        return self.plan.channels[self.post.channel_id]

    @property
    def day(self) -> dt.date:
        """The day around which it is seen."""
        return self.post.day or self.today

    @property
    def subject(self) -> Subject:
        """What its idea is about."""
        return self.plan.ideas[self.post.idea_id].subject

    @property
    def room(self) -> int | None:
        """How long a question may be on the channel, None for any length."""
        room = length_on(self.channel, self.post.text.rstrip()).room
        return None if room is None else room - _GAP


def suggest(occasion: Occasion) -> tuple[Suggestion, ...]:
    """Return all starters that fit a post, those to offer first at the front, those used recently at the end.

    Empty where nobody can answer, in a language without starters, and where the channel leaves no room for a question.
    """
    code = language_for(occasion.plan, occasion.post, occasion.day, occasion.spoken)
    if code is None or not occasion.channel.invites_replies:
        return ()
    uses = recent_uses(occasion.plan, occasion.post, occasion.day)
    found = sorted(_fitting(occasion, code), key=_by_fit(occasion))
    fresh = [one for one in found if one.starter.text not in uses]
    used = sorted((one for one in found if one.starter.text in uses), key=lambda one: -uses[one.starter.text])
    pattern = _wanted(occasion)
    return (*_dealt(fresh, pattern), *_dealt(used, pattern))


def _fitting(occasion: Occasion, code: str) -> Iterator[Suggestion]:
    """Yield what can be said here: on the subject or on any, by this voice, on this channel, in the room left."""
    names = fillings(occasion.plan, occasion.post, code)
    room = occasion.room
    for starter in stock(code):
        if not _may_stand(starter, occasion):
            continue
        text = filled(starter, names)
        if text is not None and (room is None or graphemes(text) <= room):
            yield Suggestion(text, starter)


def _may_stand(starter: Starter, occasion: Occasion) -> bool:
    about = starter.subject in {occasion.subject, Subject.OTHER}
    spoken = not starter.by_person or occasion.post.voice_id is not None
    return about and spoken and (not starter.kinds or occasion.channel.kind in starter.kinds)


def _by_fit(occasion: Occasion) -> Callable[[Suggestion], tuple[bool, bool, int]]:
    """Return the key that puts the idea's own subject first, then what is brief enough, then what is personal."""
    brief = occasion.channel.kind in _BRIEF_KINDS
    person = occasion.post.voice_id is not None

    def key(one: Suggestion) -> tuple[bool, bool, int]:
        starter = one.starter
        personal = starter.by_person if person else Slot.RESPONDER in starter.slots
        points = 2 * personal + bool(starter.slots)
        return starter.subject is not occasion.subject, brief and len(one.text) > _BRIEF, -points

    return key


def _wanted(occasion: Occasion) -> tuple[Direction, ...]:
    """Return the directions of three suggestions: the one intended, else more of what the post's month lacks."""
    intended = occasion.post.direction
    if intended in {_TWO, _MULTI}:
        return (intended,) * PAGE
    found = mix(occasion.plan, month_of(occasion.day), occasion.readings)
    lacks_multi_way = found.prompts > 0 and found.multi_way < FEW_MULTI_WAY * found.prompts
    return (_MULTI, _TWO, _MULTI) if lacks_multi_way else (_TWO, _TWO, _MULTI)


def _dealt(found: list[Suggestion], pattern: tuple[Direction, ...]) -> list[Suggestion]:
    """Return the suggestions in threes of the directions wanted, as long as there are some, and each three mixed."""
    piles: Mapping[Direction, list[Suggestion]] = {
        direction: [one for one in found if one.direction is direction] for direction in (_TWO, _MULTI)
    }
    dealt: list[Suggestion] = []
    while any(piles.values()):
        page = dealt[len(dealt) - len(dealt) % PAGE :]
        wanted = pattern[len(page)]
        pile = piles[wanted] or piles[_TWO if wanted is _MULTI else _MULTI]
        dealt.append(pile.pop(_most_unlike(pile[:_AHEAD], page)))
    return dealt


def _most_unlike(choice: list[Suggestion], page: list[Suggestion]) -> int:
    """Return which of the next suggestions repeats least of what stands on the page already."""
    return min(range(len(choice)), key=lambda n: (sum(_alike(choice[n], other) for other in page), n))


def _alike(one: Suggestion, other: Suggestion) -> int:
    shared = len(one.starter.slots & other.starter.slots) + (one.starter.by_person and other.starter.by_person)
    return 2 * shared + (one.text.split()[0] == other.text.split()[0])
