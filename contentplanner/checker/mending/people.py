"""Who is likely to speak, to answer or to lend authority, the likeliest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from contentplanner.domain.vocabulary import PersonKind, Subject

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Person

_STAFF = frozenset({PersonKind.COLLEAGUE, PersonKind.LEADER})
_WITH_AUTHORITY = frozenset({PersonKind.LEADER, PersonKind.ALUMNUS, PersonKind.INFLUENCER})
_BORN_SPEAKER = {Subject.LEADERSHIP: PersonKind.LEADER, Subject.ALUMNI: PersonKind.ALUMNUS}


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of a plan in the parts they may play; nobody who is archived.

    Colleagues and leaders speak and answer, others when they have done so before. Ambassadors are leaders, alumni and
    influencers, and whoever has been one before.
    """

    speakers: tuple[Person, ...]
    answerers: tuple[Person, ...]
    ambassadors: tuple[Person, ...]


def cast_of(plan: Plan) -> Cast:
    """Return the cast of a plan."""
    posts = plan.posts.values()
    answering = (person.id for post in posts if (person := plan.responder_of(post)) is not None)
    on_duty = (channel.responder_id for channel in plan.channels.values() if channel.responder_id)
    return Cast(
        _part(plan, (post.voice_id for post in posts if post.voice_id), _is_staff),
        _part(plan, chain(answering, on_duty), _is_staff, known_first=True),
        _part(plan, (key for post in posts for key in post.ambassador_ids), _has_authority),
    )


def _part(
    plan: Plan, played: Iterable[str], suits: Callable[[Person], bool], *, known_first: bool = False
) -> tuple[Person, ...]:
    times = Counter(played)
    people = [one for one in plan.people.values() if not one.archived and (one.id in times or suits(one))]
    people.sort(key=lambda one: (-times[one.id] if known_first else 0, one.position, one.name, one.id))
    return tuple(people)


def _is_staff(person: Person) -> bool:
    return person.kind in _STAFF


def _has_authority(person: Person) -> bool:
    return person.kind in _WITH_AUTHORITY


def is_born_speaker(person: Person, subject: Subject) -> bool:
    """Whether a subject is told best by this kind of person: leadership by leaders, alumni by alumni."""
    return person.kind is _BORN_SPEAKER.get(subject, PersonKind.COLLEAGUE)
