from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.clippings import Clipping, clippings_of
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Media
from contentplanner.domain.vocabulary import Direction, Status
from contentplanner.exchange.clippings import Clipped, as_text, read, written
from contentplanner.languages import language
from tests.domain.many.plans import a_plan, plans, post

FULL = {
    "text": "First\n\nsecond 🎉",
    "title": "Own title",
    "voice_id": "mila",
    "responder_id": "daan",
    "ambassador_ids": ("mila", "daan"),
    "media": (Media("film.mp4", "A film"),),
    "direction": Direction.TWO_WAY,
    "notes": "For us",
}


def bare(clipping: Clipping) -> Clipping:
    """What travels: not the status, the link and the series."""
    kept = replace(clipping.post, status=Status.DRAFT, link="", series_id=None, occurrence=None)
    return replace(clipping, post=kept)


@given(plans(), st.booleans())
def test_what_is_written_is_read(plan: Plan, cut: bool) -> None:
    clippings = tuple(bare(one) for one in clippings_of(plan, plan.posts))
    assert read(written(Clipped(clippings, cut))) == Clipped(clippings, cut)


def test_all_of_a_post_travels() -> None:
    plan = a_plan(post("a", 3, "09:00", **FULL))
    (clipping,) = clippings_of(plan, ("a",))
    assert read(written(Clipped((clipping,)))) == Clipped((clipping,))
    assert {name for _, _, name in clipping.names} == {
        "LinkedIn",
        "Mila Voorbeeld",
        "Daan Voorbeeld",
        "Care",
        "Learning",
    }


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b"nonsense", b'{"cut": 1, "posts": [{}]}', b'{"posts": 3}', b"\xff"]
)
def test_anything_else_is_nothing(data: bytes) -> None:
    assert read(data) is None


def test_what_another_program_wrote_is_cleaned() -> None:
    plan = a_plan(post("a", 3))
    data = json.loads(written(Clipped(clippings_of(plan, ("a",)))))
    data["posts"][0]["post"] |= {"text": "a\x00b\r\nc", "title": "two\nlines"}
    found = read(json.dumps(data).encode())
    assert found is not None
    assert (found.clippings[0].post.text, found.clippings[0].post.title) == ("ab\nc", "two lines")


def test_other_programs_get_a_text() -> None:
    plan = a_plan(
        post("a", 3, "09:00", text="Hello\nthere"), post("b", None), post("c", 2, channel_id="ig", title="Own")
    )
    text = as_text(clippings_of(plan, ("a", "b", "c")), language("en"))
    assert text == (
        "Wednesday 2 December 2026 · Instagram · Own\n\n"
        "Thursday 3 December 2026 09:00 · LinkedIn · Night shifts\nHello\nthere\n\n"
        "Undated · LinkedIn · Night shifts"
    )
