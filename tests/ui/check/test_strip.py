from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contentplanner.domain.edits import put, set_goal
from contentplanner.domain.vocabulary import GoalRule, Severity
from contentplanner.ui import theme
from contentplanner.ui.check.strip import CheckStrip

from .conftest import Begin, Checking


@pytest.fixture
def strip(person: Checking) -> CheckStrip:
    made = CheckStrip(person.bench.desk)
    person.qtbot.addWidget(made)
    made.resize(made.width(), 700)
    made.show()
    made.activateWindow()
    person.qtbot.waitUntil(made.isActiveWindow)
    return made


def spoken(strip: CheckStrip) -> str:
    return strip.accessibleName().replace("\u00a0", " ")


def test_it_says_the_share_the_goal_and_how_many_cs_are_how_loud(strip: CheckStrip) -> None:
    assert strip.width() == theme.px(48)
    assert spoken(strip) == "Check: 25 % conversation, goal 50 %. 2 C's: warning; 3 C's: hint"


@pytest.mark.parametrize(
    "act",
    [
        lambda strip: QTest.mouseClick(strip, Qt.MouseButton.LeftButton),
        lambda strip: QTest.keyClick(strip, Qt.Key.Key_Return),
        lambda strip: QTest.keyClick(strip, Qt.Key.Key_Space),
    ],
)
def test_a_click_enter_or_space_unfolds_it(strip: CheckStrip, act: Callable[[CheckStrip], None]) -> None:
    asked: list[bool] = []
    strip.expand_wanted.connect(lambda: asked.append(True))
    strip.setFocus()
    act(strip)
    assert asked == [True]


def test_it_says_what_a_change_would_lead_to_while_that_is_supposed(strip: CheckStrip, person: Checking) -> None:
    desk, before = person.bench.desk, spoken(strip)
    asking = next(post for post in person.plan.posts.values() if post.day and post.text)
    desk.what_if.suppose(put(person.plan, replace(asking, text="What was your first day like? Tell us below.")))
    assert "would be" in spoken(strip)
    desk.what_if.drop()
    assert spoken(strip) == before


def test_it_follows_the_plan_and_the_month(strip: CheckStrip, person: Checking) -> None:
    desk = person.bench.desk
    desk.perform("Loud", set_goal(person.plan, GoalRule.CONVERSATION_SHARE, 0.6, Severity.ALARM))
    assert spoken(strip).startswith("Check: 25 % conversation, goal 60 %. 1 C: alarm; ")
    person.bench.turn(1)
    assert spoken(strip) == "Check: Too few to judge, goal 60 %. 5 C's with nothing to mend"


def test_the_meter_is_as_high_as_the_share(strip: CheckStrip) -> None:
    bar, track = theme.colour("tw_bar"), theme.colour("track")
    image = strip.grab().toImage()
    middle = image.width() // 2
    column = [image.pixelColor(middle, y) for y in range(image.height())]
    filled, empty = column.count(bar), column.count(track)
    assert filled / (filled + empty) == pytest.approx(0.25, abs=0.03)


def test_a_low_window_still_shows_every_count(begin: Begin) -> None:
    person = begin(scale=2.0)
    strip = CheckStrip(person.bench.desk)
    person.qtbot.addWidget(strip)
    strip.resize(strip.width(), 900)
    strip.show()
    image = strip.grab().toImage()
    assert any(
        image.pixelColor(x, y) == theme.colour("ink")
        for y in range(image.height() - theme.px(40), image.height())
        for x in range(theme.px(28), image.width())
    )
