"""What the program does in the background: opening, making and reading plans. SQLAlchemy is imported here, late."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from contentplanner.checker import shared_readings
from contentplanner.domain.folding import folded
from contentplanner.domain.periods import month_of, weeks_of
from contentplanner.domain.plan import Plan
from contentplanner.domain.problems import WriteFailed
from contentplanner.domain.public_holidays import public_holidays
from contentplanner.domain.store import Store
from contentplanner.jobs import Job
from contentplanner.ui.speech import words


def open_stored(path: Path, today: dt.date, *, read_only: bool) -> tuple[Store, Plan]:
    """Open a plan and get its first screen ready. Raises what the store raises."""
    from contentplanner.store import open_plan  # noqa: PLC0415 - SQLAlchemy comes after the first frame

    store = open_plan(path, read_only=read_only)
    try:
        plan = store.load()
    except BaseException:
        store.close()  # or a damaged plan would stay locked until the program ends
        raise
    _read_around(plan, today)
    return store, plan


def create_stored(path: Path, plan: Plan, today: dt.date) -> tuple[Store, Plan]:
    """Make a plan file, with the folder it stands in. Raises what the store raises."""
    from contentplanner.store import create_plan  # noqa: PLC0415 - SQLAlchemy comes after the first frame

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailed(path, str(error)) from error
    _read_around(plan, today)
    return create_plan(path, plan), plan


def _read_around(plan: Plan, today: dt.date) -> None:
    """Get ready what the first screen needs, so that showing it doesn't wait: readings and public holidays."""
    month = month_of(today)
    public_holidays(plan.basics.country, today.year, words().code)
    for week in weeks_of(month):
        for day in week.days():
            for post in plan.posts_by_day.get(day, ()):
                shared_readings().direction_of(post)


def read_all(job: Job, plan: Plan) -> None:
    """Read every other text ahead of time, so that turning to another month and the first search don't wait."""
    posts = tuple(plan.posts.values())
    for place, post in enumerate(posts):
        job.progress(place, len(posts))
        shared_readings().direction_of(post)
        folded(post.text)


def nothing(_result: object) -> None:
    """Nothing is left to do."""
