from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from contentplanner.domain.vocabulary import Direction
from contentplanner.store import open_plan

Run = Callable[..., tuple[int, str, str]]
DECEMBER = ("--from", "2026-12-01", "--to", "2026-12-31", "--today", "2026-12-01")


def test_a_plan_that_only_sends_ends_with_1_and_says_so(run: Run, sending: Path) -> None:
    code, out, err = run("check", sending, *DECEMBER)
    assert (code, err) == (1, "")
    assert out.startswith("Tuesday 1 December 2026 to Thursday 31 December 2026\n")
    assert out.endswith("\n")
    assert not out.endswith("\n\n")
    assert "Één idee" in out


def test_a_plan_with_hints_at_most_ends_with_0(run: Run, make_plan: Callable[..., Path]) -> None:
    empty = make_plan()
    code, out, _ = run("check", empty, *DECEMBER, "--format", "json")
    assert code == 0
    assert all(finding["severity"] == "hint" for finding in json.loads(out)["findings"])


def test_json_keeps_its_promises(run: Run, make_plan: Callable[..., Path]) -> None:
    plan = make_plan(*[Direction.ONE_WAY] * 4, Direction.TWO_WAY, Direction.MULTI_WAY)
    code, out, _ = run("check", plan, *DECEMBER, "--format", "json")
    report = json.loads(out)
    assert report["period"] == {"from": "2026-12-01", "to": "2026-12-31"}
    assert report["posts"] == 6
    assert set(report["figures"]) == {"connections", "conversations", "content", "context", "continuous"}
    figure = report["figures"]["conversations"]
    assert (figure["one_way"], figure["two_way"], figure["multi_way"], figure["goal"]) == (4, 1, 1, 0.5)
    assert figure["share"] == pytest.approx(2 / 6)
    assert code == 1
    assert {"rule", "c", "severity", "posts", "message"} <= set(report["findings"][0])


def test_the_report_speaks_the_language_asked_for_else_the_systems(
    run: Run, sending: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, dutch, _ = run("check", sending, *DECEMBER, "--lang", "nl")
    assert dutch.startswith("dinsdag 1 december 2026")
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    assert run("check", sending, *DECEMBER)[1] == dutch
    assert run("check", sending, *DECEMBER, "--lang", "en")[1].startswith("Tuesday 1 December 2026")


def test_without_a_period_it_is_today_and_the_27_days_after(run: Run, sending: Path) -> None:
    assert period_of(run, sending, "--today", "2026-12-01") == ("2026-12-01", "2026-12-28")
    assert period_of(run, sending, "--today", "2026-12-01", "--from", "2026-12-05") == ("2026-12-05", "2027-01-01")
    assert period_of(run, sending, "--today", "2026-12-01", "--to", "2026-12-05") == ("2026-12-01", "2026-12-05")
    now = dt.datetime.now().astimezone().date()
    first, last = map(dt.date.fromisoformat, period_of(run, sending))
    assert first in {now, now - dt.timedelta(days=1)}  # midnight may pass
    assert last - first == dt.timedelta(days=27)


def period_of(run: Run, *arguments: object) -> tuple[str, str]:
    code, out, err = run("check", *arguments, "--format", "json")
    assert code in {0, 1}, err
    period = json.loads(out)["period"]
    return period["from"], period["to"]


def test_a_plan_that_is_open_elsewhere_is_checked_and_not_touched(run: Run, sending: Path) -> None:
    with open_plan(sending) as store:
        assert not store.read_only
        before = sending.stat(), sending.read_bytes()
        beside = sorted(path.name for path in sending.parent.iterdir())
        assert run("check", sending, *DECEMBER)[0] == 1
        assert run("export", sending, sending.parent / "out.csv", "--profile", "csv")[0] == 0
        assert run("verify", sending)[0] == 0
        (sending.parent / "out.csv").unlink()
        assert (sending.stat().st_mtime_ns, sending.read_bytes()) == (before[0].st_mtime_ns, before[1])
        assert sorted(path.name for path in sending.parent.iterdir()) == beside
