from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.dated import posts_of
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Idea, Post
from contentplanner.domain.vocabulary import ChannelKind
from contentplanner.ui.calendar.agenda.model import alike
from contentplanner.ui.calendar.agenda.rows import AgendaRow, AgendaRows, RowKind

CHANNEL = channel_of_kind(ChannelKind.LINKEDIN, 0)
DAY = dt.date
NEAR = st.dates(DAY(2026, 11, 1), DAY(2027, 2, 28))
CHRISTMAS = DAY(2026, 12, 25)


def plan(days: list[dt.date]) -> Plan:
    made = (Post(f"p{n}", "idea", CHANNEL.id, day) for n, day in enumerate(days))
    return plan_of((CHANNEL, Idea("idea", "An idea", DAY(2026, 1, 1)), *made))


def rows(days: list[dt.date], *always: dt.date, holidays: tuple[dt.date, ...] = ()) -> tuple[AgendaRow, ...]:
    def of_year(year: int) -> list[dt.date]:
        return [day for day in holidays if day.year == year]

    return AgendaRows().of(plan(days), lambda posts: posts, always, of_year)


@given(st.lists(NEAR), st.lists(NEAR, max_size=2))
def test_the_list_has_every_dated_post_once_and_in_order(days: list[dt.date], always: list[dt.date]) -> None:
    found = rows(days, *always, holidays=(CHRISTMAS,))
    assert [row.post_id for row in found if row.post_id] == [post.id for post in posts_of(plan(days))]
    edges = [edge for row in found if row.kind is not RowKind.POST for edge in (row.day, row.last)]
    assert edges == sorted(edges)
    heads = [row.day for row in found if row.kind is RowKind.DAY]
    assert set(days) | set(always) <= set(heads)
    assert len(heads) == len(set(heads))
    silent = {
        row.day + dt.timedelta(n)
        for row in found
        if row.kind is RowKind.SILENCE
        for n in range((row.last - row.day).days + 1)
    }
    assert not silent & set(days)


def test_seven_days_without_a_post_are_a_silence_and_six_are_none() -> None:
    silences = [
        row for row in rows([DAY(2026, 12, 1), DAY(2026, 12, 8), DAY(2026, 12, 16)]) if row.kind is RowKind.SILENCE
    ]
    assert [(row.day, row.last) for row in silences] == [(DAY(2026, 12, 9), DAY(2026, 12, 15))]


def test_today_stands_in_a_silence_and_leaves_it_one() -> None:
    found = rows([DAY(2026, 12, 1), DAY(2026, 12, 16)], DAY(2026, 12, 3))
    assert [(row.kind, row.day.day, row.last.day) for row in found if row.kind is not RowKind.POST] == [
        (RowKind.DAY, 1, 1),
        (RowKind.SILENCE, 2, 2),
        (RowKind.DAY, 3, 3),
        (RowKind.SILENCE, 4, 15),
        (RowKind.DAY, 16, 16),
    ]


def test_a_holiday_has_a_head_unless_a_silence_holds_it() -> None:
    near = rows([DAY(2026, 12, 23), DAY(2026, 12, 28)], holidays=(CHRISTMAS,))
    assert CHRISTMAS in [row.day for row in near if row.kind is RowKind.DAY]
    far = rows([DAY(2026, 12, 1), DAY(2026, 12, 28)], holidays=(CHRISTMAS,))
    assert CHRISTMAS not in [row.day for row in far if row.kind is RowKind.DAY]


def test_hidden_posts_leave_no_empty_head_and_no_silence() -> None:
    days = [DAY(2026, 12, 1), DAY(2026, 12, 6), DAY(2026, 12, 12)]
    found = AgendaRows().of(plan(days), lambda posts: tuple(p for p in posts if p.id != "p1"), (), lambda _year: ())
    assert [(row.kind, row.day.day) for row in found if row.kind is not RowKind.POST] == [
        (RowKind.DAY, 1),
        (RowKind.DAY, 12),
    ]


def test_a_plan_without_posts_shows_today_and_no_silence() -> None:
    assert [row.kind for row in rows([], DAY(2026, 12, 3), DAY(2027, 3, 1))] == [RowKind.DAY, RowKind.DAY]


@given(st.lists(st.integers(0, 2), max_size=9), st.lists(st.integers(0, 2), max_size=9), st.integers(0, 600))
def test_what_is_alike_at_the_beginning_is_found(old: list[int], new: list[int], before: int) -> None:
    same = [0] * before
    expected = next(
        (n for n, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), min(len(old), len(new))
    )
    assert alike(same + old, same + new) == before + expected
