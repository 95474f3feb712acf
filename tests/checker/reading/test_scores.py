"""The reader on labelled posts: `*_look` was developed on, `*_score` and `*_sealed` only measured (model card)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from contentplanner.checker import scores

SETS = Path(__file__).parents[1] / "readings"
FLOORS = {"en_look": 0.94, "nl_look": 0.94, "en_score": 0.83, "nl_score": 0.90, "en_sealed": 0.91, "nl_sealed": 0.91}
"""A point or two under what the model card states, so that only a real loss fails."""


@cache
def judged(name: str) -> list[scores.Judged]:
    return scores.judge(SETS / f"{name}.csv")


@pytest.mark.parametrize("name", FLOORS)
def test_the_reader_stays_as_good_as_the_model_card_says(name: str) -> None:
    assert len(judged(name)) >= 200
    assert scores.accuracy(judged(name)) >= FLOORS[name]


@pytest.mark.parametrize("code", ["en", "nl"])
def test_on_posts_nobody_looked_at_the_interval_stays_over_85_percent(code: str) -> None:
    unseen = [*judged(f"{code}_score"), *judged(f"{code}_sealed")]
    assert scores.wilson(scores.accuracy(unseen), len(unseen))[0] >= 0.85


@pytest.mark.parametrize("name", ["en_sealed", "nl_sealed"])
def test_a_verdict_that_is_not_unsure_can_be_relied_on(name: str) -> None:
    certain = scores.sure(judged(name))
    assert len(certain) >= 0.85 * len(judged(name))
    assert scores.accuracy(certain) >= 0.945


def test_a_plain_announcement_is_hardly_ever_taken_for_conversation() -> None:
    plain = [post for code in ("en", "nl") for post in judged(f"{code}_sealed") if post.is_plain and not post.is_prompt]
    assert len(plain) > 150
    assert sum(not post.right for post in plain) <= 0.02 * len(plain)


def test_an_interval_holds_its_share_and_narrows_with_more_posts() -> None:
    low, high = scores.wilson(0.9, 200)
    assert (round(low, 3), round(high, 3)) == (0.851, 0.934)
    assert scores.wilson(0.9, 2000)[0] > low
    assert scores.wilson(0.0, 0) == (0.0, 1.0)


def test_only_sets_to_look_at_show_their_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = 'text,label\n"We are open on Sunday.",two-way\n'
    (tmp_path / "x_look.csv").write_text(wrong, encoding="utf-8")
    (tmp_path / "x_score.csv").write_text(wrong.replace("Sunday", "Monday"), encoding="utf-8")
    assert scores.main(["--alone", "--sets", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "x_look: 1 posts" in said
    assert "open on Sunday" in said
    assert "x_score: 1 posts" in said
    assert "open on Monday" not in said
