"""The scorecard: beside the matrix, on the clipboard, and as a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QScrollArea

from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import FiveC
from contentplanner.ui.scorecard.line_view import LineView
from contentplanner.ui.scorecard.lines import Line
from contentplanner.ui.scorecard.page import page_of
from contentplanner.ui.scorecard.picture import draw_page
from contentplanner.ui.speech import words
from contentplanner.ui.theme import px
from contentplanner.ui.tokens import LIGHT
from contentplanner.ui.workbench import LEAST_RIGHT
from contentplanner.wording import c_value
from tests.journeys.conftest import ASKS, Begin, Someone, small_plan

CTRL = Qt.KeyboardModifier.ControlModifier


def two_months() -> Plan:
    """December sends; in November four of six posts asked, and Mila spoke in three."""
    november = [
        Post(
            f"n{day}",
            "quiz",
            "linkedin",
            dt.date(2026, 11, day),
            text=ASKS if day < 5 else "We won a prize for our work.",
            voice_id="mila" if day < 4 else None,
        )
        for day in range(1, 7)
    ]
    return plan_of((*small_plan().records(), *november))


def line(person: Someone, c: FiveC) -> Line:
    found = person.bench.scorecard.lines[c].line
    assert found is not None
    return found


def test_it_stands_beside_the_matrix_and_says_what_the_check_says(begin: Begin) -> None:
    person = begin(two_months())
    side, bench = person.bench.side, person.bench
    assert side.currentWidget() is bench.check
    person.key(Qt.Key.Key_X)
    assert side.currentWidget() is bench.scorecard
    talk = line(person, FiveC.CONVERSATIONS)
    assert (talk.share, talk.goal_text, talk.told) == (
        "0\u00a0%",
        "goal 50\u00a0%",
        "0 of 7 posts start a conversation.",
    )
    assert (talk.last, talk.turned, talk.turn_text) == ("November 2026: 67\u00a0%", -67, "67 points down")
    assert talk.share == c_value(bench.desk.report, FiveC.CONVERSATIONS, words())
    assert [bar.label for bar in talk.bars] == ["Jul", "Aug", "Sept", "Oct", "Nov", "Dec"]
    assert talk.course.endswith("November 2026: 4 of 6; December 2026: 0 of 7")
    assert line(person, FiveC.CONNECTIONS).last == "November 2026: 50\u00a0%, 1 voice"
    names = {made.accessibleName() for made in bench.scorecard.findChildren(LineView)}
    assert talk.sentence in names
    assert talk.sentence.startswith("Conversations 0\u00a0%, goal 50\u00a0%. 0 of 7 posts")

    bench.open_post("p1")
    bench.editor.text.field.setPlainText(ASKS)
    assert bench.editor.accept()
    bench.editor.closed.emit()
    assert side.currentWidget() is bench.scorecard
    person.qtbot.waitUntil(lambda: line(person, FiveC.CONVERSATIONS).told.startswith("1 of 7"))

    person.click(bench.scorecard.check)
    assert side.currentWidget() is bench.check
    person.key(Qt.Key.Key_4, CTRL)
    assert side.currentWidget() is bench.scorecard
    bench.calendar.focus_calendar()
    person.key(Qt.Key.Key_PageDown)
    person.qtbot.waitUntil(lambda: line(person, FiveC.CONTENT).told == "Nothing planned here yet.")
    assert line(person, FiveC.CONTENT).share == "no verdict"
    person.key(Qt.Key.Key_M)
    assert side.currentWidget() is bench.check


def test_it_leaves_as_a_picture(begin: Begin, tmp_path: Path) -> None:
    person = begin(two_months(), scheme="dark", scale=1.5, language="nl", view="matrix")
    page = page_of(person.bench.desk)
    assert (page.plan, page.period) == ("Employer brand", "december 2026")
    assert page.text.splitlines()[0] == "Scorekaart van “Employer brand”, december 2026."
    person.click(person.bench.scorecard.copy)
    copied = QGuiApplication.clipboard().image()
    drawn = draw_page(page)
    assert (copied.width(), copied.height()) == (drawn.width(), drawn.height()) == (2360, 1340)
    assert copied.pixelColor(2, 2).name().upper() == LIGHT.surface
    assert copied.convertToFormat(QImage.Format.Format_RGB32) == drawn.convertToFormat(QImage.Format.Format_RGB32)

    QGuiApplication.clipboard().clear()
    person.menu("copy_scorecard").trigger()
    assert QGuiApplication.clipboard().image().width() == 2360

    target = tmp_path / "scorekaart.png"
    save(person, target, lambda: person.click(person.bench.scorecard.save))
    person.qtbot.waitUntil(target.exists)
    person.qtbot.waitUntil(lambda: "scorekaart.png" in person.app.window.statusBar().currentMessage())
    saved = QImage(str(target))
    assert (saved.width(), saved.text("Description")) == (2360, page.text)

    save(person, tmp_path / "nowhere" / "scorekaart.png", person.menu("save_scorecard").trigger)
    person.qtbot.waitUntil(lambda: person.app.window.findChild(QMessageBox) is not None)
    box = person.app.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    box.close()


def save(person: Someone, target: Path, way: Callable[[], object]) -> None:
    way()
    files = person.app.window.findChild(QFileDialog)
    assert isinstance(files, QFileDialog)
    name = files.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    assert name.text() == "Employer brand - scorekaart 2026-12.png"
    name.setText(str(target))
    QTest.keyClick(name, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.app.window.findChild(QFileDialog) is None)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_of_the_scorecard_is_cut_where_the_panel_is_narrowest(begin: Begin, language: str) -> None:
    plan = small_plan()
    kept = plan_of(record for record in plan.records() if not isinstance(record, Post))
    person = begin(kept, language=language)
    person.app.window.resize(1024, 700)
    person.menu("view_matrix").trigger()
    card = person.bench.scorecard
    person.qtbot.waitUntil(card.isVisible)
    QTest.qWait(50)
    area = card.findChild(QScrollArea)
    assert area is not None
    least = px(LEAST_RIGHT) - area.verticalScrollBar().sizeHint().width()
    for shown in card.lines.values():
        assert shown.line is not None
        assert not shown.line.is_judged
        assert shown.minimumSizeHint().width() <= least, shown.line.sentence
