from __future__ import annotations

import datetime as dt

import pytest

from contentplanner.domain.edits.many import (
    also_on,
    duplicate,
    set_campaign,
    set_fields,
    shared_by,
    shift_clock,
    tag,
    untag,
)
from contentplanner.domain.plan import applied
from contentplanner.domain.vocabulary import Status
from tests.domain.many.plans import a_plan, post

EVERY = ("a", "b", "c")


def test_one_thing_is_set_of_all_and_what_is_so_already_is_no_change() -> None:
    start = a_plan(post("a", 1), post("b", 2, voice_id="mila"), post("c", 3))
    changes = set_fields(start, ("a", "b", "a"), voice_id="mila")
    assert [change.record.id for change in changes] == ["a"]
    after = applied(start, set_fields(start, EVERY, channel_id="ig", status=Status.IN_REVIEW))
    assert {(one.channel_id, one.status) for one in after.posts.values()} == {("ig", Status.IN_REVIEW)}


@pytest.mark.parametrize(
    ("minutes", "expected"), [(90, ["10:30", "", "23:15"]), (-555, ["09:00", "", "14:00"]), (0, ["09:00", "", "23:15"])]
)
def test_times_shift_within_their_day(minutes: int, expected: list[str]) -> None:
    start = a_plan(post("a", 1, "09:00"), post("b", 2), post("c", 3, "23:15"))
    after = applied(start, shift_clock(start, EVERY, minutes))
    assert [f"{one.time:%H:%M}" if one.time else "" for one in after.posts.values()] == expected


def test_a_copy_of_each_stands_beside_it() -> None:
    start = a_plan(post("a", 1, "09:00", status=Status.POSTED, link="https://example.org", text="Text"), post("b", 2))
    after = applied(start, duplicate(start, ("a", "b")))
    assert [one.day.day for one in after.posts.values() if one.day] == [1, 2, 1, 2]
    made = list(after.posts.values())[2]
    assert (made.text, made.status, made.link, made.idea_id) == ("Text", Status.DRAFT, "", "nights")


def test_a_post_comes_to_another_channel_once() -> None:
    start = a_plan(post("a", 1, text="Text"), post("b", 2), post("c", 2, channel_id="ig"), post("d", 1))
    changes = also_on(start, ("a", "b", "d"), "ig")
    (made,) = (change.record for change in changes)
    after = applied(start, changes).posts[made.id]
    assert (after.channel_id, after.idea_id, after.day, after.text) == ("ig", "nights", dt.date(2026, 12, 1), "Text")


def test_tags_belong_to_the_idea_and_reach_its_other_posts() -> None:
    start = a_plan(post("a", 1), post("b", 2, idea_id="quiz"), post("c", None))
    assert shared_by(start, ("a",)).posts == ("a", "c")
    assert shared_by(start, ("a", "b")).ideas == ("nights", "quiz")
    after = applied(start, tag(start, ("a", "b"), "craft"))
    assert [idea.value_ids for idea in after.ideas.values()] == [("care", "craft"), ("craft",)]
    after = applied(after, tag(after, ("a", "b"), "learning"))
    assert [idea.interest_ids for idea in after.ideas.values()] == [("learning",), ("learning",)]
    after = applied(after, untag(after, ("a",), "learning"))
    assert [idea.interest_ids for idea in after.ideas.values()] == [(), ("learning",)]
    after = applied(after, untag(after, ("b",), "craft"))
    assert [idea.value_ids for idea in after.ideas.values()] == [("care", "craft"), ()]
    after = applied(after, set_campaign(after, ("b",), "winter"))
    assert [idea.campaign_id for idea in after.ideas.values()] == [None, "winter"]
    assert set_campaign(after, ("a",), None) == ()
