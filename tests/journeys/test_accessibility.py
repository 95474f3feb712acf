"""The program as a screen reader meets it: from another process, over AT-SPI, without a look at the window."""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import BrandValue, Idea, Person, Post
from contentplanner.domain.vocabulary import ChannelKind, Status
from contentplanner.exchange.sample import sample_plan
from contentplanner.store import create_plan
from tests.journeys.atspi.listener import SYSTEM_PYTHON, Heard, Listener

Listen = Callable[..., Listener]
SENDS = "We have won the prize for the best employer of the region."
ASKS = "What was your first day at work like? Tell us your story below."
QUESTION = "\n\nWhich colleague would you give a prize, and why?"


def _missing() -> str:
    """Why there is nothing to listen with, empty when there is."""
    if sys.platform != "linux":
        return "AT-SPI is Linux's"
    if shutil.which("dbus-run-session") is None:
        return "dbus-run-session is missing: start the tests with `python3 dev.py test`"
    reads = Path(SYSTEM_PYTHON).exists() and subprocess.run((SYSTEM_PYTHON, "-c", "import pyatspi"), check=False)
    return "" if reads and reads.returncode == 0 else f"{SYSTEM_PYTHON} has no pyatspi (python3-pyatspi on Debian)"


TODAY = dt.date.today()  # noqa: DTZ011 - the program asks the same clock
CROWDED = TODAY.replace(day=17 if TODAY.day == 16 else 16)
MISSING = _missing()
pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)


def start(folder: Path, plan: Plan | None, lang: str) -> Listener:
    """Start the program as somebody who listens does."""
    path = folder / "Our plan.contentplan"
    if plan is not None:
        create_plan(path, plan).close()
    ours = {
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "LANG": lang,
    }
    return Listener(*([] if plan is None else [path]), env=os.environ | ours)


@pytest.fixture(scope="module")
def program(display: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:  # noqa: ARG001 - shown there
    """One running program for the tests that leave its plan as it was: most of the time goes into starting it."""
    listener = start(tmp_path_factory.mktemp("own"), own_plan(TODAY), "en_GB.UTF-8")
    yield listener
    assert "Traceback" not in listener.close()


@pytest.fixture
def person(program: Listener) -> Listener:
    """Somebody at the month of today, with the check beside it."""
    program.press("Today", "push button")
    program.press("Show the check", "menu item")
    program.hear("Check", "panel")
    return program


@pytest.fixture
def listen(display: None, tmp_path: Path) -> Iterator[Listen]:  # noqa: ARG001 - the program needs the display
    """Start a program of one's own."""
    listeners: list[Listener] = []

    def begin(plan: Plan | None = None, lang: str = "en_GB.UTF-8") -> Listener:
        listeners.append(start(tmp_path, plan, lang))
        return listeners[-1]

    yield begin
    for listener in listeners:
        assert "Traceback" not in listener.close()


def own_plan(today: dt.date) -> Plan:
    """A few posts of today, and one day of this month with more of them than fit."""
    mila = Person("mila", "Mila Voorbeeld")
    linkedin = replace(channel_of_kind(ChannelKind.LINKEDIN, 0), id="linkedin", responder_id="mila")
    instagram = replace(channel_of_kind(ChannelKind.INSTAGRAM, 1), id="instagram")
    ideas = (Idea("prize", "Best employer", today), Idea("first", "Your first day?", today))
    posts = (
        Post("one", "prize", "linkedin", today, dt.time(9), text=SENDS, status=Status.APPROVED, voice_id="mila"),
        Post("two", "first", "linkedin", today, dt.time(16, 30), text=ASKS),
    )
    crowd = (Post(f"c{n}", "prize", "instagram", CROWDED, dt.time(8 + n), text=SENDS) for n in range(9))
    return plan_of((mila, linkedin, instagram, BrandValue("craft", "Craftsmanship"), *ideas, *posts, *crowd))


def day(of: dt.date) -> str:
    return f"{of:%A} {of.day} {of:%B} {of.year}"


def post(of: dt.date) -> str:
    return f"{of:%a} {of.day} {of:%B}"


def test_the_names_that_others_rely_on_are_there(person: Listener) -> None:
    there = {(heard.role, heard.name): set(heard.states) for heard in person.everything()}
    assert ("frame", "Content Planner - Our plan") in there
    for name in ("Previous", "Today", "Next", "New idea", "New post"):
        assert "focusable" in there["push button", name]
    for name in ("Month", "Week", "List", "Matrix"):
        assert "focusable" in there["check box", name]
    for name in ("Search", "Add an idea"):
        assert {"editable", "focusable"} <= there["text", name]
    assert ("list item", "Your first day? planned 1×") in there
    first = person.hear(
        f"{post(TODAY)} 09:00, LinkedIn, one-way: Best employer", under=f"{day(TODAY)}, 2 posts, today.*"
    )
    assert (first.role, first.description) == (
        "push button",
        "Approved · voice: Mila Voorbeeld · responder: Mila Voorbeeld",
    )
    asks = person.hear(re.escape(f"{post(TODAY)} 16:30, LinkedIn, two-way: Your first day?"), "push button")
    assert asks.description == "Draft · voice: the logo · responder: Mila Voorbeeld"
    assert person.hear("(Almost only|Mostly) one-way: .*", "label", under="Check")


def test_a_one_way_post_is_turned_and_turned_back_by_ear(person: Listener) -> None:
    person.press(".* 09:00, LinkedIn, one-way: Best employer", "push button")
    assert person.hear("Title", "text", under="Post").text == "Best employer"
    text = person.hear("Text", "text", under="Post")
    assert (text.text, "focused" in text.states) == (SENDS, True)
    person.gone("Check", "panel")
    person.append("Text", QUESTION)
    person.hear("Two-way: .*", "panel", under="Post")
    person.hear(f"{post(TODAY)} 09:00, LinkedIn, two-way: Best employer", "push button")
    person.press("Undo: Edit text of “Best employer”", "menu item")
    person.hear(f"{post(TODAY)} 09:00, LinkedIn, one-way: Best employer", "push button")
    assert person.hear("Text", "text").text == SENDS


def test_what_happens_to_many_is_announced_and_can_be_undone_by_ear(person: Listener) -> None:
    person.press("Mark all of the day, then all on screen", "menu item")
    person.announced("2 posts marked")
    person.hear(f"{post(TODAY)} 09:00, LinkedIn, one-way: Best employer, marked", "push button")
    person.press("Channel", "push button", under="2 posts marked")
    person.press("Instagram", "menu item", under="Channel")
    person.hear(f"{post(TODAY)} 09:00, Instagram, one-way: Best employer, marked", "push button")
    person.announced(r"Done: Put 2 posts on Instagram. Ctrl\+Z takes it back.")
    person.press("Undo", "push button", under="Done: Put 2 posts on Instagram")
    person.hear(f"{post(TODAY)} 09:00, LinkedIn, one-way: Best employer, marked", "push button")
    person.press("Mark nothing", "push button")
    person.gone(".*, marked", "push button", under="Calendar")


def test_an_idea_is_added_by_ear(person: Listener) -> None:
    person.press("New idea", "push button")
    person.write("Add an idea", "Nobody looks here")
    person.key("Return")
    person.hear("Nobody looks here. never planned", "list item", under="Ideas")
    assert person.hear("Add an idea", "text").text == ""
    person.press("Undo: Add the idea “Nobody looks here”", "menu item")
    person.gone("Nobody looks here.*", "list item")


def test_what_pops_up_can_be_reached(person: Listener) -> None:
    person.press(r"\d more posts on this day", "push button", under=f"{day(CROWDED)}, 9 posts.*")
    person.press(f"{post(CROWDED)} 16:00, .*", "push button", under=day(CROWDED))
    assert person.hear("Time", "text").text == "16:00"
    assert person.hear("Status", "push button").description == "Draft"
    person.press("Status", "push button", action="ShowMenu")
    person.press("In review", "menu item", under="Status")
    person.gone("In review", "menu item")
    assert person.hear("Status", "push button").description == "In review"
    person.press("Undo: Set “Best employer” to in review", "menu item")


def test_a_choice_is_heard_by_its_name_and_what_is_chosen(person: Listener) -> None:
    person.press(".* 09:00, LinkedIn, one-way: Best employer", "push button")
    assert person.hear("Voice", "combo box").description == "Mila Voorbeeld"
    channel = person.hear("Channel", "combo box")
    assert (channel.description, "expanded" in channel.states) == ("LinkedIn", False)
    person.press("Channel", "combo box", action="ShowMenu")
    person.hear("Find or add a channel", "text")
    person.hear("Instagram", "list item", under="Channel")
    assert "expanded" in person.hear("Channel", "combo box").states
    person.key("Escape")
    person.gone("Find or add a channel", "text")
    assert "expanded" not in person.hear("Channel", "combo box").states
    person.press("Two-way", "check box", under="Direction", action="Toggle")
    person.press("Undo: Set “Best employer” to two-way", "menu item")
    assert "checked" in person.hear("Automatic", "check box").states


def test_a_post_that_is_off_the_screen_has_no_name_left(person: Listener) -> None:
    person.press("Next", "push button")
    person.gone(f"{day(CROWDED)}, .*", "panel")
    person.gone(f"{post(CROWDED)}.*", "push button", under="Calendar", hidden=True)


def test_a_dutch_plan_is_heard_in_dutch_and_nothing_is_nameless(listen: Listen) -> None:
    person = listen(sample_plan("nl", TODAY), "nl_NL.UTF-8")
    person.hear("Controle", "panel")
    before = person.everything()
    spoken = {(heard.role, heard.name) for heard in before}
    assert {
        ("push button", "Nieuw idee"),
        ("text", "Zoeken"),
        ("text", "Idee toevoegen"),
        ("list", "Ideeën"),
    } <= spoken
    person.press(r"\w\w \d+ \w+.*, (een|twee|meer)richting: .+", "push button")
    person.hear("Tekst", "text", under="Post")
    after = person.everything()
    spoken = {(heard.role, heard.name) for heard in after}
    assert {("text", "Titel"), ("combo box", "Kanaal"), ("combo box", "Afzender"), ("panel", "Richting")} <= spoken
    assert not [heard for heard in (*before, *after) if not _is_speakable(heard)]


def test_week_and_list_are_heard(person: Listener) -> None:
    person.press("Week", "check box", action="Toggle")
    name = f"{post(TODAY)} 09:00, LinkedIn, one-way: Best employer"
    card = person.hear(name, "push button", under=f"{day(TODAY)}, 2 posts, today.*")
    assert card.description == "Approved · voice: Mila Voorbeeld · responder: Mila Voorbeeld"
    person.hear(f"{day(TODAY)}, without a time: 0 posts", "panel")
    assert not [heard for heard in person.everything() if not _is_speakable(heard)]
    person.press("List", "check box", action="Toggle")
    person.hear("Posts by day", "table")
    person.hear(name, "table cell", under="Posts by day")
    person.hear(f"{day(TODAY)}, 2 posts, today.*", "table cell")
    assert not [heard for heard in person.everything() if not _is_speakable(heard)]
    person.press("Month", "check box", action="Toggle")
    person.hear(name, "push button", under=f"{day(TODAY)}, 2 posts, today.*")


def test_the_export_is_heard(person: Listener) -> None:
    person.press("Export…", "menu item")
    person.hear("Export posts", "dialog")
    heard = person.everything()
    assert {("combo box", "Period"), ("combo box", "Status"), ("list", "Columns"), ("table", "Preview")} <= {
        (one.role, one.name) for one in heard
    }
    assert not [one for one in heard if not _is_speakable(one)]
    person.press("Cancel", "push button")
    person.gone("Export posts", "dialog")


def test_the_matrix_is_heard_as_a_table_with_heads_and_the_scorecard_beside_it(person: Listener) -> None:
    person.press("Matrix", "menu item")
    person.hear("Brand values by audience interests", "table")
    heard = person.everything()
    told = {(one.role, one.name) for one in heard}
    assert {
        ("table row header", "Craftsmanship, no posts"),
        ("table column header", "Without an interest"),
        ("table cell", "Without a value, Without an interest: 11 posts, 2 ideas"),
        ("table cell", "Total: 11 posts, 2 ideas"),
        ("push button", "Copy picture"),
    } <= told
    assert person.hear("Conversations .*", under="Scorecard")
    for _time in range(2):
        person.press("Without a value, Without an interest: .*", "table cell", action="Toggle")
        person.hear("Filter, 2 in force", "push button")
        person.press("Clear the filter", "push button")
        person.gone("Filter, 2 in force", "push button")
    assert not [one for one in heard if not _is_speakable(one)]
    person.press("Month", "menu item")
    person.gone("Brand values by audience interests", "table")


def _is_speakable(heard: Heard) -> bool:
    """Whether somebody who lands there knows where they are; an empty cell of a table is one."""
    lands = "focusable" in heard.states or heard.role in {"push button", "menu item"}
    named = heard.name.strip() or heard.role == "table cell"
    inner = re.search(r"qt_|\t|[a-z]_[a-z]|</?\w+>", heard.name + heard.description)
    return bool(named or not lands) and not (inner and heard.role != "table cell")


def test_the_welcome_is_heard(listen: Listen) -> None:
    person = listen()
    person.hear("Content Planner", "frame")
    for name in ("Explore the sample plan", "Open a plan…"):
        assert "Press" in person.hear(name, "push button").actions
    person.press("Start empty", "push button")
    assert person.hear("Name of the plan", "text").text
    person.gone("Explore the sample plan", "push button")
