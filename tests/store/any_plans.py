"""Any plans and changes, drawn by hypothesis."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from contentplanner.domain.plan import Change, Changes, Plan, applied, references
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Criterion,
    Dismissal,
    Goal,
    Idea,
    Media,
    Person,
    PlanBasics,
    Post,
    Record,
    SavedView,
    Series,
)
from contentplanner.domain.texts import cleaned
from contentplanner.domain.vocabulary import (
    FilterField,
    OffDay,
)
from tests.store.plans import RULES, full_plan

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40).map(cleaned)


"""Any text that a person can get into a plan."""


days = st.dates()
times = st.times()
numbers = st.integers(-(2**63), 2**63 - 1)
shares = st.floats(allow_nan=False)
working_days = st.sets(st.integers(0, 6)).map(lambda found: tuple(sorted(found)))


def _some(keys: list[str]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(keys) if keys else st.none()


def _tuple(keys: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(keys), max_size=4).map(tuple) if keys else st.just(())


media = st.builds(Media, texts, texts)
criteria = st.builds(Criterion, st.sampled_from(FilterField), texts)


def _membership(plan: Plan) -> st.SearchStrategy[tuple[str | None, dt.date | None]]:
    """The series of a post and its day there: both or neither."""
    return st.just((None, None)) | st.tuples(st.sampled_from(list(plan.series)), days)


def _post_with(membership: tuple[str | None, dt.date | None], **fields: Any) -> Post:
    return Post(series_id=membership[0], occurrence=membership[1], **fields)


def record_with(key: str, kind: type[Record], plan: Plan) -> st.SearchStrategy[Any]:
    """Any record of a kind with this id that the plan could hold."""
    people = list(plan.people)
    fields: dict[type[Record], dict[str, st.SearchStrategy[Any]]] = {
        PlanBasics: {"time_zone": texts, "country": texts},
        BrandValue: {"name": texts, "position": numbers},
        Audience: {"name": texts, "position": numbers},
        AudienceInterest: {"audience_id": st.sampled_from(list(plan.audiences)), "name": texts, "position": numbers},
        Person: {"name": texts, "position": numbers, "working_days": working_days},
        Absence: {
            "person_id": st.sampled_from(people),
            "first_day": days,
            "last_day": days,
            "note": texts,
        },
        Dismissal: {"key": texts, "measure": shares, "reason": texts, "day": days},
        Channel: {"name": texts, "colour": texts, "mark": texts, "responder_id": _some(people)},
        Campaign: {"name": texts, "first_day": st.none() | days, "last_day": st.none() | days},
        Idea: {
            "title": texts,
            "created_on": days,
            "brief": texts,
            "value_ids": _tuple(list(plan.values)),
            "interest_ids": _tuple(list(plan.interests)),
            "campaign_id": _some(list(plan.campaigns)),
            "evergreen_weeks": st.none() | numbers,
        },
        Post: {
            "idea_id": st.sampled_from(list(plan.ideas)),
            "channel_id": st.sampled_from(list(plan.channels)),
            "day": st.none() | days,
            "time": st.none() | times,
            "text": texts,
            "title": st.none() | texts,
            "voice_id": _some(people),
            "responder_id": _some(people),
            "ambassador_ids": _tuple(people),
            "media": st.lists(media, max_size=3).map(tuple),
            "link": texts,
            "notes": texts,
            "membership": _membership(plan),
        },
        Series: {
            "rule": st.sampled_from(RULES),
            "first_day": days,
            "on_weekend": st.sampled_from(OffDay),
            "on_holiday": st.sampled_from(OffDay),
        },
        Goal: {"target": shares},
        SavedView: {"name": texts, "position": numbers, "criteria": st.lists(criteria, max_size=4).map(tuple)},
    }
    target = _post_with if kind is Post else kind
    return st.builds(target, id=st.just(key), **fields[kind])


KINDS: tuple[type[Record], ...] = (
    BrandValue,
    Audience,
    AudienceInterest,
    Person,
    Absence,
    Channel,
    Campaign,
    Idea,
    Series,
    Post,
    Goal,
    Dismissal,
    SavedView,
)


@st.composite
def actions(draw: st.DrawFn, plan: Plan) -> Changes:
    """What any user action could do to a plan: records made, changed, deleted, also one after the other."""
    changes: list[Change] = []
    for _ in range(draw(st.integers(1, 4))):
        change = draw(_change(plan))
        changes += change
        plan = applied(plan, change)
    return tuple(changes)


@st.composite
def _change(draw: st.DrawFn, plan: Plan) -> Changes:
    match draw(st.sampled_from(["make", "change", "change", "delete", "basics"])):
        case "make":
            return (Change(None, draw(_new_record(plan))),)
        case "change":
            before = draw(st.sampled_from([record for record in plan.records() if record.id != plan.basics.id]))
            return (Change(before, draw(record_with(before.id, type(before), plan))),)
        case "delete":
            return deletion(plan, draw(st.sampled_from(deletable(plan))))
        case _:
            return (Change(plan.basics, draw(record_with(plan.basics.id, PlanBasics, plan))),)


def _new_record(plan: Plan) -> st.SearchStrategy[Any]:
    key = f"made-{sum(1 for _ in plan.records())}-{len(plan.posts)}"
    taken = {record.id for record in plan.records()}
    while key in taken:
        key += "x"
    return st.sampled_from([kind for kind in KINDS if kind is not Goal]).flatmap(
        lambda kind: record_with(key, kind, plan)
    )


def deletable(plan: Plan) -> list[Record]:
    """The records that nobody names but posts, so that the plan stays one to go on with."""
    named = {key for record in plan.records() if not isinstance(record, Post) for _, key in references(record)}
    tables = (plan.audiences, plan.people, plan.channels, plan.ideas, plan.series, plan.posts)
    spared = {next(iter(table), "") for table in tables}
    return [record for record in plan.records() if record.id not in named | spared and record != plan.basics]


def deletion(plan: Plan, record: Record) -> Changes:
    """The changes that delete a record with the posts that name it."""
    posts = [post for post in plan.posts.values() if record.id in {key for _, key in references(post)}]
    return (*(Change(post, None) for post in posts if post is not record), Change(record, None))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any plan: the full one after any actions."""
    plan = full_plan()
    for _ in range(draw(st.integers(0, 5))):
        plan = applied(plan, draw(actions(plan)))
    return plan
