from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from contentplanner.checker import Mix
from contentplanner.exchange.old_posts import MonthMix
from contentplanner.ui import theme
from contentplanner.ui.check_text.chart_space import Slot, grid_step, height_of, slots, top_of
from contentplanner.ui.check_text.month_chart import MonthChart
from contentplanner.ui.speech import speak
from contentplanner.ui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MIXES = st.builds(Mix, *[st.integers(0, 400)] * 5)
MONTHS = st.lists(st.builds(MonthMix, st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)), MIXES), max_size=30)
FULL = MonthMix(dt.date(2025, 1, 1), Mix(one_way=8, two_way=8, multi_way=4, unsure=4))
FEW = MonthMix(dt.date(2025, 2, 1), Mix(one_way=4))
LATER = MonthMix(dt.date(2027, 5, 1), Mix(unsure=20))
UNDATED = MonthMix(None, Mix(two_way=12))


@given(MONTHS)
def test_every_bar_fits_under_a_few_round_lines(months: list[MonthMix]) -> None:
    top, step = top_of(months), grid_step(months)
    assert all(height_of(month.mix) <= top for month in months)
    assert top % step == 0
    assert 1 <= top // step <= 4
    assert str(step).rstrip("0") in {"1", "2", "5"}


@given(MONTHS, st.floats(100, 2000), st.booleans())
def test_months_share_the_width_side_by_side(months: list[MonthMix], width: float, undated: bool) -> None:
    shown = [*months, MonthMix(None, Mix())] if undated else months
    found = list(slots(shown, 30, width, 60))
    assert [slot.month for slot in found] == shown
    edges = [30.0]
    for slot in found:
        assert slot.left == pytest.approx(edges[-1])
        edges.append(slot.left + slot.width)
    assert not months or edges[-1] == pytest.approx(30 + width)


def test_months_that_are_left_out_show_as_a_gap() -> None:
    assert [slot.after_gap for slot in slots([FULL, FEW, LATER, UNDATED], 0, 400, 60)] == [False, False, True, True]


@pytest.fixture(params=[theme.Scheme.LIGHT, theme.Scheme.DARK])
def chart(request: pytest.FixtureRequest, qtbot: QtBot) -> MonthChart:
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    speak("en")
    theme.put_on(qt, request.param, 1.0)
    chart = MonthChart()
    qtbot.addWidget(chart)
    chart.resize(500, 260)
    chart.show_months([FULL, FEW, LATER, UNDATED], 0.5)
    chart.show()
    return chart


def picture(chart: MonthChart) -> QImage:
    return chart.grab().toImage()


def bar(chart: MonthChart, slot: Slot) -> list[str]:
    """The colours of a bar from below, each once while it stays the same, without what is behind the bar."""
    image, x = picture(chart), round(slot.left + slot.width / 2)
    column = [image.pixelColor(x, y).name().upper() for y in range(image.height() - 36, 0, -1)]
    colours = [colour for colour, before in zip(column[1:], column, strict=False) if colour == before]
    return [colour for n, colour in enumerate(colours) if n == 0 or colour != colours[n - 1]]


def test_a_bar_runs_from_multi_way_up_to_one_way(chart: MonthChart) -> None:
    t = theme.tokens()
    found = [colour for colour in bar(chart, chart.slots()[0]) if colour in {t.mw_bar, t.tw_bar, t.ow_bar}]
    assert list(dict.fromkeys(found)) == [t.mw_bar, t.tw_bar, t.ow_bar]


def test_heights_are_numbers_of_posts(chart: MonthChart) -> None:
    t, image, slot = theme.tokens(), picture(chart), chart.slots()[0]
    x = round(slot.left + slot.width / 2) + 6
    column = [image.pixelColor(x, y).name().upper() for y in range(image.height())]
    counts = {colour: column.count(colour) for colour in (t.mw_bar, t.tw_bar, t.ow_bar)}
    unit = counts[t.ow_bar] / 8
    assert counts[t.tw_bar] == pytest.approx(8 * unit, abs=4)
    assert counts[t.mw_bar] == pytest.approx(4 * unit, abs=4)


def test_what_is_unsure_is_hatched(chart: MonthChart) -> None:
    image, slot = picture(chart), chart.slots()[2]
    x, y = round(slot.left + slot.width / 2), image.height() // 2
    colours = {image.pixelColor(x + dx, y + dy).name() for dx in range(-6, 7) for dy in range(-6, 7)}
    assert colours == {theme.tokens().line_strong.lower(), theme.tokens().panel.lower()}


def test_the_goal_is_marked_where_there_is_enough_to_judge(chart: MonthChart) -> None:
    def marks(slot: Slot) -> int:
        image, x = picture(chart), round(slot.left + slot.width / 2)
        ink = theme.tokens().ink.upper()
        return sum(image.pixelColor(x, y).name().upper() == ink for y in range(image.height() - 36))

    full, few, later, undated = chart.slots()
    assert (marks(full), marks(undated)) == (2, 2)
    assert (marks(few), marks(later)) == (0, 0)


def test_the_figures_of_a_month_are_said_over_its_bar(chart: MonthChart) -> None:
    slot = chart.slots()[0]
    over = QPoint(round(slot.left) + 3, 40)
    said = "January 2025: 24 posts. Multi-way 4, two-way 8, one-way 8, unsure 4."
    assert chart.sentence_at(over) == said
    QApplication.sendEvent(chart, QHelpEvent(QHelpEvent.Type.ToolTip, over, chart.mapToGlobal(over)))
    assert QToolTip.text() == said
    QToolTip.hideText()
    assert chart.sentence_at(QPoint(2, 40)) == ""


def test_an_empty_chart_is_a_line(chart: MonthChart) -> None:
    chart.show_months([], 0.5)
    assert chart.slots() == ()
    assert not picture(chart).isNull()


def test_the_themes_differ_in_the_colours_of_bars() -> None:
    assert {LIGHT.mw_bar, LIGHT.tw_bar, LIGHT.ow_bar}.isdisjoint({DARK.mw_bar, DARK.tw_bar, DARK.ow_bar})
