"""The reader on labelled posts: `*_look` was developed on, `*_score` only measured (docs/model-card.md)."""

from __future__ import annotations

from pathlib import Path

import pytest

from contentplanner.checker import scores

SETS = Path(__file__).parents[1] / "readings"
FLOORS = {"en_look": 0.92, "nl_look": 0.92, "en_score": 0.83, "nl_score": 0.83}
"""Some points under what the model card states, so that only a real loss fails."""


@pytest.mark.parametrize("name", FLOORS)
def test_the_reader_stays_as_good_as_the_model_card_says(name: str) -> None:
    posts = scores.judge(SETS / f"{name}.csv")
    assert len(posts) == 200
    assert scores.accuracy(posts) >= FLOORS[name]


@pytest.mark.parametrize("name", ["en_look", "nl_look"])
def test_a_verdict_that_is_not_unsure_can_be_relied_on(name: str) -> None:
    posts = scores.judge(SETS / f"{name}.csv")
    certain = scores.sure(posts)
    assert len(certain) >= 0.85 * len(posts)
    assert scores.accuracy(certain) >= 0.94


def test_an_interval_holds_its_share_and_narrows_with_more_posts() -> None:
    low, high = scores.wilson(0.9, 200)
    assert (round(low, 3), round(high, 3)) == (0.851, 0.934)
    assert scores.wilson(0.9, 2000)[0] > low
    assert scores.wilson(0.0, 0) == (0.0, 1.0)


def test_only_sets_to_look_at_show_their_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = 'text,label\n"We are open on Sunday.",two-way\n'
    (tmp_path / "x_look.csv").write_text(wrong, encoding="utf-8")
    (tmp_path / "x_score.csv").write_text(wrong.replace("Sunday", "Monday"), encoding="utf-8")
    assert scores.main(["--sets", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "x_look: 1 posts" in said
    assert "open on Sunday" in said
    assert "x_score: 1 posts" in said
    assert "open on Monday" not in said
