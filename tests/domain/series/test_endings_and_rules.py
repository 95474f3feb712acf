"""What is deleted or taken out of a series, what goes to the others, and another rule."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.domain.edits import delete_ideas, delete_posts, duplicate_post
from contentplanner.domain.edits.series import (
    Scope,
    apply_field,
    change_rule,
    delete_in_series,
    differing,
    dissolve,
    members,
    part_of,
    repeat,
    take_out,
)
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Post, Series
from contentplanner.domain.series.dates import occurrences
from contentplanner.domain.vocabulary import OffDay, Status
from tests.domain.series.scenes import days_of, in_order, made, told, undoes, weekly

from .strategies import plan_with_post, series, worked_on


def test_deleting_this_one_leaves_its_turn_empty() -> None:
    plan = made()
    after = undoes(plan, delete_in_series(plan, in_order(plan)[1].id, Scope.THIS))
    assert days_of(in_order(after)) == ["12-03", "12-17", "12-24"]
    assert after.series == plan.series


def test_deleting_what_follows_ends_the_series_and_keeps_what_is_out() -> None:
    plan = told(made(), 3, status=Status.SCHEDULED)
    after = undoes(plan, delete_in_series(plan, in_order(plan)[1].id, Scope.FOLLOWING))
    assert after.series["series"].rule == "FREQ=WEEKLY;BYDAY=TH;COUNT=1"
    assert days_of(in_order(after)) == ["12-03"]
    (left,) = (post for post in after.posts.values() if post.series_id is None)
    assert (left.status, left.occurrence) == (Status.SCHEDULED, None)


def test_deleting_from_the_first_one_on_deletes_the_series() -> None:
    plan = told(made(), 3, status=Status.POSTED)
    after = undoes(plan, delete_in_series(plan, "first", Scope.FOLLOWING))
    assert not after.series
    assert len(after.posts) == 1


def test_deleting_all_takes_the_idea_that_had_only_a_title() -> None:
    plan = made()
    after = undoes(plan, delete_in_series(plan, in_order(plan)[2].id, Scope.ALL))
    assert (len(after.posts), len(after.series), len(after.ideas)) == (0, 0, 0)


@pytest.mark.parametrize("delete", [lambda plan: delete_posts(plan, plan.posts), lambda p: delete_ideas(p, p.ideas)])
def test_a_series_goes_with_its_last_post(delete: object) -> None:
    plan = made()
    assert callable(delete)
    after = undoes(plan, delete(plan))
    assert (len(after.posts), len(after.series)) == (0, 0)


def test_posts_that_are_taken_out_stay_where_they_are() -> None:
    plan = made()
    second = in_order(plan)[1]
    after = undoes(plan, take_out(plan, (second.id,)))
    assert after.posts[second.id] == replace(second, series_id=None, occurrence=None)
    assert len(in_order(after)) == 3
    free = undoes(plan, dissolve(plan, second.id))
    assert not free.series
    assert days_of(free.posts_by_idea["idea"]) == ["12-03", "12-10", "12-17", "12-24"]


def test_a_copy_is_no_part_of_the_series() -> None:
    plan = made()
    (change,) = duplicate_post(plan, "first")
    assert isinstance(change.after, Post)
    assert (change.after.series_id, change.after.occurrence) == (None, None)


# Giving others what one has


def test_a_field_goes_to_those_that_follow_or_to_all_but_what_is_out() -> None:
    plan = told(told(made(), 3, status=Status.POSTED), 1, time=dt.time(16))
    second = in_order(plan)[1]
    following = undoes(plan, apply_field(plan, second.id, "time", Scope.FOLLOWING))
    assert [post.time for post in in_order(following)] == [dt.time(9), dt.time(16), dt.time(16), dt.time(9)]
    every = undoes(plan, apply_field(plan, second.id, "time", Scope.ALL))
    assert [post.time for post in in_order(every)] == [dt.time(16), dt.time(16), dt.time(16), dt.time(9)]
    assert differing(every, second.id, "time", Scope.ALL) == ()
    assert in_order(every)[0].text == "Text of the first"


# Changing the rule


def test_turns_that_stay_keep_their_texts_and_new_ones_get_drafts() -> None:
    plan = made()
    for number in range(4):
        plan = told(plan, number, text=f"Text {number}", time=dt.time(8))
    after = undoes(plan, change_rule(plan, "first", weekly(6), Scope.ALL))
    assert [post.text for post in in_order(after)] == ["Text 0", "Text 1", "Text 2", "Text 3", "", ""]
    assert {post.time for post in in_order(after)} == {dt.time(8)}


def test_what_is_left_over_goes_to_the_backlog_when_there_is_something_in_it() -> None:
    plan = told(told(made(), 1, text="Second"), 3, status=Status.POSTED)
    after = undoes(plan, change_rule(plan, "first", weekly(1), Scope.ALL))
    assert days_of(in_order(after)) == ["12-03"]
    left = sorted(days_of(post for post in after.posts.values() if post.series_id is None))
    assert left == ["-", "12-24"], "the third was empty and is gone; what is posted keeps its day"


def test_a_rule_for_another_weekday_takes_the_posts_along_in_order() -> None:
    plan = told(told(made(), 1, text="Second"), 2, status=Status.SCHEDULED)
    tuesdays = replace(weekly(), rule="FREQ=WEEKLY;BYDAY=TU;COUNT=4")
    after = undoes(plan, change_rule(plan, "first", tuesdays, Scope.ALL))
    assert days_of(in_order(after)) == ["12-08", "12-15", "12-17", "12-29"]
    assert [post.text for post in in_order(after)][1] == "Second"
    assert [str(post.occurrence)[5:] for post in in_order(after)] == ["12-08", "12-15", "12-22", "12-29"]


def test_from_one_post_on_the_earlier_ones_keep_their_rule() -> None:
    plan = made()
    third = in_order(plan)[2]
    part = part_of(plan, third, Scope.FOLLOWING)
    assert (part.rule, part.first_day) == ("FREQ=WEEKLY;BYDAY=TH;COUNT=2", dt.date(2026, 12, 17))
    changed = replace(part, rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=3")
    after = undoes(plan, change_rule(plan, third.id, changed, Scope.FOLLOWING))
    assert days_of(after.posts_by_series["series"]) == ["12-03", "12-10"]
    (new,) = (key for key in after.series if key != "series")
    assert days_of(after.posts_by_series[new]) == ["12-17", "12-31", "01-14"]


def test_one_moved_by_hand_stays_and_an_empty_turn_stays_empty() -> None:
    plan = told(made(), 1, day=dt.date(2026, 12, 12))
    plan = applied(plan, delete_posts(plan, (in_order(plan)[2].id,)))
    after = undoes(plan, change_rule(plan, "first", weekly(5), Scope.ALL))
    assert days_of(in_order(after)) == ["12-03", "12-12", "12-24", "12-31"]


def test_a_series_never_loses_its_last_post_to_turns_that_are_empty() -> None:
    plan = made()
    plan = applied(plan, delete_posts(plan, [post.id for post in in_order(plan)[:3]]))
    (left,) = in_order(plan)
    after = undoes(plan, change_rule(plan, left.id, weekly(2), Scope.ALL))
    assert in_order(after)[0].id == left.id
    assert days_of(in_order(after)) == ["12-03", "12-10"]


def test_another_way_with_holidays_moves_what_stands_on_them() -> None:
    plan = plan_with_post(dt.date(2026, 12, 18))
    fridays = Series("series", "FREQ=WEEKLY;BYDAY=FR;COUNT=3", dt.date(2026, 12, 18))
    plan = applied(plan, repeat(plan, "first", fridays))
    after = undoes(plan, change_rule(plan, "first", replace(fridays, on_holiday=OffDay.NEXT), Scope.ALL))
    assert days_of(in_order(after)) == ["12-18", "12-28", "01-04"]
    skipped = undoes(plan, change_rule(plan, "first", replace(fridays, on_holiday=OffDay.SKIP), Scope.ALL))
    assert days_of(in_order(skipped)) == ["12-18"]


@settings(max_examples=40)
@given(data=st.data(), scope=st.sampled_from((Scope.FOLLOWING, Scope.ALL)))
def test_a_changed_rule_keeps_texts_and_lets_nothing_overtake(data: st.DataObject, scope: Scope) -> None:
    plan, key = data.draw(worked_on())
    post = plan.posts[key]
    changed = replace(data.draw(series(post.series_id or "")), first_day=part_of(plan, post, scope).first_day)
    after = applied(plan, change_rule(plan, key, changed, scope))
    if after == plan:
        return
    turns = {turn.ruled for turn in occurrences(changed, "NL") if turn.day is not None}
    within = members(plan, post, scope)
    for one in within:
        kept = after.posts.get(one.id)
        assert kept is not None or one.is_unwritten
        assert kept is None or kept.text == one.text
        assert one.occurrence not in turns or (kept is not None and kept.occurrence == one.occurrence)
    order = [after.posts[one.id].occurrence for one in within if one.id in after.posts]
    left = [turn for turn in order if turn is not None]
    assert left == sorted(left)
