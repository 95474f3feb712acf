from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.checker import Mend, Readings, Rule, check
from contentplanner.checker.judging.doubles import clashes_of, clashing, repeated, repeats_of
from contentplanner.checker.judging.finding_figures import Clash, RepeatedText
from contentplanner.checker.judging.likeness import are_alike, keys_of
from contentplanner.checker.reading_values import Reading
from contentplanner.domain.records import Goal, Idea, Post
from contentplanner.domain.vocabulary import Direction, GoalRule, Severity
from tests.checker.judging.plans import DECEMBER, INSTAGRAM, LINKEDIN, NEWSLETTER, TODAY, a_plan, found

TEXT = (
    "Our electricians keep the lights on in nine hospitals. On Saturday you can walk along with one of them, "
    "ask what you like and try the heat pump yourself. Coffee is ready from ten o'clock."
)
OTHER = (
    "The canteen has a new menu, and the soup of the day comes from the garden behind the workshop. "
    "Which soup should be on the list in January? Tell us below and we will cook the winner."
)
IDEAS = (Idea("other", "Other", TODAY),)


def post(key: str, day: dt.date | int, clock: str = "", **fields: object) -> Post:
    date = dt.date(2026, 12, day) if isinstance(day, int) else day
    time = dt.time.fromisoformat(clock) if clock else None
    given = {"idea_id": "idea", "channel_id": LINKEDIN.id, "text": TEXT} | fields
    return Post(key, day=date, time=time, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (TEXT, TEXT, True),
        (TEXT, TEXT.upper().replace(".", " 🎉!").replace(",", ""), True),
        (TEXT, f"{TEXT} https://example.org/open-day?utm=1", True),
        (TEXT, TEXT.replace("Saturday", "Sunday").replace("ten", "eleven"), True),
        (TEXT, f"{TEXT}\n\nWhat would you ask an electrician? Put it below.", True),
        (TEXT, TEXT[: len(TEXT) // 3], False),
        (TEXT, OTHER, False),
        ("We hire. Apply now!", "We hire. Apply now!", False),
        ("", "", False),
        ("www.example.org " * 9, "www.example.org " * 9, False),
    ],
)
def test_texts_are_alike_where_half_of_what_they_say_is_the_same(one: str, other: str, alike: bool) -> None:
    assert are_alike(one, other) is are_alike(other, one) is alike
    if alike:
        assert set(keys_of(one)) & set(keys_of(other))


@given(st.text(), st.text())
def test_any_texts_can_be_compared(one: str, other: str) -> None:
    assert are_alike(one, other) is are_alike(other, one)
    assert are_alike(one, one) is bool(keys_of(one))


WORDS = st.lists(st.sampled_from([f"woord{n}" for n in range(400)]), min_size=20, max_size=60, unique=True)


@given(WORDS, st.data())
def test_a_word_more_or_less_is_found_by_its_keys(words: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words) - 1))
    changed = [*words[:place], "anders", *words[place + 1 :]]
    assert are_alike(" ".join(words), " ".join(changed))
    assert set(keys_of(" ".join(words))) & set(keys_of(" ".join(changed)))


def ids(groups: object) -> list[list[str]]:
    return [[one.id for one in group] for group in groups]  # type: ignore[attr-defined]


def test_posts_within_the_hour_on_one_channel_clash() -> None:
    plan = a_plan(
        post("a", 3, "09:00"), post("b", 3, "09:59"), post("c", 3, "10:30"), post("d", 3, "11:30"),
        post("e", 3, "09:10", channel_id=INSTAGRAM.id), post("f", 3), post("g", 31, "23:30"),
        post("h", dt.date(2027, 1, 1), "00:10"), post("i", dt.date(2026, 11, 30), "23:50"), post("j", 1, "00:20"),
        post("k", 5, "09:00", channel_id=NEWSLETTER.id), post("l", 5, "09:00", channel_id=NEWSLETTER.id),
    )  # fmt: skip
    assert ids(clashing(plan, DECEMBER, 60)) == [["a", "b", "c"], ["g", "h"]]
    assert ids(clashing(plan, DECEMBER, 50)) == [["b", "c"], ["g", "h"]]
    assert [one.id for one in clashes_of(plan, plan.posts["b"], 60)] == ["c", "a"]
    assert [one.id for one in clashes_of(plan, plan.posts["h"], 60)] == ["g"]
    assert not clashes_of(plan, plan.posts["f"], 60)
    assert not clashes_of(plan, plan.posts["d"], 60)


def test_a_text_said_again_within_weeks_is_found_whatever_the_channel() -> None:
    changed = TEXT.replace("Saturday", "Sunday")
    plan = a_plan(
        *IDEAS, post("a", dt.date(2026, 10, 5)), post("b", 3, text=changed), post("c", 20),
        post("d", 5, channel_id=INSTAGRAM.id), post("e", 6, idea_id="other", channel_id=INSTAGRAM.id),
        post("f", 7, text=OTHER), post("g", dt.date(2027, 2, 25)), post("h", 9, text="We hire. Apply now!"),
        post("i", 10, text="We hire. Apply now!"),
    )  # fmt: skip
    assert ids(repeated(plan, DECEMBER, 60)) == [["a", "b", "d", "e", "c"]]
    assert ids(repeated(plan, DECEMBER, 30)) == [["b", "d", "e", "c"]]
    assert ids(repeated(plan, DECEMBER, 1)) == [["d", "e"]]
    assert [one.id for one in repeats_of(plan, plan.posts["b"], 60)] == ["e", "c", "a"]
    assert [one.id for one in repeats_of(plan, plan.posts["c"], 60)] == ["e", "b"]


def test_one_idea_on_several_channels_is_no_repetition() -> None:
    plan = a_plan(post("a", 3), post("b", 3, channel_id=INSTAGRAM.id), post("c", 4, channel_id=NEWSLETTER.id))
    assert not list(repeated(plan, DECEMBER, 60))
    assert not repeats_of(plan, plan.posts["a"], 60)
    again = a_plan(*plan.posts.values(), post("d", 24))
    assert ids(repeated(again, DECEMBER, 60)) == [["a", "d"]]


def read_as_one_way(_text: str) -> Reading:
    return Reading(Direction.ONE_WAY, 1.0, ())


def test_the_check_says_both_as_hints_with_what_mends_them() -> None:
    posts = (post("a", dt.date(2026, 11, 20)), post("b", 3, "09:00"), post("c", 3, "09:30", text=OTHER))
    report = check(a_plan(*posts), DECEMBER, TODAY, Readings(read_as_one_way))
    (clash,), (twin,) = found(report, Rule.CLASH), found(report, Rule.REPEATED_TEXT)
    nine, half_past = (dt.datetime.combine(dt.date(2026, 12, 3), dt.time(9, minute)) for minute in (0, 30))
    assert clash.figures == Clash(LINKEDIN.id, nine, half_past, 2, 60)
    assert (clash.severity, clash.posts, clash.key) == (Severity.HINT, ("b", "c"), "clash linkedin 2026-12-03T09:00")
    assert clash.mends == (Mend.SHOW_POSTS, Mend.CHANGE_TIME)
    assert twin.figures == RepeatedText(2, dt.date(2026, 11, 20), dt.date(2026, 12, 3), 60)
    assert (twin.severity, twin.posts, twin.key) == (Severity.HINT, ("b",), "repeated-text a")
    assert twin.mends == (Mend.SHOW_POSTS, Mend.CHANGE_TEXT)


def test_goals_say_how_close_is_too_close() -> None:
    posts = (post("a", 2), post("b", 3, "09:00"), post("c", 3, "09:30", text=OTHER))
    goals = (
        Goal("clash", GoalRule.CLASH, 30, Severity.WARNING),
        Goal("repeated text", GoalRule.REPEATED_TEXT, 1, Severity.WARNING),
    )
    report = check(a_plan(*posts, *goals), DECEMBER, TODAY, Readings(read_as_one_way))
    assert not found(report, Rule.CLASH)
    assert [one.severity for one in found(report, Rule.REPEATED_TEXT)] == [Severity.WARNING]
    later = check(a_plan(*posts), DECEMBER, dt.date(2026, 12, 4), Readings(read_as_one_way))
    assert {one.mends for one in (*found(later, Rule.CLASH), *found(later, Rule.REPEATED_TEXT))} == {(Mend.SHOW_POSTS,)}
