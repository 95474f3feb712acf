from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.clippings import clippings_of
from contentplanner.domain.edits.pasting import ideas_of_scraps, paste_clippings, post_of_scrap, unknown_names
from contentplanner.domain.plan import Plan, applied, plan_of
from contentplanner.domain.records import BrandValue, Channel, Idea, Person, Post
from contentplanner.domain.scraps import LONGEST_TITLE, Scrap, scrap_of
from contentplanner.domain.vocabulary import ChannelKind, Status
from tests.domain.many.plans import DAYS, TODAY, a_plan, plans, post

TWENTY = dt.date(2026, 12, 20)


def pasted(start: Plan, changes: tuple[object, ...]) -> list[Post]:
    after = applied(start, changes)  # type: ignore[arg-type]
    return [one for key, one in after.posts.items() if key not in start.posts]


def test_copies_keep_their_distances_from_the_earliest() -> None:
    start = a_plan(post("a", 8, "09:00"), post("b", 3, text="Text", status=Status.POSTED), post("c", None))
    made = pasted(start, paste_clippings(start, clippings_of(start, ("a", "b", "c")), TWENTY))
    assert [(one.day, one.text, one.status) for one in made] == [
        (TWENTY, "Text", Status.DRAFT),
        (dt.date(2026, 12, 25), "", Status.DRAFT),
        (TWENTY, "", Status.DRAFT),
    ]
    assert {one.idea_id for one in made} == {"nights"}


def test_another_plan_takes_what_it_knows_by_name() -> None:
    source = a_plan(
        post("a", 1, voice_id="mila", responder_id="daan", ambassador_ids=("daan", "mila")),
        post("b", 2, channel_id="ig"),
    )
    other = plan_of(
        (
            Channel("own", "linkedin", ChannelKind.LINKEDIN, "#000000", "in"),
            Person("m", "MILA voorbeeld"),
            BrandValue("c", "Care"),
        )
    )
    changes = paste_clippings(other, clippings_of(source, ("a", "b")), TWENTY)
    after = applied(other, changes)
    (idea,) = after.ideas.values()
    assert (idea.title, idea.brief, idea.value_ids, idea.interest_ids) == ("Night shifts", "Why nights", ("c",), ())
    first, second = after.posts.values()
    assert (first.idea_id, first.channel_id, first.voice_id, first.responder_id) == (idea.id, "own", "m", None)
    assert first.ambassador_ids == ("m",)
    assert (second.idea_id, second.channel_id, second.day) == (idea.id, "own", dt.date(2026, 12, 21))
    lacking = unknown_names(other, clippings_of(source, ("a", "b")))
    assert (lacking["channels"], lacking["people"]) == (("Instagram",), ("Daan Voorbeeld",))
    assert "values" not in lacking
    assert unknown_names(source, clippings_of(source, ("a", "b"))) == {}


def test_posts_whose_idea_has_gone_bring_it_back() -> None:
    start = a_plan(post("a", 1))
    clippings = clippings_of(start, ("a",))
    after = plan_of(record for record in start.records() if not isinstance(record, Post | Idea))
    (made,) = pasted(after, paste_clippings(after, clippings, None))
    assert made.day is None
    with pytest.raises(LookupError):
        paste_clippings(Plan(), clippings, TWENTY)


@given(plans(), st.none() | DAYS)
def test_pasting_adds_as_many_and_touches_nothing(plan: Plan, day: dt.date | None) -> None:
    after = applied(plan, paste_clippings(plan, clippings_of(plan, plan.posts), day))
    assert len(after.posts) == 2 * len(plan.posts)
    assert {key: after.posts[key] for key in plan.posts} == dict(plan.posts)
    assert after.ideas == plan.ideas
    made = [one for key, one in after.posts.items() if key not in plan.posts]
    assert (day is None) == all(one.day is None for one in made)
    if day and any(one.day for one in plan.posts.values()):
        assert min(one.day for one in made if one.day) == day


LONG = "A very long first line that goes on and on about everything there is to tell of our hospital and its people"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("Open day\n\nCome and see",), Scrap("Open day", "Open day\n\nCome and see")),
        (("\r\n  Open   day \r\n",), Scrap("Open day", "Open   day")),
        (("https://www.example.org/jobs/",), Scrap("example.org/jobs", "", "https://www.example.org/jobs/")),
        (("https://example.org", "https://example.org", "Our jobs"), Scrap("Our jobs", "", "https://example.org")),
        (("See https://example.org now",), Scrap("See https://example.org now", "See https://example.org now")),
        (("Quote", "https://example.org", ""), Scrap("Quote", "Quote", "https://example.org")),
        (("", "mailto:a@example.org", ""), Scrap("a@example.org", "", "mailto:a@example.org")),
        (("", "file:///etc/passwd", "File"), Scrap("File")),
        (("", "http://[", ""), None),
        (("javascript:alert(1)",), Scrap("javascript:alert(1)", "javascript:alert(1)")),
        ((" \n\t",), None),
        (("http://[",), Scrap("http://[", "http://[")),
    ],
)
def test_what_comes_from_elsewhere_has_a_title(given: tuple[str, ...], expected: Scrap | None) -> None:
    assert scrap_of(*given) == expected


def test_a_long_first_line_is_cut_after_a_word_and_stays_whole_in_the_text() -> None:
    found = scrap_of(LONG)
    assert found is not None
    assert (found.text, found.title[-1], len(found.title) <= LONGEST_TITLE) == (LONG, "…", True)
    assert LONG.startswith(f"{found.title[:-1]} ")
    endless = scrap_of("x" * 200)
    assert endless is not None
    assert len(endless.title) == LONGEST_TITLE


@given(st.text(), st.text(), st.text())
def test_any_text_makes_something_that_can_be_stored(text: str, link: str, title: str) -> None:
    found = scrap_of(text, link, title)
    assert found is None or (found.title and len(found.title) <= LONGEST_TITLE and "\n" not in found.title)


def test_a_post_is_made_of_a_scrap_and_an_idea_too() -> None:
    start = a_plan()
    scrap = Scrap("Open day", "Open day\nCome", "https://example.org")
    (made,) = pasted(start, post_of_scrap(start, scrap, TWENTY, TODAY))
    assert (made.day, made.text, made.link, made.channel_id) == (TWENTY, scrap.text, scrap.link, "li")
    change, other = ideas_of_scraps((scrap, replace(scrap, text="Open day")), TODAY)
    assert isinstance(change.after, Idea)
    assert (change.after.title, change.after.brief) == ("Open day", "Open day\nCome\n\nhttps://example.org")
    assert isinstance(other.after, Idea)
    assert other.after.brief == "https://example.org"
