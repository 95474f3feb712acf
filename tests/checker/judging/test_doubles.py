from __future__ import annotations

import datetime as dt
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.checker import Mend, Readings, Rule, check
from contentplanner.checker.judging.doubles import clashes_of, clashing, repeated, repeats_of
from contentplanner.checker.judging.finding_figures import Clash, RepeatedText
from contentplanner.checker.judging.likeness import alike, are_alike, is_comparable
from contentplanner.checker.judging.likenesses import Likenesses
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
    ("one", "other", "same"),
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
def test_texts_are_alike_where_half_of_what_they_say_is_the_same(one: str, other: str, same: bool) -> None:
    assert are_alike(one, other) is are_alike(other, one) is same


@given(st.text(), st.text())
def test_any_texts_can_be_compared(one: str, other: str) -> None:
    assert are_alike(one, other) is are_alike(other, one)
    assert are_alike(one, one) is is_comparable(one)


WORDS = [f"woord{n}" for n in range(40)]
FEW_TEXTS = [" ".join(WORDS[first : first + length]) for first in range(0, 24, 4) for length in (9, 12, 16)]
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), unique=True, max_size=6)


@given(TEXTS, st.data())
def test_groups_are_what_comparing_every_text_with_every_other_gives(texts: list[str], data: st.DataObject) -> None:
    for text in tuple(texts):
        words = text.split()
        for place in data.draw(st.lists(st.integers(0, max(0, len(words) - 1)), max_size=3)):
            words[place : place + 1] = ["anders"]
            texts.append(" ".join(words))
    texts = list(dict.fromkeys(texts))
    groups = list(alike(texts))
    numbers = {text: number for number, group in enumerate(groups) for text in group}
    assert len(numbers) == sum(map(len, groups))
    assert all(len(group) > 1 and _is_joined(group) for group in groups)
    for one, other in combinations(texts, 2):
        assert not are_alike(one, other) or numbers[one] == numbers[other]


@given(st.lists(st.lists(st.sampled_from(FEW_TEXTS), max_size=9, unique=True), min_size=2, max_size=6))
def test_what_is_remembered_of_texts_changes_no_answer(edits: list[list[str]]) -> None:
    remembering = Likenesses()
    for texts in edits:
        assert set(remembering.groups(texts)) == set(map(frozenset, alike(texts)))


def _is_joined(group: list[str]) -> bool:
    reached, left = [group[0]], set(group[1:])
    for text in reached:
        near = {other for other in left if are_alike(text, other)}
        reached += near
        left -= near
    return not left


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
