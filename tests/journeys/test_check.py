from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from contentplanner.domain.vocabulary import FiveC
from contentplanner.exchange.sample import sample_plan

from .conftest import ASKS, TODAY, Begin, Someone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def texts(widget: QWidget) -> list[str]:
    shown = (made.text() for made in widget.findChildren(QLabel) if made.isVisible())
    return [text.replace("\u00a0", " ") for text in shown if text]


def test_a_plan_that_mostly_sends_is_warned_about(person: Someone) -> None:
    assert "Almost only one-way: 100 % of 7 posts only send" in texts(person.bench.check)
    assert "Almost only one-way: 100 % of 7 posts only send" in texts(person.bench.calendar.banner)


def test_the_warning_goes_when_posts_become_conversations(person: Someone) -> None:
    for post_id in ("p1", "p2", "p3", "p8"):
        person.click(person.chip(post_id))
        field = person.focus
        assert field.accessibleName() == "Text"
        person.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        person.keys(ASKS)
        person.key(Qt.Key.Key_Escape)
    assert {person.stored().posts[key].text for key in ("p1", "p2", "p3", "p8")} == {ASKS}
    assert any("A good mix: 57 % of 7 posts start a conversation" in text for text in texts(person.bench.check))
    assert not person.bench.calendar.banner.isVisible()


def test_the_posts_of_a_finding_light_up(person: Someone) -> None:
    section = person.bench.check.sections[FiveC.CONVERSATIONS]
    show = next(made for made in section.findChildren(QPushButton) if made.isVisible() and "Show" in made.text())
    person.click(show)
    lit = person.bench.desk.lit
    assert lit
    assert all(person.chip(key).state.lit for key in lit if key in {"p1", "p2", "p3"})
    person.click(show)
    assert person.bench.desk.lit == frozenset()


def test_the_check_is_of_the_month_on_screen(person: Someone) -> None:
    person.menu("next").trigger()
    assert "Nothing planned here yet" in texts(person.bench.check)
    assert "January 2027" in texts(person.bench.check)


def test_the_meter_and_the_status_bar_agree_with_the_check(person: Someone) -> None:
    meter = person.bench.toolbar.meter
    assert meter.accessibleName().replace("\u00a0", " ") == "0 % conversation · goal 50 %"
    assert any("7 posts in December 2026" in text for text in texts(person.app.window.statusBar()))


def test_the_sample_plan_is_warned_about_and_real_edits_make_it_go(begin: Begin) -> None:
    person = begin(sample_plan("en", TODAY))
    figure = person.bench.desk.report.figures.conversations
    assert figure.share is not None
    assert figure.share < 0.5
    assert person.bench.calendar.banner.isVisible()
    changeable = [
        post
        for day, posts in sorted(person.plan.posts_by_day.items())
        if dt.date(2026, 12, 1) <= day <= dt.date(2026, 12, 31)
        for post in posts
        if person.bench.desk.readings.direction_of(post) == "one-way"
        and person.plan.channels[post.channel_id].invites_replies
    ]
    for post in changeable[-figure.turn :]:
        person.bench.open_post(post.id)
        person.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        person.key(Qt.Key.Key_Return)
        person.keys(ASKS)
        person.key(Qt.Key.Key_Escape)
        stored = person.stored().posts[post.id]
        assert stored == replace(post, text=stored.text)
        assert stored.text.endswith(ASKS)
    assert not person.bench.calendar.banner.isVisible()
