from __future__ import annotations

import datetime as dt

from contentplanner.checker.reading_values import Reading
from contentplanner.domain.periods import Period, month_of
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Direction, Status
from contentplanner.exchange.rows import Row, Selection, directions_by, export_rows

DECEMBER = month_of(dt.date(2026, 12, 1))


def read(text: str) -> Reading:
    return Reading(Direction.TWO_WAY if "?" in text else Direction.ONE_WAY, 0.9, ())


def rows_of(plan: Plan, selection: Selection) -> list[str]:
    return [row.id for row in export_rows(plan, selection, directions_by(read))]


def row_named(plan: Plan, key: str) -> Row:
    return next(row for row in export_rows(plan, Selection(), directions_by(read)) if row.id == key)


def test_posts_stand_by_day_and_time_with_the_undated_ones_last(plan: Plan) -> None:
    assert rows_of(plan, Selection()) == ["sent", "early", "asked", "new-year", "later"]


def test_posts_without_a_time_stand_first_on_their_day_and_channels_keep_their_order(plan: Plan) -> None:
    moved = {
        key: Post(key, "week", channel, day=dt.date(2026, 12, 1))
        for key, channel in (("b", "linkedin"), ("a", "instagram"))
    }
    timed = Post("c", "week", "linkedin", day=dt.date(2026, 12, 1), time=dt.time(0, 0))
    crowded = Plan(
        people=plan.people,
        channels=plan.channels,
        values=plan.values,
        interests=plan.interests,
        ideas=plan.ideas,
        posts={"c": timed, "a": moved["a"], "b": moved["b"]},
    )
    assert rows_of(crowded, Selection()) == ["b", "a", "c"]


def test_a_period_takes_both_its_ends_and_no_undated_posts(plan: Plan) -> None:
    assert rows_of(plan, Selection(period=Period(dt.date(2026, 12, 1), dt.date(2026, 12, 4)))) == [
        "sent",
        "early",
        "asked",
    ]


def test_filters_hold_together(plan: Plan) -> None:
    assert rows_of(plan, Selection(channels=frozenset({"instagram"}))) == ["sent", "early"]
    assert rows_of(plan, Selection(statuses=frozenset({Status.DRAFT}))) == ["early", "new-year", "later"]
    assert rows_of(plan, Selection(directions=frozenset({Direction.ONE_WAY}))) == ["sent", "new-year"]
    assert rows_of(
        plan, Selection(period=DECEMBER, channels=frozenset({"linkedin"}), directions=frozenset({Direction.TWO_WAY}))
    ) == ["asked"]
    assert rows_of(plan, Selection(channels=frozenset())) == []


def test_a_direction_by_hand_goes_before_what_is_read(plan: Plan) -> None:
    assert row_named(plan, "sent").direction is Direction.ONE_WAY


def test_an_intention_shows_and_an_unwritten_post_without_one_has_no_direction(plan: Plan) -> None:
    assert row_named(plan, "early").direction is Direction.MULTI_WAY
    assert row_named(plan, "later").direction is None


def test_a_row_holds_names_instead_of_ids(plan: Plan) -> None:
    asked = row_named(plan, "asked")
    assert (asked.channel, asked.title, asked.voice, asked.campaign) == (
        "LinkedIn",
        "Sara's eerste week",
        "Sara de Wit",
        "",
    )
    assert asked.values == ("Zorg", "Vakmanschap")
    assert asked.interests == ("Werk | leven",)
    assert asked.ambassadors == ("Sara de Wit", "Joost Bakker")
    assert asked.media == ("foto's/sara.jpg", "https://example.org/a|b.png")


def test_the_channels_responder_answers_unless_the_post_has_its_own(plan: Plan) -> None:
    assert row_named(plan, "asked").responder == "Joost Bakker"
    assert row_named(plan, "sent").responder == "Sara de Wit"
    assert row_named(plan, "early").responder == ""


def test_times_that_the_clock_skips_or_repeats_are_kept_as_written(plan: Plan) -> None:
    half_past_two = dt.time(2, 30)
    spring, autumn = dt.date(2027, 3, 28), dt.date(2026, 10, 25)
    posts = {str(day): Post(str(day), "week", "linkedin", day=day, time=half_past_two) for day in (spring, autumn)}
    changed = Plan(
        people=plan.people,
        channels=plan.channels,
        values=plan.values,
        interests=plan.interests,
        ideas=plan.ideas,
        posts=posts,
    )
    rows = export_rows(changed, Selection(), directions_by(read))
    assert [(row.day, row.time) for row in rows] == [(autumn, half_past_two), (spring, half_past_two)]
