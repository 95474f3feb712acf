from __future__ import annotations

from dataclasses import replace

import pytest

from contentplanner.checker.starters.language import language_for, language_of
from contentplanner.domain.edits import put
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Post

from .plans import POST, SENDS, SENDS_NL, TODAY, plan_with

GERMAN = "Wir suchen eine Elektrikerin, die gerne genau arbeitet. Bewirb dich jetzt über den Link in unserem Profil."
BARE = replace(POST, text="")


def language(*others: Post, post: Post = BARE, spoken: str = "en") -> str | None:
    return language_for(plan_with(post, *others), post, TODAY, spoken)


def other(n: int, text: str, channel: str = "linkedin") -> Post:
    return replace(POST, id=f"o{n}", text=text, channel_id=channel)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SENDS, "en"),
        (SENDS_NL, "nl"),
        (GERMAN, "de"),
        ("", ""),
        ("👋", ""),
        ("Die", ""),
    ],
)
def test_the_language_of_a_text(text: str, code: str) -> None:
    assert language_of(text) == code


def test_a_post_is_asked_in_its_own_language() -> None:
    assert language(post=replace(POST, text=SENDS_NL)) == "nl"
    assert language(post=replace(POST, text=GERMAN)) is None


def test_an_unwritten_post_follows_the_posts_beside_it_on_its_channel() -> None:
    assert language(other(1, SENDS_NL), other(2, SENDS_NL), other(3, SENDS)) == "nl"
    assert language(*(other(n, SENDS_NL, "x") for n in range(3)), other(4, SENDS), spoken="nl") == "en"
    assert language(other(1, GERMAN), other(2, SENDS_NL)) == "nl"


def test_the_first_post_of_a_channel_follows_its_idea_then_the_window() -> None:
    plan = plan_with(BARE)
    dutch = applied(plan, put(plan, replace(plan.ideas["wanted"], title="Wij zoeken een elektricien")))
    assert language_for(dutch, BARE, TODAY, "en") == "nl"
    assert language_for(plan, BARE, TODAY, "nl") == "nl"
    assert language_for(plan, BARE, TODAY, "en") == "en"
