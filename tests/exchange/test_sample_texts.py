"""The texts of the sample plan, as a person and as the checker read them."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from contentplanner.checker import Rule, check, read
from contentplanner.domain.periods import month_of, next_month
from contentplanner.domain.texts import cleaned, graphemes, one_line
from contentplanner.domain.vocabulary import Direction, Subject
from contentplanner.exchange.sample import sample_plan
from tests.exchange.samples import (
    DAY,
    LANGUAGES,
    MONTHS,
    languages,
    told_posts,
)


@languages
@pytest.mark.parametrize("month", MONTHS)
def test_the_reader_too_finds_every_month_mostly_one_way(code: str, month: int) -> None:
    report = check(sample_plan(code, DAY), month_of(next_month(DAY, month)), DAY)
    assert Rule.MOSTLY_ONE_WAY in {finding.rule for finding in report.findings}


@languages
def test_vacancies_end_by_asking_to_apply(code: str) -> None:
    plan = sample_plan(code, DAY)
    texts = [post.text for post in plan.posts.values() if plan.ideas[post.idea_id].subject is Subject.VACANCY]
    assert sum("olliciteer nu" in text or "pply now" in text for text in texts) >= len(texts) * 2 / 3


@languages
def test_texts_are_clean_and_fit_their_channel(code: str) -> None:
    plan = sample_plan(code, DAY)
    for post in plan.posts.values():
        limit = plan.channels[post.channel_id].length_limit
        for text in (post.text, post.notes, post.link, *(word for item in post.media for word in (item.alt_text,))):
            assert cleaned(text) == text
            assert text.strip() == text
        assert limit is None or graphemes(post.text) <= limit
        assert post.title is None or one_line(post.title) == post.title
    for idea in plan.ideas.values():
        assert one_line(idea.title) == idea.title
        assert cleaned(idea.brief) == idea.brief


@languages
def test_nothing_is_said_twice(code: str) -> None:
    plan = sample_plan(code, DAY)
    titles = Counter(idea.title.casefold() for idea in plan.ideas.values())
    sentences = Counter(
        sentence.casefold()
        for post in plan.posts.values()
        for sentence in re.split(r"(?<=[.!?])\s+|\n+", post.text)
        if len(sentence) > 30 and ".example" not in sentence
    )
    repeated = {text for text, times in (titles | sentences).items() if times > 1}
    assert repeated <= {"groet van de werkplaats", "from all of us at the workshop"}


@languages
def test_texts_differ_in_length(code: str) -> None:
    lengths = [graphemes(text) for _, text, _ in told_posts(code)]
    assert min(lengths) < 100
    assert max(lengths) > 500
    assert sum(text.count("\n\n") >= 1 for _, text, _ in told_posts(code)) >= 15


@languages
def test_the_reader_reads_the_sample_as_a_person_does(code: str) -> None:
    """The bars of the reader itself: sure of 85 % of the posts, and right on 95 % of those."""
    posts = [(text, direction, read(text).direction) for _, text, direction in told_posts(code)]
    sure = [post for post in posts if post[2] is not Direction.UNSURE]
    wrong = [(text, direction, said) for text, direction, said in sure if said is not direction]
    assert len(sure) >= 0.85 * len(posts)
    assert len(wrong) <= 0.05 * len(sure), wrong


def test_each_language_tells_it_in_its_own_words() -> None:
    dutch, english = ({text for _, text, _ in told_posts(code)} for code in LANGUAGES)
    assert not dutch & english
