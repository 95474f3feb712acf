"""Which ideas are suggested for a gap, where, and what they promise."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from contentplanner.checker.mending.gaps import Gap, hook_gap
from contentplanner.checker.mending.ideas import Suggestion, new_idea_for, plan_suggestion, suggest_ideas
from contentplanner.checker.mending.promises import Promise
from contentplanner.checker.mending.scene import Scene
from contentplanner.domain.records import Absence, Campaign, Idea, Post, Record
from contentplanner.domain.vocabulary import Direction, Subject
from tests.checker.judging.plans import INSTAGRAM, LINKEDIN, MILA, NOOR, ONE, TWO, a_post
from tests.checker.mending.scenes import BOSS, DECEMBER, TAGS, TODAY, TOM, scene_of

ASKING = Gap(DECEMBER, asks=True)


def an_idea(key: str, **fields: Any) -> Idea:
    tags: dict[str, Any] = {"value_ids": ("care",), "interest_ids": ("pay",)}
    return replace(Idea(key, key.title(), TODAY), **(tags | fields))


def names(found: tuple[Suggestion, ...]) -> list[str]:
    return [one.idea_id for one in found]


def at(*records: Record, gap: Gap = ASKING) -> tuple[Scene, tuple[Suggestion, ...]]:
    scene = scene_of(*TAGS, *records)
    return scene, suggest_ideas(scene, gap)


def test_the_surest_promise_comes_first_and_a_text_that_sends_is_no_conversation() -> None:
    ideas = [an_idea(key) for key in ("asks", "meant", "asked", "open", "sends", "gone", "planned")]
    posts = [
        Post("w1", "asks", LINKEDIN.id, text=TWO),
        Post("w2", "meant", LINKEDIN.id, direction=Direction.TWO_WAY),
        a_post(dt.date(2026, 10, 1), TWO, idea_id="asked"),
        Post("w3", "sends", LINKEDIN.id, text=ONE),
        a_post(8, TWO, idea_id="planned"),
    ]
    ideas[5] = replace(ideas[5], archived=True)
    _scene, found = at(*ideas, *posts)
    ideas_there = [one for one in found if one.idea_id != "idea"]
    assert names(tuple(ideas_there)) == ["asks", "meant", "asked", "open"]
    assert [one.outlook.promise for one in ideas_there] == [
        Promise.ASKS, Promise.MEANT, Promise.ASKED, Promise.OPEN,
    ]  # fmt: skip
    assert (ideas_there[2].outlook.asked, ideas_there[2].outlook.judged) == (1, 1)


def test_a_hook_asks_for_both_its_halves() -> None:
    scene = scene_of(*TAGS, an_idea("both"), an_idea("half", interest_ids=()), an_idea("other", value_ids=("craft",)))
    gap = hook_gap(scene, "care", "pay")
    assert gap is not None
    assert names(suggest_ideas(scene, gap)) == ["both"]
    assert hook_gap(replace(scene, today=dt.date(2027, 1, 1)), "care", "pay") is None


def test_more_of_what_is_missing_goes_first() -> None:
    ideas = (an_idea("one"), an_idea("two", value_ids=("craft", "courage")))
    gap = Gap(DECEMBER, value_ids=("care", "craft", "courage"))
    _scene, found = at(*ideas, gap=gap)
    assert [(one.idea_id, one.value_ids) for one in found] == [("two", ("craft", "courage")), ("one", ("care",))]


def test_the_day_is_a_working_day_apart_from_others_and_leaves_time_to_write() -> None:
    _scene, (one,) = at(an_idea("idea"), gap=Gap(DECEMBER))
    assert one.post.day == dt.date(2026, 12, 3)
    _scene, found = at(an_idea("waits"), Post("w", "waits", LINKEDIN.id, text=TWO), gap=Gap(DECEMBER, asks=True))
    assert found[0].post.day == TODAY


def test_free_days_are_left_free_unless_the_plan_uses_them() -> None:
    weekend = Gap(DECEMBER.__class__(dt.date(2026, 12, 5), dt.date(2026, 12, 6)), LINKEDIN.id)
    assert at(an_idea("one"), gap=weekend)[1] == ()
    saturdays = [a_post(dt.date(2026, 11, day), ONE) for day in (7, 14)]
    _scene, found = at(an_idea("one"), *saturdays, gap=weekend)
    assert {one.post.day for one in found} == {dt.date(2026, 12, 5)}
    christmas = Gap(DECEMBER.__class__(dt.date(2026, 12, 25), dt.date(2026, 12, 25)), LINKEDIN.id)
    assert at(an_idea("one"), gap=christmas)[1] == ()


def test_somebody_is_there_to_answer() -> None:
    linkedin = replace(LINKEDIN, responder_id=MILA.id)
    away = Absence("away", MILA.id, dt.date(2026, 12, 1), dt.date(2026, 12, 20))
    _scene, found = at(linkedin, away, an_idea("one"), gap=Gap(DECEMBER, LINKEDIN.id))
    (one,) = [each for each in found if each.idea_id == "one"]
    assert one.post.day is not None
    assert one.post.day >= dt.date(2026, 12, 20)
    assert one.post.responder_id is None
    always = replace(away, last_day=dt.date(2027, 2, 1))
    _scene, found = at(linkedin, always, an_idea("one"), gap=Gap(DECEMBER, LINKEDIN.id))
    assert found[0].post.responder_id == NOOR.id


def test_the_voice_is_who_spoke_before_else_who_suits_the_subject_and_never_one_too_often() -> None:
    told = a_post(dt.date(2026, 10, 1), ONE, idea_id="again", voice_id=TOM.id)
    ideas = (an_idea("again"), an_idea("lead", subject=Subject.LEADERSHIP))
    _scene, found = at(TOM, BOSS, *ideas, told, gap=Gap(DECEMBER, LINKEDIN.id))
    voices = {one.idea_id: one.post.voice_id for one in found}
    assert (voices["again"], voices["lead"]) == (TOM.id, BOSS.id)
    often = [a_post(day, ONE, voice_id=TOM.id) for day in (1, 2, 3)]
    _scene, found = at(TOM, BOSS, *ideas, told, *often, gap=Gap(DECEMBER, LINKEDIN.id))
    assert {one.idea_id: one.post.voice_id for one in found}["again"] != TOM.id


def test_planning_one_dates_what_waits_or_makes_one_post_and_is_the_same_each_time() -> None:
    scene, found = at(an_idea("waits"), an_idea("fresh"), Post("w", "waits", INSTAGRAM.id, text=TWO))
    by_idea = {one.idea_id: one for one in found}
    after = scene.after(plan_suggestion(scene, by_idea["waits"]))
    assert after.plan.posts["w"].day is not None
    assert len(after.plan.posts) == len(scene.plan.posts)
    after = scene.after(plan_suggestion(scene, by_idea["fresh"]))
    assert len(after.plan.posts) == len(scene.plan.posts) + 1
    assert found == suggest_ideas(scene, ASKING)


def test_a_new_idea_has_what_the_gap_asks_for() -> None:
    scene = scene_of(*TAGS)
    gap = Gap(DECEMBER, INSTAGRAM.id, value_ids=("care", "craft"), interest_ids=("pay",))
    after = scene.after(new_idea_for(scene, gap, "New post"))
    (idea,) = [one for one in after.plan.ideas.values() if one.title == "New post"]
    (post,) = after.plan.posts_by_idea[idea.id]
    assert (idea.value_ids, idea.interest_ids, post.channel_id) == (("care",), ("pay",), INSTAGRAM.id)
    assert post.day is not None
    assert post.day in DECEMBER


def test_ideas_of_a_campaign_stay_within_it_and_evergreen_ones_have_their_rest() -> None:
    winter = Campaign("winter", "Winter", dt.date(2026, 12, 14), dt.date(2027, 1, 31))
    spring = Campaign("spring", "Spring", dt.date(2027, 3, 1))
    ideas = (
        an_idea("cold", campaign_id="winter"),
        an_idea("warm", campaign_id="spring"),
        an_idea("rests", evergreen_weeks=8),
        an_idea("rested", evergreen_weeks=4),
    )
    used = [a_post(dt.date(2026, 11, 16), ONE, idea_id=key) for key in ("rests", "rested")]
    _scene, found = at(winter, spring, *ideas, *used, gap=Gap(DECEMBER, LINKEDIN.id))
    days = {one.idea_id: one.post.day for one in found}
    assert days["cold"] == dt.date(2026, 12, 14)
    assert days["rested"] == dt.date(2026, 12, 14)
    assert "warm" not in days
    assert "rests" not in days


def test_what_waits_for_a_channel_that_is_put_away_goes_elsewhere() -> None:
    gone = replace(INSTAGRAM, archived=True)
    _scene, found = at(gone, an_idea("waits"), Post("w", "waits", INSTAGRAM.id, text=TWO))
    (one,) = [each for each in found if each.idea_id == "waits"]
    assert (one.post.channel_id, one.outlook.promise) == (LINKEDIN.id, Promise.OPEN)
