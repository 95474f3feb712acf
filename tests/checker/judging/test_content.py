from __future__ import annotations

from dataclasses import replace

import pytest

from contentplanner.checker import Rule
from contentplanner.checker.judging.finding_figures import InterestsNotServed, NoHook, OneValue, ValuesNotServed
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Idea, Post, Record
from contentplanner.domain.vocabulary import Severity
from tests.checker.judging.plans import TODAY, found, judged, mixed

OPEN, CARE, OLD = BrandValue("open", "Open", 1), BrandValue("care", "Zorgzaam"), BrandValue("old", "Oud", archived=True)
STARTERS, PAST = Audience("starters", "Starters"), Audience("past", "Vroeger", archived=True)
GROWTH = AudienceInterest("growth", STARTERS.id, "Groei")
HOME = AudienceInterest("home", STARTERS.id, "Thuis", 1)
GONE = AudienceInterest("gone", PAST.id, "Weg")
TAGS: tuple[Record, ...] = (OPEN, CARE, OLD, STARTERS, PAST, GROWTH, HOME, GONE)


def an_idea(key: str, values: tuple[str, ...] = (), interests: tuple[str, ...] = ()) -> Idea:
    return Idea(key, key, TODAY, value_ids=values, interest_ids=interests)


def posts_on(idea: Idea, count: int) -> tuple[Post, ...]:
    return mixed(count, 0, idea_id=idea.id)


@pytest.mark.parametrize(
    ("values", "interests", "hooked"),
    [((), (), False), (("open",), (), False), ((), ("growth",), False), (("open",), ("growth",), True)],
)
def test_a_hook_is_a_value_and_an_interest_together(
    values: tuple[str, ...], interests: tuple[str, ...], hooked: bool
) -> None:
    idea = an_idea("tagged", values, interests)
    posts = posts_on(idea, 2)
    report = judged(*TAGS, idea, *posts)
    assert report.figures.content.hooked == (2 if hooked else 0)
    findings = found(report, Rule.NO_HOOK)
    assert [finding.figures for finding in findings] == ([] if hooked else [NoHook(2)])
    assert all(set(finding.posts) == {post.id for post in posts} for finding in findings)


@pytest.mark.parametrize("count", [4, 5])
def test_values_and_interests_in_use_that_nothing_serves_are_named_once_there_are_posts_enough(count: int) -> None:
    idea = an_idea("tagged", ("care",), ("growth",))
    report = judged(*TAGS, idea, *posts_on(idea, count))
    values, interests = (found(report, rule) for rule in (Rule.VALUES_NOT_SERVED, Rule.INTERESTS_NOT_SERVED))
    assert [finding.figures for finding in values] == ([ValuesNotServed(("open",))] if count == 5 else [])
    assert [finding.figures for finding in interests] == ([InterestsNotServed(("home",))] if count == 5 else [])
    figure = report.figures.content
    assert (figure.values_served, figure.values, figure.interests_served, figure.interests) == (1, 2, 1, 2)


def test_when_all_are_served_nothing_is_said() -> None:
    idea = an_idea("tagged", ("care", "open"), ("growth", "home"))
    report = judged(*TAGS, idea, *posts_on(idea, 6))
    assert not found(report, Rule.VALUES_NOT_SERVED)
    assert not found(report, Rule.INTERESTS_NOT_SERVED)


def test_a_tag_that_is_archived_is_served_but_not_missed() -> None:
    idea = an_idea("tagged", ("old",), ("gone",))
    figure = judged(*TAGS, idea, *posts_on(idea, 6)).figures.content
    assert (figure.values_served, figure.interests_served, figure.hooked) == (0, 0, 6)


@pytest.mark.parametrize(("with_it", "without", "said"), [(3, 1, False), (3, 3, False), (4, 3, True), (5, 0, True)])
def test_one_value_stands_in_at_most_half_of_the_posts(with_it: int, without: int, said: bool) -> None:
    one, other = an_idea("one", ("open",)), an_idea("other", ("care",))
    report = judged(*TAGS, one, other, *posts_on(one, with_it), *posts_on(other, without))
    findings = found(report, Rule.ONE_VALUE)
    expected = [(Severity.HINT, OneValue("open", with_it, with_it + without))] if said else []
    assert [(finding.severity, finding.figures) for finding in findings] == expected


def test_a_plan_of_one_value_has_no_other_to_choose() -> None:
    idea = an_idea("one", ("open",))
    tags = (OPEN, replace(CARE, archived=True))
    assert not found(judged(*tags, idea, *posts_on(idea, 6)), Rule.ONE_VALUE)
