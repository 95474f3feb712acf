from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.checker.starters import PAGE
from contentplanner.checker.starters.stock import Slot
from contentplanner.checker.starters.suggesting import _most_unlike
from contentplanner.domain.edits import put
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Post
from contentplanner.domain.texts import graphemes
from contentplanner.domain.vocabulary import Direction, Subject

from .plans import ASKS, POST, SENDS, SENDS_NL, TAGS, plan_with, suggestions, texts

TWO, MULTI = Direction.TWO_WAY, Direction.MULTI_WAY


def near(key: str, text: str, days: int) -> Post:
    return replace(POST, id=key, text=text, day=dt.date(2026, 12, 14) + dt.timedelta(days))


def test_the_subject_of_the_idea_comes_first_then_what_fits_any() -> None:
    subjects = [one.starter.subject for one in suggestions(plan_with())]
    assert set(subjects) == {Subject.VACANCY, Subject.OTHER}
    assert set(subjects[: 2 * PAGE]) == {Subject.VACANCY}


def test_an_idea_without_a_subject_gets_what_fits_any() -> None:
    found = suggestions(plan_with(), replace(POST, idea_id="other"))
    assert {one.starter.subject for one in found} == {Subject.OTHER}
    assert len(found) >= 2 * PAGE


def test_each_is_offered_once() -> None:
    found = texts(plan_with(), replace(POST, voice_id="mila", responder_id="tom"))
    assert len(set(found)) == len(found)


def directions(*others: str, **fields: object) -> list[Direction]:
    posts = [replace(POST, id=f"o{n}", text=text) for n, text in enumerate(others)]
    return [one.direction for one in suggestions(plan_with(*posts), replace(POST, **fields))[:PAGE]]  # type: ignore[arg-type]


def test_a_month_without_prompts_is_offered_what_is_easy_to_answer_first() -> None:
    assert directions() == [TWO, TWO, MULTI]
    assert directions(SENDS, SENDS) == [TWO, TWO, MULTI]


def test_a_month_that_lacks_multi_way_is_offered_more_of_it() -> None:
    assert directions(ASKS, ASKS, ASKS) == [MULTI, TWO, MULTI]
    assert directions(ASKS, ASKS, TAGS) == [TWO, TWO, MULTI]


def test_what_is_intended_by_hand_is_what_is_offered() -> None:
    assert directions(direction=MULTI) == [MULTI] * PAGE
    assert directions(direction=TWO) == [TWO] * PAGE
    assert directions(direction=Direction.ONE_WAY) == [TWO, TWO, MULTI]


def test_an_undated_post_is_seen_in_the_month_of_today() -> None:
    assert directions(ASKS, ASKS, day=None) == [MULTI, TWO, MULTI]


def test_a_named_person_speaks_as_i_and_a_logo_never_does() -> None:
    logo = suggestions(plan_with())
    assert not any(one.starter.by_person for one in logo)
    person = suggestions(plan_with(), replace(POST, voice_id="mila"))
    assert person[0].starter.by_person


def test_a_logo_is_helped_out_by_the_one_who_answers() -> None:
    first = suggestions(plan_with(), replace(POST, responder_id="tom"))[0]
    assert first.starter.slots == {Slot.RESPONDER}
    assert "Tom Testers" in first.text


def test_three_that_stand_together_do_not_repeat_a_name() -> None:
    found = suggestions(plan_with(), replace(POST, voice_id="mila", responder_id="tom"))
    for first in range(0, 2 * PAGE, PAGE):
        slots = [slot for one in found[first : first + PAGE] for slot in one.starter.slots]
        assert len(set(slots)) == len(slots)


def test_what_was_used_near_comes_last_the_longest_ago_first() -> None:
    fresh = texts(plan_with())
    posts = [near("late", f"{SENDS}\n\n{fresh[0]}", 40), near("soon", f"{fresh[1].upper()} #work", -3)]
    assert texts(plan_with(*posts)) == [*texts(plan_with(*posts))[:-2], fresh[0], fresh[1]]


def test_what_was_used_long_ago_is_as_good_as_new() -> None:
    fresh = texts(plan_with())
    assert texts(plan_with(near("old", fresh[0], -61))) == fresh


def test_what_was_used_is_recognised_with_another_name_in_it() -> None:
    plan, post = plan_with(), replace(POST, responder_id="tom")
    used = replace(post, id="used", text=texts(plan, replace(POST, responder_id="mila"))[0])
    assert "Mila Voorbeeld" in used.text
    assert "Tom Testers" in texts(plan, post)[0]
    assert "Tom Testers" in texts(applied(plan, put(plan, used)), post)[-1]


def test_what_stands_in_the_post_itself_comes_last() -> None:
    first = texts(plan_with())[0]
    assert texts(plan_with(), replace(POST, text=f"{SENDS} {first}"))[-1] == first


def test_a_brief_channel_is_offered_brief_ones_first_and_none_too_long_for_it() -> None:
    long = replace(POST, channel_id="x", text="We are proud. " * 14)
    found = texts(plan_with(), long)
    assert found
    assert max(graphemes(text) for text in found) <= 280 - graphemes(long.text.strip()) - 2
    assert len(texts(plan_with(), replace(POST, channel_id="x"))[0]) <= 80
    assert not texts(plan_with(), replace(long, text="We are proud. " * 19))


def test_nothing_is_suggested_where_nobody_can_answer() -> None:
    assert not suggestions(plan_with(), replace(POST, channel_id="newsletter"))


def test_what_some_channels_cannot_hold_is_offered_only_elsewhere() -> None:
    plan = plan_with()
    alumni = replace(plan.ideas["wanted"], subject=Subject.ALUMNI)
    plan = applied(plan, put(plan, alumni))
    photo = "Which photo from your time here have you kept? Show it below."
    assert photo in texts(plan)
    assert photo not in texts(plan, replace(POST, channel_id="instagram"))


@pytest.mark.parametrize(("text", "spoken", "code"), [(SENDS, "nl", "en"), (SENDS_NL, "en", "nl")])
def test_the_language_is_that_of_the_text_not_of_the_window(text: str, spoken: str, code: str) -> None:
    telling = {
        "en": "Which line in a job advert makes you stop reading?",
        "nl": "Bij welke zin in een vacature haak jij af?",
    }
    assert telling[code] in texts(plan_with(), replace(POST, text=text), spoken)


def test_the_same_plan_gives_the_same_suggestions() -> None:
    posts = [replace(POST, id=f"o{n}", text=text) for n, text in enumerate((ASKS, TAGS, SENDS))]
    assert texts(plan_with(*posts)) == texts(plan_with(*posts[::-1]))


@given(st.text(max_size=300), st.sampled_from(("linkedin", "x", "newsletter")), st.booleans())
def test_any_text_can_be_suggested_for(text: str, channel: str, dated: bool) -> None:
    post = replace(POST, text=text, channel_id=channel, day=POST.day if dated else None)
    found = texts(plan_with(), post)
    assert len(set(found)) == len(found)


def test_nothing_to_choose_from_is_never_asked() -> None:
    (only,) = suggestions(plan_with())[:1]
    assert _most_unlike([only], [only]) == 0


def test_an_undated_post_hears_what_stands_around_today() -> None:
    undated = replace(POST, day=None)
    first, second = texts(plan_with(), undated)[:2]
    posts = [near("now", first, 0), replace(near("some day", second, 0), day=None), near("ago", second, -100)]
    assert texts(plan_with(*posts), undated)[-2:] == [first, second]


def test_the_ends_of_time_are_days_as_any() -> None:
    assert texts(plan_with(), replace(POST, day=dt.date.max)) == texts(plan_with(), replace(POST, day=dt.date.min))
