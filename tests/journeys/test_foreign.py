"""A text or a link dragged here out of another program, over the display that both are on."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.journeys.foreign.mouse import Mouse, missing

from .conftest import Someone

PROGRAM = Path(__file__).parent / "foreign" / "program.py"
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="XTest is of X"),
    pytest.mark.skipif(bool(missing()), reason=missing()),
]


def drag_in(person: Someone, target: QWidget, at: QPoint, **mime: str) -> str:
    """Drag something out of another program onto a widget; return what that program was told."""
    command = [sys.executable, "-P", str(PROGRAM), json.dumps(mime)]
    revision = person.bench.desk.planner.revision
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        start = json.loads(other.stdout.readline())
        mouse = Mouse()
        end = target.mapToGlobal(at)
        path = [(start["x"], start["y"]), (start["x"] + 20, start["y"] + 20), (start["x"] + 40, start["y"] + 30)]
        mouse.move(*path[0])
        QTest.qWait(50)
        mouse.button(down=True)
        for x, y in (
            *path[1:],
            ((start["x"] + end.x()) // 2, end.y() - 40),
            (end.x() - 5, end.y()),
            (end.x(), end.y()),
        ):
            mouse.move(x, y)
            QTest.qWait(90)
        mouse.button(down=False)
        mouse.close()
        person.qtbot.waitUntil(lambda: person.bench.desk.planner.revision > revision)
        other.terminate()
        return str(json.loads(other.stdout.readline())["action"])


def test_a_text_and_a_link_become_posts_and_ideas(person: Someone) -> None:
    plan = person.plan
    text = "Open day for nurses\n\nCome and see our wards on Saturday."
    action = drag_in(person, person.cell(17), QPoint(60, 80), text=text)
    assert action == "CopyAction", "the other program keeps its text"
    (post,) = person.stored().posts_by_day[dt.date(2026, 12, 17)]
    assert (person.plan.title_of(post), post.text, post.link) == ("Open day for nurses", text, "")
    assert person.menu("undo").text() == "&Undo: New post “Open day for nurses” on Thu 17 Dec"

    link = {"url": "https://example.org/jobs", "title": "Working with us"}
    drag_in(person, person.cell(18), QPoint(60, 80), **link)
    (post,) = person.stored().posts_by_day[dt.date(2026, 12, 18)]
    assert (person.plan.title_of(post), post.text, post.link) == ("Working with us", "", "https://example.org/jobs")

    ideas = person.bench.backlog.list
    drag_in(person, ideas.viewport(), QPoint(80, 300), **link)
    made = [idea for key, idea in person.stored().ideas.items() if key not in plan.ideas]
    assert [(idea.title, idea.brief) for idea in made][-1] == ("Working with us", "https://example.org/jobs")
    assert person.menu("undo").text() == "&Undo: Add the idea “Working with us”"
    assert ideas.current() is not None
