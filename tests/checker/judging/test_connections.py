from __future__ import annotations

import pytest

from contentplanner.checker import Rule
from contentplanner.checker.judging.finding_figures import LogoSpeaks, OneVoice
from contentplanner.domain.records import Goal, Post
from contentplanner.domain.vocabulary import GoalRule, Severity
from tests.checker.judging.plans import MILA, NOOR, found, judged, mixed


def spoken(*voices: tuple[str | None, int]) -> tuple[Post, ...]:
    return tuple(post for voice, count in voices for post in mixed(count, 0, voice_id=voice))


@pytest.mark.parametrize(
    ("named", "logo", "said"),
    [(32, 68, True), (33, 67, False), (34, 66, False), (0, 4, False), (0, 5, True), (5, 0, False)],
)
def test_named_people_speak_in_a_third_of_the_posts(named: int, logo: int, said: bool) -> None:
    report = judged(*spoken((MILA.id, named), (None, logo)))
    assert [finding.severity for finding in found(report, Rule.LOGO_SPEAKS)] == ([Severity.WARNING] if said else [])


def test_the_posts_named_are_those_of_the_logo() -> None:
    posts = spoken((MILA.id, 2), (None, 8))
    (finding,) = found(judged(*posts), Rule.LOGO_SPEAKS)
    assert finding.figures == LogoSpeaks(share=0.2, posts=10, goal=0.33, missing=2)
    assert set(finding.posts) == {post.id for post in posts[2:]}


@pytest.mark.parametrize(
    ("mila", "noor", "said"),
    [(2, 0, False), (2, 1, True), (3, 3, False), (4, 3, True), (3, 0, True), (5, 5, False)],
)
def test_one_voice_speaks_in_at_most_half_of_the_posts_with_a_voice(mila: int, noor: int, said: bool) -> None:
    report = judged(*spoken((MILA.id, mila), (NOOR.id, noor), (None, 10)))
    findings = found(report, Rule.ONE_VOICE)
    assert [finding.figures for finding in findings] == ([OneVoice(MILA.id, mila, mila + noor)] if said else [])
    assert all(finding.severity is Severity.HINT and len(finding.posts) == mila for finding in findings)


def test_the_figure_counts_posts_and_people() -> None:
    rule = GoalRule.NAMED_VOICES
    goal = Goal(rule.value, rule, 0.6)
    figure = judged(*spoken((MILA.id, 3), (NOOR.id, 1), (None, 4)), goal).figures.connections
    assert (figure.share, figure.named, figure.posts, figure.voices, figure.goal) == (0.5, 4, 8, 2, 0.6)
