"""What would mend a finding: the post to open, the ideas that would close the gap, the days that are free."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker import Finding, Mend, check
from contentplanner.checker.judging.finding_figures import (
    ChannelOneWay,
    InterestsNotServed,
    OneValue,
    Silence,
    ValuesNotServed,
    WeekWithoutPrompt,
)
from contentplanner.domain.edits import move_post, plan_idea
from contentplanner.domain.periods import Period, week_of
from contentplanner.domain.plan import Changes, Plan, applied
from contentplanner.domain.public_holidays import public_holidays
from contentplanner.domain.records import Idea, Post
from contentplanner.domain.vocabulary import Direction, Status

if TYPE_CHECKING:
    from contentplanner.checker import Readings

MOST_IDEAS, MOST_DAYS = 6, 3
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Scene:
    """What offers are made from: a plan, the period that was checked, the day of today, and the readings."""

    plan: Plan
    period: Period
    today: dt.date
    readings: Readings


def post_to_open(scene: Scene, finding: Finding, mend: Mend) -> str | None:
    """Return the first post of a finding that a mend can begin with, preferably one that isn't out yet."""
    posts = [scene.plan.posts[key] for key in finding.posts if key in scene.plan.posts]
    if mend is Mend.WRITE_TEXT:
        posts = [post for post in posts if post.is_unwritten] or posts
    if mend is Mend.DECIDE_DIRECTION:
        posts = [post for post in posts if not post.is_unwritten] or posts
    return next((post.id for post in posts if is_open(scene, post)), posts[0].id if posts else None)


def is_open(scene: Scene, post: Post) -> bool:
    """Whether a post can still be changed: it isn't out, and its day hasn't passed."""
    return post.status is not Status.POSTED and (post.day is None or post.day >= scene.today)


def gap_of(scene: Scene, finding: Finding) -> Period | None:
    """Return the days that one more post would help, from today on; None when they have passed."""
    match finding.figures:
        case Silence(first_day=first, last_day=last):
            days = Period(first, last)
        case WeekWithoutPrompt(monday=monday):
            days = week_of(monday)
        case _:
            days = scene.period
    first, last = max(days.first, scene.period.first, scene.today), min(days.last, scene.period.last)
    return Period(first, last) if first <= last else None


def free_day(scene: Scene, finding: Finding) -> dt.date | None:
    """Return the emptiest working day on which one more post would help, of a silence the one in the middle."""
    gap = gap_of(scene, finding)
    if gap is None:
        return None
    days = _working_days(scene, gap.days()) or list(gap.days())
    if isinstance(finding.figures, Silence):
        return days[len(days) // 2]
    return min(days, key=lambda day: (len(scene.plan.posts_by_day.get(day, ())), day))


def _working_days(scene: Scene, days: Iterable[dt.date]) -> list[dt.date]:
    country = scene.plan.basics.country
    return [day for day in days if day.weekday() < SATURDAY and day not in public_holidays(country, day.year, "en")]


def days_to_move_to(scene: Scene, finding: Finding, post: Post) -> tuple[dt.date, ...]:
    """Return days without a post on its channel to which a post can move so that the finding gets better."""
    gap = gap_of(scene, finding)
    if gap is None:
        return ()
    busy = {other.day for other in scene.plan.posts.values() if other.channel_id == post.channel_id}
    found: list[dt.date] = []
    for day in _working_days(scene, gap.days()):
        if day not in busy and _gets_better(scene, finding, move_post(scene.plan, post.id, day)):
            found.append(day)
        if len(found) == MOST_DAYS:
            break
    return tuple(found)


def _gets_better(scene: Scene, finding: Finding, changes: Changes) -> bool:
    report = check(applied(scene.plan, changes), scene.period, scene.today, scene.readings)
    return all(one.key != finding.key or one.measure < finding.measure for one in report.findings)


def fitting_ideas(scene: Scene, finding: Finding) -> tuple[Idea, ...]:
    """Return the ideas that would close the gap of a finding, the likeliest first; not those planned in the period."""
    planned = {post.idea_id for post in scene.plan.posts.values() if post.day is not None and post.day in scene.period}
    ideas = [
        idea
        for idea in scene.plan.ideas.values()
        if idea.id not in planned and not idea.archived and _fits(finding, idea)
    ]
    ideas.sort(key=lambda idea: (_far(scene, finding, idea), idea.title.casefold()))
    return tuple(ideas[:MOST_IDEAS])


def _fits(finding: Finding, idea: Idea) -> bool:
    match finding.figures:
        case ValuesNotServed(value_ids=missing):
            return not set(missing).isdisjoint(idea.value_ids)
        case InterestsNotServed(interest_ids=missing):
            return not set(missing).isdisjoint(idea.interest_ids)
        case OneValue(value_id=much):
            return bool(idea.value_ids) and much not in idea.value_ids
        case _:
            return True


def _far(scene: Scene, finding: Finding, idea: Idea) -> tuple[bool, bool]:
    """Sort by: has a text that waits and asks something; was never planned."""
    waiting = waiting_post(scene, finding, idea)
    asks = waiting is not None and _direction(scene, waiting).is_prompt
    return not asks, any(post.day for post in scene.plan.posts_by_idea.get(idea.id, ()))


def _direction(scene: Scene, post: Post) -> Direction:
    return scene.readings.direction_of(post) or Direction.UNSURE


def waiting_post(scene: Scene, finding: Finding, idea: Idea) -> Post | None:
    """Return the undated post of an idea that suits a finding: on its channel, else one that asks something."""
    channel = channel_of(finding)
    waiting = [post for post in scene.plan.posts_by_idea.get(idea.id, ()) if post.day is None]
    return min(
        waiting,
        key=lambda post: (post.channel_id != channel, not _direction(scene, post).is_prompt),
        default=None,
    )


def plan_here(scene: Scene, finding: Finding, idea: Idea, day: dt.date) -> Changes:
    """Return the changes that plan an idea where a finding has room: its waiting post, else a new draft."""
    waiting = waiting_post(scene, finding, idea)
    if waiting is not None and channel_of(finding) in {None, waiting.channel_id}:
        return move_post(scene.plan, waiting.id, day)
    return plan_idea(scene.plan, idea.id, day, channel_of(finding))


def channel_of(finding: Finding) -> str | None:
    """Return the id of the channel a finding is about, None for the plan as a whole."""
    match finding.figures:
        case Silence(channel_id=key) | ChannelOneWay(channel_id=key):
            return key
        case _:
            return None
