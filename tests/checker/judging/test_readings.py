from __future__ import annotations

import datetime as dt

from contentplanner import checker
from contentplanner.checker import Readings, check
from contentplanner.checker.reading_values import Reading
from tests.checker.judging.plans import DECEMBER, ONE, TODAY, TWO, a_plan, a_post, posts_of


class CountingReader:
    """Reads literally, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, text: str) -> Reading:
        self.asked.append(text)
        return Reading(TWO if text.endswith("?") else ONE, 1.0, ())


def test_a_text_is_read_once_however_often_the_plan_is_judged() -> None:
    reader = CountingReader()
    memory = Readings(reader)
    plan = a_plan(a_post(1, text="Nieuws"), a_post(2, text="Nieuws"), a_post(3, text="En jij?"), a_post(4, None))
    for _ in range(3):
        check(plan, DECEMBER, TODAY, memory)
    assert sorted(reader.asked) == ["En jij?", "Nieuws"]


def test_the_texts_not_asked_for_longest_are_forgotten() -> None:
    reader = CountingReader()
    memory = Readings(reader, remembered=2)
    for text in ("a", "b", "a", "c", "a", "b"):
        memory.of(text)
    assert reader.asked == ["a", "b", "c", "b"]


def test_without_a_reader_the_checker_reads_itself() -> None:
    text = "Wat was jouw leukste eerste werkdag? Vertel het hieronder!"
    assert Readings().of(text) == checker.read(text)
    report = check(a_plan(a_post(dt.date(2026, 12, 1), text=text)), DECEMBER, TODAY)
    figure = report.figures.conversations
    assert figure.judged + figure.unsure == 1


def test_an_unwritten_post_has_no_direction_whatever_was_intended() -> None:
    memory = Readings(CountingReader())
    assert memory.direction_of(a_post(1, text=" \n", direction=TWO)) is None
    assert [memory.direction_of(post) for post in posts_of([ONE], text="?", direction=ONE)] == [ONE]
