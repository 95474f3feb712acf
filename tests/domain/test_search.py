from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.domain.edits import put
from contentplanner.domain.folding import folded, hits, search_words
from contentplanner.domain.places import Place, Spot, excerpt, spot_in_idea, spot_in_post, texts_of_idea, texts_of_post
from contentplanner.domain.plan import Plan, applied, plan_of
from contentplanner.domain.records import Idea, Post
from contentplanner.domain.search import Searcher
from tests.domain.backlog_plans import BASE, TODAY, backlogs

few = settings(max_examples=20)
letters = st.text("aAáßİǅﬁ \u0301é\u0308나👩‍👧x\n", max_size=12)
queries = st.text("aßéifx ", max_size=4)

NIGHT = Idea("night", "Late shift", TODAY, "What nobody tells you", ("care",), ("first-job",), campaign_id="winter")
TOLD = Post(
    "told", "night", "linkedin", text="Zij werkt ’s nachts in het café.\nEn jij?", notes="Ask Zoë", voice_id="jan"
)


@pytest.mark.parametrize(
    ("query", "ideas", "posts"),
    [
        ("CAFE", {"night"}, {"told"}),
        ("zoe", {"night"}, {"told"}),
        ("winter", {"night"}, {"told"}),
        ("first care", {"night"}, {"told"}),
        ("linkedin", {"night"}, {"told"}),
        ("mila", {"night"}, {"told"}),
        ("vries late", {"night"}, {"told"}),
        ("nobody", {"night"}, {"told"}),
        ("quiz", {"other"}, set[str]()),
        ("nowhere", set[str](), set[str]()),
    ],
)
def test_ideas_posts_texts_and_people_are_found_whatever_case_and_accents(
    query: str, ideas: set[str], posts: set[str]
) -> None:
    plan = plan_of((*BASE, NIGHT, Idea("other", "Tool quiz", TODAY), TOLD))
    found = Searcher().find(plan, query)
    assert found is not None
    assert (set(found.ideas), set(found.posts)) == (ideas, posts)


@pytest.mark.parametrize("query", ["", "  ", "\u0301"])
def test_a_query_without_a_word_asks_for_nothing(query: str) -> None:
    assert Searcher().find(plan_of((*BASE, NIGHT)), query) is None


@given(letters)
def test_a_text_folds_letter_by_letter_and_folding_twice_changes_nothing(text: str) -> None:
    assert folded(text) == "".join(folded(letter) for letter in text)
    assert folded(folded(text)) == folded(text)


@given(letters, queries)
def test_hits_cover_exactly_what_a_word_matches(text: str, query: str) -> None:
    words = search_words(query)
    spans = hits(text, words)
    assert list(spans) == sorted(spans)
    assert all(start < end for start, end in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))
    for word in words:
        assert (word in folded(text)) is any(word in folded(text[start:end]) for start, end in spans)
    bare = "".join("" if any(a <= n < b for a, b in spans) else letter for n, letter in enumerate(text))
    assert len(folded(bare)) <= len(folded(text))


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Café crème", "cafe", ["Café"]),
        ("Cafe\u0301 crème", "cafe", ["Cafe\u0301"]),
        ("Straße", "s", ["S", "ß"]),
        ("Night night", "night", ["Night", "night"]),
        ("aaa", "aa", ["aaa"]),
        ("Learning on the job", "job learn", ["Learn", "job"]),
    ],
)
def test_a_hit_is_marked_with_its_accents(text: str, query: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in hits(text, search_words(query))] == marked


def by_hand(plan: Plan, query: str) -> tuple[set[str], set[str]]:
    """What should be found, worked out in the plainest way."""
    words = folded(query).split()
    of_idea = {key: folded("\n".join(t for _, t in texts_of_idea(plan, idea))) for key, idea in plan.ideas.items()}
    of_post = {key: folded("\n".join(t for _, t in texts_of_post(plan, post))) for key, post in plan.posts.items()}
    posts = {
        key
        for key, post in plan.posts.items()
        if all(word in of_post[key] or word in of_idea[post.idea_id] for word in words)
    }
    own = {key for key, text in of_idea.items() if all(word in text for word in words)}
    return own | {plan.posts[key].idea_id for key in posts}, posts


@few
@given(backlogs(letters), st.lists(queries.filter(str.strip), min_size=1, max_size=4), letters)
def test_typing_on_editing_and_starting_anew_all_find_the_same(plan: Plan, typed: list[str], title: str) -> None:
    searcher = Searcher()
    growing = ["".join(typed[: n + 1]) for n in range(len(typed))]
    first = next(iter(plan.ideas.values()))
    after = applied(plan, put(plan, replace(first, title=title)))
    renamed = applied(after, put(after, replace(after.values["care"], name=title)))
    for version in (plan, after, renamed, plan):
        for query in (*growing, *typed):
            found = searcher.find(version, query)
            if found is not None:
                assert (set(found.ideas), set(found.posts)) == by_hand(version, query)


def test_what_is_seen_needs_no_telling() -> None:
    plan = plan_of((*BASE, NIGHT, TOLD))
    assert spot_in_idea(plan, NIGHT, ("late", "care"), ("Late shift", "Care")) is None
    assert spot_in_post(plan, TOLD, ("late",), ("Late shift",)) is None


@pytest.mark.parametrize(
    ("words", "spot"),
    [
        (("late", "nobody"), Spot(Place.BRIEF, "What nobody tells you")),
        (("winter",), Spot(Place.CAMPAIGN, "Winter")),
        (("nachts",), Spot(Place.TEXT, "Zij werkt ’s nachts in het café. En jij?", "told")),
        (("zoe",), Spot(Place.NOTES, "Ask Zoë", "told")),
        (("linked",), Spot(Place.CHANNEL, "LinkedIn", "told")),
        (("mila",), Spot(Place.RESPONDER, "Mila Voorbeeld", "told")),
        (("jan",), Spot(Place.VOICE, "Jan de Vries", "told")),
        (("nobody", "cafe", "jij"), Spot(Place.TEXT, "…in het café. En jij?", "told")),
    ],
)
def test_where_a_hit_is_that_is_not_seen_is_told(words: tuple[str, ...], spot: Spot) -> None:
    plan = plan_of((*BASE, NIGHT, TOLD))
    assert spot_in_idea(plan, NIGHT, words, ("Late shift", "Care")) == spot
    assert spot_in_post(plan, TOLD, words, ("Late shift",)) == spot


def test_an_excerpt_of_a_long_text_keeps_whole_words_around_the_hit() -> None:
    text = "Long ago, before anybody thought of it, there was a night when all the lights went out and we " * 3
    shown = excerpt(text, ("lights",))
    assert shown == "…when all the lights went out and we Long ago, before anybody thought of it,…"


@given(letters, queries)
def test_an_excerpt_has_the_hit_in_it_on_one_line(text: str, query: str) -> None:
    words = search_words(query)
    shown = excerpt(text * 9, words)
    assert "\n" not in shown
    assert bool(shown) is any(word in folded(text * 9) for word in words)
    if shown:
        assert hits(shown, words)


@few
@given(backlogs(letters), queries.filter(str.strip))
def test_whatever_is_found_out_of_sight_has_its_place(plan: Plan, query: str) -> None:
    found = Searcher().find(plan, query)
    if found is None:
        return
    for key in found.ideas:
        idea = plan.ideas[key]
        spot = spot_in_idea(plan, idea, found.words, (idea.title,))
        assert (spot is None) is all(word in folded(idea.title) for word in found.words)
    for key in found.posts:
        title = plan.title_of(plan.posts[key])
        spot = spot_in_post(plan, plan.posts[key], found.words, (title,))
        assert (spot is None) is all(word in folded(title) for word in found.words)
