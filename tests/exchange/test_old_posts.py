from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.checker import Mix
from contentplanner.domain.vocabulary import Direction
from contentplanner.exchange.date_column import YEARS, date_column, days_of
from contentplanner.exchange.old_posts import LONGEST_SILENCE, MonthMix, OldPost, mix_per_month, old_posts, whole_mix
from contentplanner.exchange.reading import Table, read_table
from contentplanner.languages import language

DAY = dt.date(2025, 4, 3)
DAYS = st.dates(dt.date(YEARS.start, 1, 1), dt.date(YEARS.stop - 1, 12, 31))
MODERN_DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31))
CLOCKS = st.times().map(lambda time: time.replace(microsecond=0))
AFTER = (
    "", " 09:00", " 9:00", "T09:00:00", "T09:00:00Z", "T09:00:00.000+02:00", " 09:00:00 +0200", ", 9:05 AM",
    " 10:00 am", " 3:45\u202fp.m.", " om 9.00 uur", " at 10:00", " 09h30", " 10:00 CET",
)  # fmt: skip


def table_of(*headings: str, rows: Sequence[tuple[str, ...]]) -> Table:
    return Table(headings or None, tuple(rows), "utf-8", ",")


def written(day: dt.date) -> list[str]:
    """A day as people and programs write it without doubt about day and month."""
    english, dutch = day.strftime("%B"), language("nl").month_title(day).split()[0]
    return [
        day.isoformat(),
        f"{day:%Y/%m/%d}",
        f"{day:%Y%m%d}",
        f"{day.day} {english} {day.year}",
        f"{day.day} {dutch} {day.year}",
        f"{day.day}-{language('nl').month_short(day)}-{day.year}",
        f"{english} {day.day}, {day.year}",
        f"{language('en').month_short(day)}. {day.day:02} {day.year}",
        f"{day:%a} {english[:3]} {day.day:02} {day.year}",
        f"{language('nl').long_day(day)}",
        f"{language('en').long_day(day).replace(' ', ', ', 1)}",
        f"{day.day}th of {english} {day.year}",
    ]


@given(DAYS, st.data())
def test_a_day_written_beyond_doubt_is_that_day(day: dt.date, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(written(day)))
    found = days_of([text + data.draw(st.sampled_from(AFTER))])
    assert (found.days, found.is_guess) == ((day,), False)


@given(st.lists(MODERN_DAYS), CLOCKS, st.sampled_from("-/. "), st.sampled_from(["%d{}%m{}%Y", "%d{}%m{}%y"]))
def test_two_figures_are_day_and_month(days: list[dt.date], clock: dt.time, between: str, form: str) -> None:
    found = days_of(f"{day.strftime(form.format(between, between))} {clock}" for day in days)
    assert found.days == tuple(days)
    assert not found.month_first


@given(st.lists(DAYS, min_size=1).filter(lambda days: any(day.day > 12 for day in days)))
def test_month_and_day_hold_for_the_whole_column_once_a_day_can_not_be_a_month(days: list[dt.date]) -> None:
    found = days_of(f"{day:%m/%d/%Y}" for day in days)
    assert found.days == tuple(days)
    assert (found.month_first, found.is_guess) == (True, False)


@given(st.lists(st.dates(dt.date(2020, 1, 1), dt.date(2030, 12, 31)).filter(lambda day: day.day <= 12), min_size=1))
def test_a_column_that_reads_both_ways_is_day_first_and_says_so(days: list[dt.date]) -> None:
    found = days_of(f"{day:%d/%m/%Y}" for day in days)
    assert found.days == tuple(days)
    assert found.is_guess == any(day.day != day.month for day in days)


@given(st.lists(st.text(max_size=40)))
def test_any_cells_give_a_day_or_none_each(cells: list[str]) -> None:
    days = days_of(cells).days
    assert len(days) == len(cells)
    assert all(day is None or day.year in YEARS for day in days)


def test_one_slip_doesn_t_turn_a_column() -> None:
    found = days_of(["13/04/2025", "14/04/2025", "04/15/2025", "03/04/2025"])
    assert found.days == (dt.date(2025, 4, 13), dt.date(2025, 4, 14), None, DAY)
    assert not found.month_first


def test_what_can_t_be_misread_counts_beside_figures() -> None:
    assert days_of(["04/13/2025", "2025-04-03", "3 april 2025"]).days == (dt.date(2025, 4, 13), DAY, DAY)


@pytest.mark.parametrize(
    "cell",
    ["", "soon", "3 mei", "03/04", "2025-02-30", "31-04-2025", "0001-01-01", "1970-01-01", "10:00", "3 foo 2025",
     "2025", "12345678", "3-4-2025 - 5-4-2025", "Thanks to all 12 of you for 2025", "9" * 5000],
)  # fmt: skip
def test_what_is_no_date_is_none(cell: str) -> None:
    assert days_of([cell]).days == (None,)


def test_the_date_column_is_the_one_with_dates() -> None:
    table = read_table(b"Tekst;Likes;Datum\r\nWij zoeken jou;12;3-4-2025\r\nHoi;3;4-4-2025\r\n")
    assert date_column(table) == 2


@pytest.mark.parametrize(
    ("headings", "index"),
    [
        (("Created", "Posted at"), 1),
        (("Created", "Published on"), 1),
        (("Aangemaakt", "Datum"), 1),
        (("Einddatum tot", "Begindatum"), 1),
        (("Data Fim", "Data Início"), 1),
        (("Last modified date", "created_at"), 1),
        (("Date", "Publication date"), 1),
        (("Ooit", "Later"), 0),
    ],
)
def test_of_two_date_columns_the_heading_decides(headings: tuple[str, str], index: int) -> None:
    assert date_column(table_of(*headings, rows=[("2025-04-03", "2025-04-09")])) == index


def test_of_equal_headings_the_fuller_column_wins() -> None:
    rows = [("", "2025-04-03"), ("2025-04-03", "2025-04-04")]
    assert date_column(table_of("Date 1", "Date 2", rows=rows)) == 1


def test_a_table_without_headings_has_its_date_column_too() -> None:
    assert date_column(table_of(rows=[("Hoi", "2025-04-03 11:00:00"), ("Dag", "2025-04-04 11:00:00")])) == 1


def test_a_column_with_a_few_dates_among_words_is_none() -> None:
    rows = [("nog niet",), ("weet ik niet",), ("2025-04-03",)]
    assert date_column(table_of("Datum", rows=rows)) is None
    assert date_column(table_of("Datum", rows=[])) is None


def direction_of(text: str) -> Direction:
    return Direction.TWO_WAY if "?" in text else Direction.ONE_WAY


def test_posts_carry_their_row_day_and_direction() -> None:
    table = table_of("Tekst", "Datum", rows=[("Wat vind jij?\r\nEcht?", "2025-04-03"), ("", ""), (" ", "x"), ("Kom!",)])
    days = days_of(table.column(1)).days
    assert old_posts(table, 0, days, direction_of) == (
        OldPost(1, DAY, "Wat vind jij?\nEcht?", Direction.TWO_WAY),
        OldPost(3, None, " ", None),
        OldPost(4, None, "Kom!", Direction.ONE_WAY),
    )


def test_without_a_date_column_no_post_has_a_day() -> None:
    assert [post.day for post in old_posts(table_of("Tekst", rows=[("Kom!",)]), 0, (), direction_of)] == [None]


def test_reading_tells_how_far_it_is_and_ends_when_told_to() -> None:
    table = table_of("Tekst", rows=[(f"Post {n}",) for n in range(120)])
    steps: list[tuple[int, int]] = []
    old_posts(table, 0, (), direction_of, lambda done, total: steps.append((done, total)))
    assert steps == [(0, 120), (50, 120), (100, 120), (120, 120)]
    read: list[str] = []

    def stop(done: int, _total: int) -> None:
        if done:
            raise InterruptedError

    def watched(text: str) -> Direction:
        read.append(text)
        return Direction.ONE_WAY

    with pytest.raises(InterruptedError):
        old_posts(table, 0, (), watched, stop)
    assert len(read) == 50


def post(day: dt.date | None, direction: Direction | None = Direction.ONE_WAY) -> OldPost:
    return OldPost(1, day, "", direction)


def test_the_mix_comes_per_month_with_silent_months_and_undated_posts_last() -> None:
    posts = [
        post(None, Direction.UNSURE),
        post(dt.date(2025, 3, 31)),
        post(dt.date(2025, 1, 2)),
        post(dt.date(2025, 1, 30), Direction.MULTI_WAY),
        post(dt.date(2025, 3, 1), None),
    ]
    assert mix_per_month(posts) == (
        MonthMix(dt.date(2025, 1, 1), Mix(one_way=1, multi_way=1)),
        MonthMix(dt.date(2025, 2, 1), Mix()),
        MonthMix(dt.date(2025, 3, 1), Mix(one_way=1, unwritten=1)),
        MonthMix(None, Mix(unsure=1)),
    )


def test_a_long_silence_is_left_out() -> None:
    first, last = dt.date(2025, 1, 1), dt.date(2026, 2, 1)
    assert len(mix_per_month([post(first), post(last)])) == LONGEST_SILENCE + 2
    assert [one.month for one in mix_per_month([post(first), post(dt.date(2026, 3, 1))])] == [
        first,
        dt.date(2026, 3, 1),
    ]


@given(st.lists(st.tuples(st.none() | DAYS, st.none() | st.sampled_from(Direction))))
def test_the_months_together_are_the_whole(rows: list[tuple[dt.date | None, Direction | None]]) -> None:
    posts = [post(day, direction) for day, direction in rows]
    months = mix_per_month(posts)
    assert sum((one.mix for one in months), Mix()) == whole_mix(posts)
    dated = [one.month for one in months if one.month]
    assert dated == sorted(set(dated))
