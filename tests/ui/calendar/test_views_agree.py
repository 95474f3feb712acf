"""One question feeds every view: month, week, list, counts and export show the same posts on the same days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.dated import posts_of
from contentplanner.domain.periods import Span, month_of, period_of, week_of
from contentplanner.domain.plan import plan_of
from contentplanner.domain.records import Idea, PlanBasics, Post
from contentplanner.domain.vocabulary import ChannelKind
from contentplanner.exchange.rows import Selection, export_rows
from contentplanner.jobs import Jobs
from contentplanner.planner import Planner
from contentplanner.store import create_plan
from contentplanner.ui.calendar.agenda.rows import AgendaRows
from contentplanner.ui.calendar.month_data import month_data
from contentplanner.ui.calendar.week.data import week_data
from contentplanner.ui.desk import Desk
from contentplanner.ui.status import posts_on_screen

EDGES = (
    dt.date(2026, 12, 27),  # a Sunday, the end of week 52
    dt.date(2026, 12, 28),  # the Monday of week 53
    dt.date(2026, 12, 31),
    dt.date(2027, 1, 1),
    dt.date(2027, 1, 3),  # the Sunday of week 53
    dt.date(2027, 1, 4),  # week 1
    dt.date(2027, 1, 31),  # a Sunday, and the end of a month
    dt.date(2028, 2, 28),
    dt.date(2028, 2, 29),  # a leap day
    dt.date(2028, 3, 1),
    dt.date(2029, 2, 28),  # no leap day
)
CHANNEL = channel_of_kind(ChannelKind.LINKEDIN, 0)
Found = list[tuple[dt.date, list[str]]]


@pytest.fixture(scope="module", params=["NL", "US", "EG"])
def desk(
    request: pytest.FixtureRequest,
    qapp: object,  # noqa: ARG001 - Qt is needed
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Desk]:
    """Posts with and without a time on every edge, in a country whose weeks begin on Monday, Sunday or Saturday."""
    posts = [
        Post(f"{day}{name}", "idea", CHANNEL.id, day, time, text="We won.")
        for day in EDGES
        for name, time in (("late", dt.time(23, 59)), ("any", None), ("early", dt.time(0)))
    ]
    undated = Post("undated", "idea", CHANNEL.id, text="We won.")
    basics = PlanBasics(country=request.param)
    plan = plan_of((basics, CHANNEL, Idea("idea", "An idea", dt.date(2026, 1, 1)), *posts, undated))
    store = create_plan(tmp_path_factory.mktemp("edges") / "Edges.contentplan", plan)
    yield Desk(Planner(store), Jobs(), lambda: dt.date(2026, 12, 10))
    store.close()


def expected(first: dt.date, last: dt.date) -> Found:
    return [(day, [f"{day}any", f"{day}early", f"{day}late"]) for day in EDGES if first <= day <= last]


def in_month(desk: Desk) -> Found:
    days = month_data(desk).days
    return [(day.day, [view.post_id for view, _state in day.chips]) for day in days if day.chips]


def in_week(desk: Desk) -> Found:
    shown = [
        (day.day, [view.post_id for view, _ in (*day.untimed, *(post.shown for post in day.timed))])
        for day in week_data(desk).days
    ]
    return [(day, posts) for day, posts in shown if posts]


def in_list(desk: Desk) -> Found:
    found: dict[dt.date, list[str]] = {}
    for row in AgendaRows().of(desk.plan, desk.sight.shown, (), lambda _year: ()):
        if row.post_id:
            found.setdefault(row.day, []).append(row.post_id)
    return list(found.items())


@pytest.mark.parametrize("edge", EDGES)
def test_every_view_shows_the_same_posts(desk: Desk, edge: dt.date) -> None:
    desk.look_by(Span.MONTH)
    desk.go_to(edge)
    shown = [day.day for day in month_data(desk).days]
    assert in_month(desk) == expected(shown[0], shown[-1])
    assert edge in shown
    month = month_of(edge)
    found = expected(month.first, month.last)
    assert [post.id for post in posts_of(desk.plan, month)] == [post for _day, posts in found for post in posts]
    assert posts_on_screen(desk) == len(posts_of(desk.plan, month))
    desk.look_by(Span.WEEK)
    desk.go_to(edge)
    week = week_of(edge, desk.first_weekday)
    assert desk.period == week == period_of(edge, Span.WEEK, desk.first_weekday)
    assert in_week(desk) == expected(week.first, week.last)
    assert posts_on_screen(desk) == 3 * len(in_week(desk))
    exported = export_rows(desk.plan, Selection(period=week), desk.readings.direction_of)
    assert [row.id for row in exported] == [post for _day, posts in in_week(desk) for post in posts]


def test_the_list_and_the_export_of_the_whole_plan_agree(desk: Desk) -> None:
    whole = expected(EDGES[0], EDGES[-1])
    assert in_list(desk) == whole
    rows = export_rows(desk.plan, Selection(), desk.readings.direction_of)
    assert [row.id for row in rows] == [*(post for _day, posts in whole for post in posts), "undated"]


def test_every_view_counts_weeks_as_iso_does(desk: Desk) -> None:
    for day, number in ((dt.date(2026, 12, 29), 53), (dt.date(2026, 12, 31), 53), (dt.date(2027, 1, 6), 1)):
        desk.look_by(Span.WEEK)
        desk.go_to(day)
        assert week_data(desk).number == number
        desk.look_by(Span.MONTH)
        desk.go_to(day)
        place = [shown.day for shown in month_data(desk).days].index(day) // 7
        assert month_data(desk).weeks[place].number == number
