"""The main job where there is no display: the sample plan, what the checker says of it, its CSV and its picture."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from tools import environment
from tools.stop import Stop, say

if TYPE_CHECKING:
    from pathlib import Path

OUT = environment.ROOT / "out"


def is_headless() -> bool:
    """Whether a window has nowhere to go."""
    return sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main_job(plans: list[str]) -> int:
    """Check, export and draw the first plan, or a new sample, as a person would in the window; say where it is."""
    say("There is no display here, so no window opens. The same work without one:\n")
    language = environment.ask("from contentplanner.languages import system_language as s; print(s())")
    clear(OUT, sample=not plans)
    plan, csv = plans[0] if plans else str(OUT / "sample.contentplan"), str(OUT / "plan.csv")
    if not plans and (code := _planner("new", plan, "--sample", language)):
        return code
    if (code := _planner("check", plan, "--lang", language)) not in {0, 1}:  # 1: it has something to say
        return code
    if code := _planner("export", plan, csv, "--profile", f"excel-{language}"):
        return code
    draw(OUT.name, "--only", "month", "--plan", plan, "--lang", language)
    say("\n".join(["", "Made:", *(f"  {path}" for path in (plan, csv, *sorted(OUT.glob("month*.png"))))]))
    return 0


def draw(out: str, *options: str) -> int:
    """Draw screens into a folder of the checkout, in memory."""
    folder = environment.ROOT / out
    folder.mkdir(parents=True, exist_ok=True)
    command = ("-m", "contentplanner.screens", str(folder), *options)
    if code := environment.python(*command, QT_QPA_PLATFORM="offscreen"):
        raise Stop(f"the screens could not be drawn (exit code {code})")
    return 0


def clear(folder: Path, *, sample: bool) -> None:
    """Remove what an earlier run made in the folder and this one makes anew; the sample only when that is so."""
    folder.mkdir(exist_ok=True)
    for pattern in ("plan.csv", "month*.png", *(["sample.contentplan*"] if sample else [])):
        for path in folder.glob(pattern):
            path.unlink()


def _planner(*arguments: str) -> int:
    return environment.python("-m", "contentplanner", *arguments)
