from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from contentplanner.domain.scraps import Scrap
from contentplanner.ui.drag import Cargo, cargo_of, drop_ways, mime_of
from contentplanner.ui.speech import speak

DAY = dt.date(2026, 12, 3)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    speak("en")
    yield
    speak("en")


@pytest.mark.parametrize(
    ("cargo", "ways"),
    [
        (Cargo(idea_id="a"), ("Plan on Thu 3 Dec", "3 Dec", "+")),
        (Cargo("a"), ("Move to Thu 3 Dec", "3 Dec", "→")),
        (Cargo("a", others=("b",), copies=True), ("Copy to Thu 3 Dec", "Copy", "+")),
        (Cargo(scraps=(Scrap("A"),)), ("New post on Thu 3 Dec", "New post", "+")),
    ],
)
def test_a_day_says_what_a_drop_would_do(cargo: Cargo, ways: tuple[str, ...]) -> None:
    assert drop_ways(cargo, DAY) == ways


@pytest.mark.parametrize("cargo", [Cargo("a"), Cargo("a", others=("b", "c")), Cargo(idea_id="i")])
def test_what_is_dragged_arrives(cargo: Cargo) -> None:
    assert cargo_of(mime_of(cargo)) == cargo
