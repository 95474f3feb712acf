"""Moving posts: out of crowded days, into silent stretches, and to where somebody is there to answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from contentplanner.checker.judging.continuous import crowded_day, silence
from contentplanner.checker.judging.doubles import clashes_of
from contentplanner.checker.judging.finding_figures import CrowdedDay, Silence
from contentplanner.checker.judging.findings import Rule
from contentplanner.checker.mending.steps import Step, StepKind, changes_of, key_of
from contentplanner.domain.periods import Period
from contentplanner.domain.vocabulary import GoalRule, Status, Subject

if TYPE_CHECKING:
    from contentplanner.checker.mending.rebalance.draft import Draft
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.records import Post

TRIED_DAYS, TRIED_POSTS = 3, 6
_EARLY = tuple(Status)
_BOUND_TO_A_DAY = frozenset({Subject.EVENT, Subject.MILESTONE, Subject.AWARD})


def thin_out_crowds(draft: Draft) -> None:
    """Move posts out of crowded days until they aren't crowded any more."""
    for finding in crowded_day(draft.scene.facts, draft.scene.goals):
        figures = finding.figures
        if not isinstance(figures, CrowdedDay) or draft.is_aside(finding):
            continue
        left = figures.count
        for key in sorted(finding.posts, key=lambda key: how_fixed(draft.scene, draft.scene.plan.posts[key])):
            post = draft.scene.plan.posts[key]
            if left > figures.goal and _moved(draft, post, nearest_days(draft, post), Rule.CROWDED_DAY):
                left -= 1


def fill_silences(draft: Draft) -> None:
    """Move posts into silent stretches of their channel from where they stand close together."""
    while any(_filled(draft, figures) for figures in open_silences(draft)):
        pass


def open_silences(draft: Draft) -> Iterator[Silence]:
    """Yield the silences of the plan as it stands, but for those that were put aside."""
    for finding in silence(draft.scene.facts, draft.scene.goals):
        if isinstance(finding.figures, Silence) and not draft.is_aside(finding):
            yield finding.figures


def _filled(draft: Draft, figures: Silence) -> bool:
    days = draft.scene.within(Period(figures.first_day, figures.last_day))
    if days is None:
        return False
    for post in islice(dense_posts(draft, figures.channel_id), TRIED_POSTS):
        day = draft.placing.best_day(post, draft.placing.room.free_days(post.channel_id, days))
        if day is not None and _closes_one(draft, post, day) and _moved(draft, post, iter((day,)), Rule.SILENCE):
            return True
    return False


def _closes_one(draft: Draft, post: Post, day: dt.date) -> bool:
    """Whether a move leaves one silence fewer: it may well end one and begin another."""
    then = draft.scene.after(changes_of(draft.scene.plan, move_step(post, day, Rule.SILENCE)))
    now, after = (sum(1 for _ in silence(scene.facts, scene.goals)) for scene in (draft.scene, then))
    return after < now


def dense_posts(draft: Draft, channel_id: str) -> Iterator[Post]:
    """Yield the posts of a channel that may move, those first that stand nearest to another."""
    room = draft.placing.room
    posts = [item.post for item in draft.scene.changeable() if item.post.channel_id == channel_id]
    alone = {post.id: room.closeness(channel_id, post.day) for post in posts if post.day}
    yield from sorted(posts, key=lambda post: (alone[post.id], how_fixed(draft.scene, post)))


def meet_responders(draft: Draft) -> None:
    """Move posts that nobody answers in time to a day on which their responder is there."""
    for item in tuple(draft.scene.changeable()):
        person = draft.scene.plan.responder_of(item.post)
        if person is not None and not draft.answering.is_in_time(person, item.post):
            _moved(draft, item.post, nearest_days(draft, item.post), Rule.LATE_ANSWER)


def how_fixed(scene: Scene, post: Post) -> tuple[bool, int, bool, str, str]:
    """Sort by how much stands in the way of moving a post: what it is about, how far it is, a time, its text."""
    bound = scene.plan.ideas[post.idea_id].subject in _BOUND_TO_A_DAY
    clock = post.time.isoformat() if post.time else ""
    return bound, _EARLY.index(post.status), not post.is_unwritten, clock, post.id


def nearest_days(draft: Draft, post: Post) -> Iterator[dt.date]:
    """Yield days to move to: answered in time, nothing at the same hour, well apart from others; then the nearest."""
    coming, plan, room = draft.scene.coming, draft.scene.plan, draft.placing.room
    if coming is None or post.day is None:
        return
    person, home, minutes = plan.responder_of(post), post.day, draft.scene.goals[GoalRule.CLASH].target

    def rank(day: dt.date) -> tuple[bool, bool, bool, int, int, dt.date]:
        moved = replace(post, day=day)
        late = person is not None and not draft.answering.is_in_time(person, moved)
        clashes = bool(clashes_of(plan, moved, minutes))
        silent = room.distance(post.channel_id, day) >= plan.channels[post.channel_id].rhythm_days
        return late, clashes, not silent, room.posts_on(post.channel_id, day), abs((day - home).days), day

    free = (day for day in room.free_days(post.channel_id, days_for(draft.scene, post, coming)) if day != home)
    yield from sorted(free, key=rank)


def days_for(scene: Scene, post: Post, days: Period) -> Period:
    """Return those of some days on which the campaign of a post runs; all of them where it doesn't run on any."""
    key = scene.plan.ideas[post.idea_id].campaign_id
    campaign = scene.plan.campaigns[key] if key else None
    if campaign is None:
        return days
    first = max(days.first, campaign.first_day or days.first)
    last = min(days.last, campaign.last_day or days.last)
    return Period(first, last) if first <= last else days


def _moved(draft: Draft, post: Post, days: Iterator[dt.date], mends: Rule) -> bool:
    """Move a post to the first of a few days on which that makes something better and nothing worse."""
    if not draft.scene.may_change(post) or not draft.allows(StepKind.MOVE_POST, post.id):
        return False
    return any(draft.tried(move_step(post, day, mends)) for day in islice(days, TRIED_DAYS))


def move_step(post: Post, day: dt.date, mends: Rule) -> Step:
    """Return the step that moves a post."""
    key = key_of(StepKind.MOVE_POST, post.id)
    return Step(StepKind.MOVE_POST, key, (post.id,), (mends,), channel_id=post.channel_id, day=day, was=post.day)
