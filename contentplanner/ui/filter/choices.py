"""What can be asked for, field by field, in the words and the order of the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.domain.filters import (
    AGES,
    ARCHIVED,
    DUE,
    GROWN,
    LIVE,
    NEVER,
    NONE,
    OFTEN,
    OLD,
    OLDEST,
    ONCE,
    REST_WEEKS,
    RESTING,
    TABLES,
    WAITING,
    YOUNG,
    YOUNGEST,
)
from contentplanner.domain.records import Criterion
from contentplanner.domain.vocabulary import Direction, FilterField, Status, Subject
from contentplanner.languages import N_
from contentplanner.ui.editor.options import offered
from contentplanner.ui.editor.tick_list import Option
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.wording import direction_name, status_name, subject_name

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

F = FilterField

FIELD_NAMES: Mapping[FilterField, str] = MappingProxyType(
    {
        F.VALUE: N_("Value"),
        F.INTEREST: N_("Interest"),
        F.AUDIENCE: N_("Audience"),
        F.SUBJECT: N_("Subject"),
        F.CAMPAIGN: N_("Campaign"),
        F.PLANNED: N_("Planned"),
        F.REST: N_("Not used for"),
        F.EVERGREEN: N_("Evergreen"),
        F.AGE: N_("Age"),
        F.ARCHIVED: N_("Archived"),
        F.CHANNEL: N_("Channel"),
        F.DIRECTION: N_("Direction"),
        F.STATUS: N_("Status"),
        F.VOICE: N_("Voice"),
        F.RESPONDER: N_("Responder"),
        F.AMBASSADOR: N_("Ambassador"),
    }
)
"""The fields in the order in which they are offered: those of ideas, then those of posts."""

_WITHOUT: Mapping[FilterField, str] = MappingProxyType(
    {
        F.VALUE: N_("No value"),
        F.INTEREST: N_("No interest"),
        F.AUDIENCE: N_("No audience"),
        F.CAMPAIGN: N_("No campaign"),
        F.DIRECTION: N_("Not written"),
        F.VOICE: N_("Company logo"),
        F.RESPONDER: N_("Nobody"),
        F.AMBASSADOR: N_("No ambassador"),
        F.EVERGREEN: N_("Not evergreen"),
    }
)
_KEY_NAMES: Mapping[tuple[FilterField, str], str] = MappingProxyType(
    {
        (F.PLANNED, NEVER): N_("Never planned"),
        (F.PLANNED, ONCE): N_("Planned once"),
        (F.PLANNED, OFTEN): N_("Planned more often"),
        (F.PLANNED, WAITING): N_("With a post without a day"),
        (F.AGE, YOUNGEST): N_("From the last week"),
        (F.AGE, YOUNG): N_("1 to 4 weeks old"),
        (F.AGE, GROWN): N_("1 to 3 months old"),
        (F.AGE, OLD): N_("3 to 12 months old"),
        (F.AGE, OLDEST): N_("Over a year old"),
        (F.EVERGREEN, DUE): N_("Evergreen, due"),
        (F.EVERGREEN, RESTING): N_("Evergreen, resting"),
        (F.ARCHIVED, ARCHIVED): N_("Archived"),
        (F.ARCHIVED, LIVE): N_("Not archived"),
    }
)
_NAMES_ITS_FIELD = frozenset({F.PLANNED, F.AGE, F.EVERGREEN, F.ARCHIVED, F.REST, F.SUBJECT, F.STATUS, F.DIRECTION})
"""The fields whose keys say by themselves what they are about."""

_CLOSED: Mapping[FilterField, tuple[str, ...]] = MappingProxyType(
    {
        F.SUBJECT: tuple(Subject),
        F.PLANNED: (NEVER, ONCE, OFTEN, WAITING),
        F.REST: tuple(map(str, REST_WEEKS)),
        F.EVERGREEN: (DUE, RESTING, NONE),
        F.AGE: (*(name for name, _days in AGES), OLDEST),
        F.ARCHIVED: (LIVE, ARCHIVED),
        F.DIRECTION: (*Direction, NONE),
        F.STATUS: tuple(Status),
    }
)


def options_of(plan: Plan, field: FilterField, asked: Iterable[Criterion]) -> list[Option]:
    """Return what can be asked of a field; what is asked already stays, also when it is gone from the plan."""
    wanted = [one.key for one in asked if one.field is field]
    keys = list(_CLOSED.get(field, ())) or [*_records(plan, field, wanted), *([NONE] if field in _WITHOUT else [])]
    gone = [key for key in wanted if key not in keys]
    return [Option(key, key_name(plan, Criterion(field, key)), _group(plan, field, key)) for key in (*keys, *gone)]


def _records(plan: Plan, field: FilterField, in_use: list[str]) -> list[str]:
    rows = offered(getattr(plan, TABLES[field]).values(), in_use)
    if field is F.INTEREST:
        order = {row.id: place for place, row in enumerate(offered(plan.audiences.values(), plan.audiences))}
        rows.sort(key=lambda interest: order[interest.audience_id])
    return [row.id for row in rows]


def _group(plan: Plan, field: FilterField, key: str) -> str:
    if field is not F.INTEREST or key not in plan.interests:
        return ""
    return plan.audiences[plan.interests[key].audience_id].name


_WORDS: Mapping[FilterField, Callable[[str], str]] = MappingProxyType(
    {
        F.SUBJECT: lambda key: subject_name(Subject(key), words()),
        F.DIRECTION: lambda key: direction_name(Direction(key), words()),
        F.STATUS: lambda key: status_name(Status(key), words()),
        F.REST: lambda key: ntr("{n} week not used", "{n} weeks not used", int(key)),
    }
)


def key_name(plan: Plan, criterion: Criterion) -> str:
    """Return what a key is called in the list of its field."""
    field, key = criterion.field, criterion.key
    if key == NONE and field in _WITHOUT:
        return tr(_WITHOUT[field])
    if field in TABLES:
        record = getattr(plan, TABLES[field]).get(key)
        return record.name if record is not None else tr("deleted")
    known = _KEY_NAMES.get((field, key))
    if known is not None:
        return tr(known)
    try:
        return _WORDS[field](key)
    except (KeyError, ValueError):
        return key


def criterion_name(plan: Plan, criterion: Criterion) -> str:
    """Return what is asked for, so that it can stand alone: "Voice: Mila", "Never planned"."""
    name = key_name(plan, criterion)
    if criterion.field in _NAMES_ITS_FIELD:
        return name
    return tr("{field}: {name}", field=tr(FIELD_NAMES[criterion.field]), name=name)
