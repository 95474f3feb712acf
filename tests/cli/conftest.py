"""Plans on disk, and a way to run commands in this process."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from contentplanner.cli import main
from contentplanner.domain.plan import plan_of
from contentplanner.domain.records import Channel, Idea, Post
from contentplanner.domain.vocabulary import ChannelKind, Direction
from contentplanner.store import create_plan

FIRST_DAY = dt.date(2026, 12, 1)


@pytest.fixture
def make_plan(tmp_path: Path) -> Callable[..., Path]:
    """Make a plan file with a post of each direction on every second day from 1 December on, and one undated post."""

    def make(*directions: Direction, name: str = "plan.contentplan") -> Path:
        posts = (
            Post(f"p{n}", "idea", "in", day=FIRST_DAY + dt.timedelta(days=2 * n), text="Hallo.", direction=direction)
            for n, direction in enumerate(directions)
        )
        channel = Channel("in", "LinkedIn", ChannelKind.LINKEDIN, "#1D5F9F", "in")
        undated = Post("undated", "idea", "in", text="=1+1 is geen vraag.")
        path = tmp_path / name
        create_plan(path, plan_of([channel, Idea("idea", "Één idee", FIRST_DAY), undated, *posts])).close()
        return path

    return make


@pytest.fixture
def sending(make_plan: Callable[..., Path]) -> Path:
    """A plan of six posts that all send."""
    return make_plan(*[Direction.ONE_WAY] * 6)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command; return its exit code and what it wrote to standard output and error."""

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return run
