from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from contentplanner.checker import PeriodFigures, scorecard
from contentplanner.domain.vocabulary import FiveC
from contentplanner.languages import language
from contentplanner.wording import c_part, c_share, c_turn
from tests.checker.judging.plans import MILA, TODAY, a_plan, judged, mixed, readings

if TYPE_CHECKING:
    from contentplanner.domain.records import Record

DUTCH, ENGLISH = language("nl"), language("en")


def figures(*records: Record) -> PeriodFigures:
    return scorecard(a_plan(*records), judged(*records), TODAY, readings()).now


def test_each_share_says_what_it_counts() -> None:
    found = figures(*mixed(6, 4, voice_id=MILA.id))
    assert [(c_share(found, c, ENGLISH), c_part(found, c, ENGLISH)) for c in FiveC] == [
        ("100\u00a0%", "A person speaks in 10 of 10 posts."),
        ("40\u00a0%", "4 of 10 posts start a conversation."),
        ("0\u00a0%", "0 of 10 posts have a hook."),
        ("0\u00a0%", "An ambassador takes part in 0 of 10 posts."),
        ("90\u00a0%", "Reactions to 9 of 10 posts are answered in time."),
    ]


@pytest.mark.parametrize(
    ("posts", "share", "part"),
    [
        ((1, 1), "no verdict", "1 of 2 posts starts a conversation."),
        ((0, 0), "no verdict", "Nothing planned here yet."),
    ],
)
def test_of_too_few_posts_there_is_no_share(posts: tuple[int, int], share: str, part: str) -> None:
    found = figures(*mixed(*posts))
    assert (c_share(found, FiveC.CONVERSATIONS, ENGLISH), c_part(found, FiveC.CONVERSATIONS, ENGLISH)) == (share, part)


@pytest.mark.parametrize(
    ("points", "english", "dutch"),
    [
        (None, "", ""),
        (1, "1 point up", "1 punt omhoog"),
        (12, "12 points up", "12 punten omhoog"),
        (-2, "2 points down", "2 punten omlaag"),
        (0, "unchanged", "onveranderd"),
    ],
)
def test_a_share_moves_by_points(points: int | None, english: str, dutch: str) -> None:
    assert (c_turn(points, ENGLISH), c_turn(points, DUTCH)) == (english, dutch)
