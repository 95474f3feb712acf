from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.domain.edits import Spot
from contentplanner.domain.edits.series import (
    APPLICABLE,
    Scope,
    apply_field,
    change_rule,
    delete_in_series,
    dissolve,
    is_fixed,
    members,
    move_in_series,
    repeat,
    staying,
    take_out,
)
from contentplanner.domain.plan import Changes, Plan, applied
from contentplanner.domain.records import Media, Series
from contentplanner.domain.series.dates import occurrences, ruled_days
from contentplanner.domain.series.recurrence import Daily, MonthDay, MonthPlace, Recurrence, Weekly, Yearly
from contentplanner.domain.series.rrule import recurrence_of, rule_of
from contentplanner.domain.vocabulary import Direction, OffDay, Status
from tests.domain.series.scenes import SCOPES, STEPS, THURSDAY, WEEK, days_of, in_order, made, told, undoes, weekly

from .strategies import plan_with_post, series, worked_on


@given(drawn=series())
def test_every_turn_gets_one_post_and_the_first_post_keeps_its_text(drawn: Series) -> None:
    plan = plan_with_post(drawn.first_day, text="Mine", notes="Keep", link="https://example.org")
    after = undoes(plan, repeat(plan, "first", drawn))
    turns = [turn for turn in occurrences(drawn, "NL") if turn.day is not None]
    if not turns:
        assert after == plan
        return
    posts = in_order(after)
    assert {(post.occurrence, post.day) for post in posts} == {(turn.ruled, turn.day) for turn in turns}
    assert after.posts["first"].text == "Mine"
    assert all(post.is_unwritten and not post.notes and not post.link for post in posts if post.id != "first")


def test_the_others_are_drafts_like_it() -> None:
    plan = plan_with_post(
        text="Mine", title="Own", direction=Direction.TWO_WAY, status=Status.APPROVED, media=(Media("a.png"),)
    )
    first, second, *_ = in_order(applied(plan, repeat(plan, "first", weekly())))
    assert (first.text, first.status) == ("Mine", Status.APPROVED)
    like = replace(first, id=second.id, text="", media=(), status=Status.DRAFT)
    assert second == replace(like, day=second.day, occurrence=second.occurrence)
    (_, copied, *_) = in_order(applied(plan, repeat(plan, "first", weekly(), with_text=True)))
    assert (copied.text, copied.media, copied.status) == ("Mine", (Media("a.png"),), Status.DRAFT)


@pytest.mark.parametrize(
    ("day", "status", "home", "turn"),
    [
        ("2026-12-17", Status.DRAFT, "2026-12-17", "2026-12-17"),
        ("2026-12-01", Status.DRAFT, "2026-12-03", "2026-12-03"),
        ("2026-12-01", Status.POSTED, "2026-12-01", "2026-12-03"),
        (None, Status.DRAFT, "2026-12-03", "2026-12-03"),
        (None, Status.SCHEDULED, "2026-12-03", "2026-12-03"),
    ],
)
def test_where_the_post_itself_goes(day: str | None, status: Status, home: str, turn: str) -> None:
    plan = plan_with_post(dt.date.fromisoformat(day) if day else None, status=status)
    after = applied(plan, repeat(plan, "first", weekly()))
    post = after.posts["first"]
    assert (str(post.day), str(post.occurrence)) == (home, turn)
    assert len(in_order(after)) == 4


def test_a_post_that_changes_its_series_leaves_no_empty_one_behind() -> None:
    plan = made(1)
    after = undoes(plan, repeat(plan, "first", replace(weekly(), id="other")))
    assert list(after.series) == ["other"]


def test_a_series_of_no_day_changes_nothing() -> None:
    plan = plan_with_post()
    rule = rule_of(Recurrence(Weekly((5,)), 3))
    assert repeat(plan, "first", Series("s", rule, THURSDAY, on_weekend=OffDay.SKIP)) == ()


# Any action


@st.composite
def actions(draw: st.DrawFn) -> tuple[Plan, str, Scope, Changes]:
    """Anything that can be done to a post of a series people have worked on."""
    plan, key = draw(worked_on())
    post, scope = plan.posts[key], draw(SCOPES)
    changed = draw(series(post.series_id or ""))
    wide = Scope.ALL if scope is Scope.THIS else scope
    day = (post.day or THURSDAY) + draw(STEPS)
    match draw(st.sampled_from(["move", "delete", "rule", "apply", "take out", "dissolve"])):
        case "move":
            return plan, key, scope, move_in_series(plan, key, Spot(day), scope)
        case "delete":
            return plan, key, scope, delete_in_series(plan, key, scope)
        case "rule":
            return plan, key, wide, change_rule(plan, key, changed, wide)
        case "apply":
            field = draw(st.sampled_from((*APPLICABLE, "text")))
            return plan, key, scope, apply_field(plan, key, field, scope)
        case "take out":
            return plan, key, Scope.THIS, take_out(plan, (key,))
        case _:
            return plan, key, Scope.ALL, dissolve(plan, key)


@settings(max_examples=40)
@given(action=actions())
def test_undo_restores_all_and_nothing_outside_the_scope_is_touched(action: tuple[Plan, str, Scope, Changes]) -> None:
    plan, key, scope, changes = action
    after = undoes(plan, changes)
    within = {one.id for one in members(plan, plan.posts[key], scope)}
    assert all(after.posts.get(one) == post for one, post in plan.posts.items() if one not in within)


@settings(max_examples=40)
@given(action=actions())
def test_what_is_scheduled_or_posted_keeps_its_day_unless_it_is_named_itself(
    action: tuple[Plan, str, Scope, Changes],
) -> None:
    plan, key, _scope, changes = action
    after = applied(plan, changes)
    for post in plan.posts.values():
        if is_fixed(post) and post.id != key:
            assert after.posts[post.id].day == post.day
            assert after.posts[post.id].text == post.text


@settings(max_examples=40)
@given(action=actions())
def test_no_series_is_left_without_posts_and_every_rule_is_one(action: tuple[Plan, str, Scope, Changes]) -> None:
    after = applied(action[0], action[3])
    assert after.series.keys() == after.posts_by_series.keys()
    for one in after.series.values():
        recurrence_of(one.rule)
        assert ruled_days(one.rule, one.first_day)


# Moving


def test_this_one_moves_alone_and_still_belongs_to_its_turn() -> None:
    plan = made()
    second = in_order(plan)[1]
    after = undoes(plan, move_in_series(plan, second.id, Spot(THURSDAY + dt.timedelta(days=8)), Scope.THIS))
    assert days_of(in_order(after)) == ["12-03", "12-11", "12-17", "12-24"]
    assert in_order(after)[1].occurrence == second.occurrence
    assert after.series == plan.series


def test_this_and_following_become_a_series_of_their_own() -> None:
    plan = made()
    third = in_order(plan)[2]
    after = undoes(plan, move_in_series(plan, third.id, Spot(dt.date(2026, 12, 18)), Scope.FOLLOWING))
    old, new = after.series["series"], next(one for key, one in after.series.items() if key != "series")
    assert ruled_days(old.rule, old.first_day) == (THURSDAY, THURSDAY + WEEK)
    assert (new.rule, new.first_day) == ("FREQ=WEEKLY;BYDAY=FR;COUNT=2", dt.date(2026, 12, 18))
    assert days_of(after.posts_by_series[new.id]) == ["12-18", "12-25"]


def test_all_move_with_their_rule_and_keep_their_texts() -> None:
    plan = told(made(), 2, text="Third")
    third = in_order(plan)[2]
    after = undoes(plan, move_in_series(plan, third.id, Spot(dt.date(2026, 12, 15)), Scope.ALL))
    assert days_of(in_order(after)) == ["12-01", "12-08", "12-15", "12-22"]
    assert [post.text for post in in_order(after)] == ["Text of the first", "", "Third", ""]
    assert after.series["series"].rule == "FREQ=WEEKLY;BYDAY=TU;COUNT=4"


def test_posts_keep_their_distance_and_fixed_or_undated_ones_stay() -> None:
    plan = told(told(told(made(), 1, status=Status.POSTED), 2, day=dt.date(2026, 12, 19)), 3, day=None)
    after = undoes(plan, move_in_series(plan, "first", Spot(THURSDAY + WEEK), Scope.ALL))
    assert days_of(in_order(after)) == ["12-10", "12-10", "12-26", "-"]
    assert [post.id for post in staying(plan, plan.posts["first"], Scope.ALL)] == [in_order(plan)[1].id]


def test_one_that_was_moved_by_hand_takes_the_others_as_far() -> None:
    plan = told(made(), 1, day=dt.date(2026, 12, 11))
    second = in_order(plan)[1]
    after = undoes(plan, move_in_series(plan, second.id, Spot(dt.date(2026, 12, 14)), Scope.FOLLOWING))
    assert days_of(after.posts_by_series[after.posts[second.id].series_id or ""]) == ["12-14", "12-20", "12-27"]


def test_the_others_follow_one_that_has_gone_ahead() -> None:
    plan = made()
    ahead = applied(plan, move_in_series(plan, "first", Spot(THURSDAY + WEEK), Scope.THIS))
    after = undoes(ahead, move_in_series(ahead, "first", Spot(THURSDAY + WEEK), Scope.ALL, origin=THURSDAY))
    assert days_of(in_order(after)) == ["12-10", "12-17", "12-24", "12-31"]
    assert after.posts == applied(plan, move_in_series(plan, "first", Spot(THURSDAY + WEEK), Scope.ALL)).posts


def test_nothing_is_lost_in_a_weekend_or_a_holiday() -> None:
    plan = made(on_weekend=OffDay.SKIP, on_holiday=OffDay.SKIP)
    saturday = applied(plan, move_in_series(plan, "first", Spot(dt.date(2026, 12, 5)), Scope.ALL))
    assert days_of(in_order(saturday)) == ["12-05", "12-12", "12-19", "12-28"]  # 26 December is a holiday
    assert saturday.series["series"].on_weekend is OffDay.KEEP
    friday = applied(plan, move_in_series(plan, "first", Spot(dt.date(2026, 12, 4)), Scope.ALL))
    assert days_of(in_order(friday)) == ["12-04", "12-11", "12-18", "12-28"]


@settings(max_examples=30)
@given(data=st.data(), by=STEPS, scope=st.sampled_from((Scope.FOLLOWING, Scope.ALL)))
def test_days_and_weeks_shift_exactly(data: st.DataObject, by: dt.timedelta, scope: Scope) -> None:
    drawn = data.draw(
        series(adjusted=False).filter(lambda one: isinstance(recurrence_of(one.rule).repeat, Daily | Weekly))
    )
    plan = plan_with_post(drawn.first_day)
    plan = applied(plan, repeat(plan, "first", drawn))
    if not plan.series:
        return
    post = data.draw(st.sampled_from(in_order(plan)))
    assert post.day is not None
    after = applied(plan, move_in_series(plan, post.id, Spot(post.day + by), scope))
    for one in members(plan, post, scope):
        assert one.day is not None
        assert after.posts[one.id].day == one.day + by
    _stands_on_its_rule(after)


@settings(max_examples=30)
@given(data=st.data(), by=STEPS, scope=st.sampled_from((Scope.FOLLOWING, Scope.ALL)))
def test_after_a_move_every_post_stands_where_its_rule_says(
    data: st.DataObject, by: dt.timedelta, scope: Scope
) -> None:
    drawn = data.draw(series(adjusted=False))
    plan = plan_with_post(drawn.first_day)
    plan = applied(plan, repeat(plan, "first", drawn))
    if not plan.series:
        return
    post = data.draw(st.sampled_from(in_order(plan)))
    assert post.day is not None
    after = applied(plan, move_in_series(plan, post.id, Spot(post.day + by), scope))
    assert after.posts[post.id].day == post.day + by
    assert after.posts.keys() == plan.posts.keys()
    _stands_on_its_rule(after)


def _stands_on_its_rule(plan: Plan) -> None:
    for key, one in plan.series.items():
        posts = plan.posts_by_series[key]
        assert tuple(post.occurrence for post in posts) == ruled_days(one.rule, one.first_day)
        assert all(post.day == post.occurrence for post in posts)


@pytest.mark.parametrize(
    ("rule", "first", "to", "then"),
    [
        (Recurrence(MonthDay(15), 3), "2026-12-15", "2026-12-17", ["12-17", "01-17", "02-17"]),
        (Recurrence(MonthDay(15), 3), "2026-12-15", "2027-01-31", ["01-31", "02-28", "03-31"]),
        (Recurrence(MonthPlace(1, 0), 3), "2026-12-07", "2026-12-15", ["12-15", "01-19", "02-16"]),
        (Recurrence(MonthPlace(-1, 4), 3), "2026-12-25", "2026-12-31", ["12-31", "01-28", "02-25"]),
        (Recurrence(MonthPlace(-1, None), 3), "2026-12-31", "2026-12-23", ["12-23", "01-27", "02-24"]),
        (Recurrence(Yearly(12, 3), 3), "2026-12-03", "2027-01-02", ["01-02", "01-02", "01-02"]),
        (Recurrence(MonthDay(3), until=dt.date(2027, 2, 14)), "2026-12-03", "2026-12-20", ["12-20", "01-20", "02-20"]),
    ],
)
def test_months_and_years_take_the_place_of_the_new_day(rule: Recurrence, first: str, to: str, then: list[str]) -> None:
    plan = plan_with_post(dt.date.fromisoformat(first))
    plan = applied(plan, repeat(plan, "first", Series("s", rule_of(rule), dt.date.fromisoformat(first))))
    after = undoes(plan, move_in_series(plan, "first", Spot(dt.date.fromisoformat(to)), Scope.ALL))
    assert days_of(in_order(after)) == then


def test_a_time_that_comes_with_the_spot_goes_to_all_that_move() -> None:
    plan = told(made(), 3, status=Status.POSTED)
    later = Spot(dt.date(2026, 12, 11), dt.time(16), keeps_time=False)
    second = in_order(plan)[1]
    after = undoes(plan, move_in_series(plan, second.id, later, Scope.FOLLOWING))
    assert [post.time for post in after.posts_by_idea["idea"]] == [dt.time(9), dt.time(16), dt.time(16), dt.time(9)]
    same_day = Spot(THURSDAY + WEEK, dt.time(16), keeps_time=False)
    after = undoes(plan, move_in_series(plan, second.id, same_day, Scope.ALL))
    assert [post.time for post in in_order(after)] == [dt.time(16), dt.time(16), dt.time(16), dt.time(9)]
    assert days_of(in_order(after)) == days_of(in_order(plan))


# Deleting, letting go
