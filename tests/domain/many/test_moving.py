from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.edits import Spot
from contentplanner.domain.edits.many import copy_together, move_all_to, move_by, move_together
from contentplanner.domain.plan import Plan, applied, inverted, plan_of
from contentplanner.domain.records import Post, Series
from contentplanner.domain.vocabulary import Status
from tests.domain.many.plans import DAYS, a_plan, plans, post

TEN = dt.date(2026, 12, 10)


def clocks(plan: Plan) -> dict[str, str]:
    return {key: one.time.strftime("%H:%M") if one.time else "" for key, one in plan.posts.items()}


def days(plan: Plan) -> dict[str, int | None]:
    return {key: one.day.toordinal() - TEN.toordinal() if one.day else None for key, one in plan.posts.items()}


def test_posts_go_together_and_keep_their_times_and_distances() -> None:
    start = a_plan(post("a", 1, "09:00"), post("b", 3), post("c", 28, "23:30"), post("d", 4))
    after = applied(start, move_together(start, ("a", "c", "b"), "b", Spot(TEN)))
    assert days(after) == {"a": -2, "b": 0, "c": 25, "d": -6}
    assert clocks(after) == clocks(start)


def test_the_one_at_hand_moves_also_when_it_is_not_among_the_others() -> None:
    start = a_plan(post("a", 1), post("b", 3))
    after = applied(start, move_together(start, (), "a", Spot(TEN)))
    assert days(after) == {"a": 0, "b": -7}


@pytest.mark.parametrize(
    ("grabbed", "time", "expected"),
    [
        ("a", dt.time(11, 30), {"a": "11:30", "b": "", "c": "20:30"}),  # 150 minutes later
        ("c", dt.time(8), {"a": "09:00", "b": "", "c": "08:00"}),  # nine hours and more leave no 9 o'clock
        ("b", dt.time(14), {"a": "09:00", "b": "14:00", "c": "18:00"}),
        ("a", None, {"a": "", "b": "", "c": ""}),
    ],
)
def test_a_spot_with_a_time_shifts_the_times_of_the_others(
    grabbed: str, time: dt.time | None, expected: dict[str, str]
) -> None:
    start = a_plan(post("a", 1, "09:00"), post("b", 3), post("c", 5, "18:00"))
    after = applied(start, move_together(start, ("a", "b", "c"), grabbed, Spot(TEN, time, keeps_time=False)))
    assert clocks(after) == expected


def test_posts_without_a_day_come_to_the_day_of_the_spot() -> None:
    start = a_plan(post("a", 1), post("b", None))
    assert days(applied(start, move_together(start, ("a", "b"), "a", Spot(TEN)))) == {"a": 0, "b": 0}


def test_nobody_leaves_the_calendar() -> None:
    start = a_plan(Post("a", "quiz", "li", dt.date.max - dt.timedelta(days=3)), post("b", 1))
    after = applied(start, move_by(start, ("a", "b"), 7))
    assert after.posts["a"].day == dt.date.max
    assert after.posts["b"].day == dt.date(2026, 12, 4)
    back = applied(start, move_together(start, ("a",), "b", Spot(dt.date.max)))
    assert back.posts["a"].day == dt.date.max


def test_all_of_them_can_come_to_one_day() -> None:
    start = a_plan(post("a", 1, "09:00"), post("b", None), post("c", 5))
    after = applied(start, move_all_to(start, ("a", "b"), TEN))
    assert days(after) == {"a": 0, "b": 0, "c": -5}
    assert clocks(after) == clocks(start)


def test_copies_stand_where_the_posts_would_and_are_drafts() -> None:
    start = a_plan(
        post("a", 1, "09:00", status=Status.POSTED, link="https://example.org", text="Text"), post("b", 3), post("c", 5)
    )
    changes = copy_together(start, ("a", "b"), "b", Spot(TEN))
    after = applied(start, changes)
    assert [after.posts[key] for key in start.posts] == list(start.posts.values())
    grabbed, other = (after.posts[change.record.id] for change in changes)
    assert (grabbed.day, other.day) == (TEN, dt.date(2026, 12, 8))
    assert (other.status, other.link, other.text, other.time) == (Status.DRAFT, "", "Text", dt.time(9))


def test_posts_of_a_series_keep_their_turn_and_copies_have_none() -> None:
    series = Series("s", "FREQ=WEEKLY;COUNT=2", dt.date(2026, 12, 1))
    first = post("a", 1, series_id="s", occurrence=dt.date(2026, 12, 1))
    start = plan_of((*a_plan(post("b", 3)).records(), series, first))
    moved = applied(start, move_together(start, ("a", "b"), "b", Spot(TEN))).posts["a"]
    assert (moved.day, moved.series_id, moved.occurrence) == (dt.date(2026, 12, 8), "s", dt.date(2026, 12, 1))
    (copy,) = (change.after for change in copy_together(start, ("a",), "a", Spot(TEN)))
    assert isinstance(copy, Post)
    assert (copy.series_id, copy.occurrence) == (None, None)


@given(plans(), DAYS, st.data())
def test_moving_keeps_every_distance_and_comes_back(plan: Plan, day: dt.date, data: st.DataObject) -> None:
    keys = data.draw(st.lists(st.sampled_from(list(plan.posts)), min_size=1, unique=True))
    changes = move_together(plan, keys, keys[0], Spot(day))
    after = applied(plan, changes)
    dated = [key for key in keys if plan.posts[key].day]
    if plan.posts[keys[0]].day:
        gaps = {(after.posts[key].day or day) - (plan.posts[key].day or day) for key in dated}
        assert len(gaps) == 1
    assert after.posts[keys[0]].day == day
    assert clocks(after) == clocks(plan)
    assert all(after.posts[key] == plan.posts[key] for key in plan.posts if key not in keys)
    assert applied(after, inverted(changes)) == plan
