"""Where the cards of a week stand, and what a height means: pure figures."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.ui.calendar.week.arrange import Place, arranged
from contentplanner.ui.calendar.week.clock import (
    grid_of,
    half_hour_earlier,
    half_hour_later,
    time_at,
    top_of,
)

FULL, LEAST = 92, 42
TOPS = st.lists(st.integers(0, 1199), max_size=30).map(sorted)


@given(TOPS, st.integers(2, 4))
def test_every_post_has_one_place_and_none_lies_over_another(tops: list[int], lanes: int) -> None:
    places = arranged(tops, FULL, LEAST, lanes)
    assert sorted(index for place in places for index in place.posts) == list(range(len(tops)))
    for place in places:
        assert place.lane < place.lanes <= lanes
        assert LEAST <= place.height <= FULL
        assert place.top == tops[place.posts[0]]
    for n, one in enumerate(places):
        for other in places[n + 1 :]:
            assert not _overlap(one, other)


def _overlap(one: Place, other: Place) -> bool:
    beside = (
        one.lane / one.lanes < (other.lane + 1) / other.lanes and other.lane / other.lanes < (one.lane + 1) / one.lanes
    )
    return beside and one.top < other.top + other.height and other.top < one.top + one.height


def test_cards_give_height_before_they_give_width() -> None:
    assert arranged([450, 500], FULL, LEAST, 3) == (Place((0,), 0, 1, 450, 50), Place((1,), 0, 1, 500, FULL))
    assert arranged([450, 475], FULL, LEAST, 3) == (Place((0,), 0, 2, 450, FULL), Place((1,), 1, 2, 475, FULL))


def test_what_has_no_lane_is_counted() -> None:
    places = arranged([450] * 5, FULL, LEAST, 3)
    assert [place.posts for place in places] == [(0,), (1,), (2, 3, 4)]
    assert [place.is_more for place in places] == [False, False, True]


def test_what_stands_alone_in_the_last_lane_is_shown() -> None:
    places = arranged([450, 450, 450, 480, 510], FULL, LEAST, 2)
    assert [(place.posts, place.lane) for place in places] == [((0,), 0), ((4,), 0), ((1, 2, 3), 1)]
    places = arranged([450, 450, 480, 520], FULL, LEAST, 2)
    assert [(place.posts, place.lane) for place in places] == [((0,), 0), ((3,), 0), ((1, 2), 1)]
    places = arranged([450, 455, 460, 500, 505], FULL, LEAST, 2)
    assert [(place.posts, place.lane) for place in places] == [((0,), 0), ((3,), 0), ((1, 2), 1), ((4,), 1)]


@given(st.integers(0, 47), st.sampled_from([30.0, 50.0, 75.0, 100.0]))
def test_a_time_and_its_height_are_each_others(half: int, hour: float) -> None:
    time = dt.time(half // 2, half % 2 * 30)
    assert time_at(top_of(time, hour), hour, 30) == time


@pytest.mark.parametrize(("y", "time"), [(-20, dt.time(0)), (1199, dt.time(23, 30)), (4000, dt.time(23, 30))])
def test_a_height_off_the_day_is_its_first_or_last_half_hour(y: int, time: dt.time) -> None:
    assert time_at(y, 50, grid_of(50)) == time


def test_a_larger_hour_can_be_aimed_at_more_finely() -> None:
    assert (grid_of(50), grid_of(100)) == (30, 15)


@pytest.mark.parametrize(
    ("time", "earlier", "later"),
    [
        (dt.time(9), dt.time(8, 30), dt.time(9, 30)),
        (dt.time(9, 10), dt.time(9), dt.time(9, 30)),
        (dt.time(0, 10), dt.time(0), dt.time(0, 30)),
        (dt.time(0), None, dt.time(0, 30)),
        (dt.time(23, 30), dt.time(23), None),
        (dt.time(23, 45), dt.time(23, 30), None),
    ],
)
def test_half_hours_lie_on_the_clock(time: dt.time, earlier: dt.time | None, later: dt.time | None) -> None:
    assert (half_hour_earlier(time), half_hour_later(time)) == (earlier, later)


def test_a_post_without_a_time_enters_the_hours_at_nine() -> None:
    assert half_hour_later(None) == dt.time(9)
