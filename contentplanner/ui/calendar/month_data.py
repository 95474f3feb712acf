"""What the month shows, as values: made from the plan, compared before anything is painted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker import Mix, mix
from contentplanner.domain import dated
from contentplanner.domain.dated import posts_of, posts_on
from contentplanner.domain.goals import goal_of
from contentplanner.domain.periods import Period, week_number, weeks_of
from contentplanner.domain.places import spot_in_post
from contentplanner.domain.vocabulary import GoalRule, Status
from contentplanner.ui.calendar.chip_values import ChipState, ChipView
from contentplanner.ui.calendar.day_cell import DayView
from contentplanner.ui.calendar.holidays import holiday_of
from contentplanner.ui.calendar.sentences import day_name, post_detail, post_name
from contentplanner.ui.calendar.week_gutter import WeekView
from contentplanner.ui.found import spot_sentence
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.widgets.mix_bar import Parts

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk

THURSDAY, SATURDAY = 3, 5
LEAD = 200
"""How much of a text is kept for the line under a title."""


@dataclass(frozen=True, slots=True)
class MonthData:
    """The weeks of a month from the top, and their days in order."""

    weeks: tuple[WeekView, ...]
    days: tuple[DayView, ...]


def month_data(desk: Desk, most: int | None = None) -> MonthData:
    """Return what the month on screen shows, with the chips of at most so many posts a day."""
    weeks = weeks_of(desk.period, desk.first_weekday)
    return MonthData(
        tuple(week_view(desk, week) for week in weeks),
        tuple(day_view(desk, day, week, most) for week in weeks for day in week.days()),
    )


def week_view(desk: Desk, week: Period) -> WeekView:
    """Return the gutter of a whole week, also of its days outside the month."""
    found = mix(desk.plan, week, desk.readings)
    posts = len(posts_of(desk.plan, week))
    number = week_number(week)
    goal = goal_of(desk.plan, GoalRule.CONVERSATION_SHARE).target
    return WeekView(number, parts_of(found), posts, goal, week_name(number, posts, found), is_silent(desk, week))


def is_silent(desk: Desk, week: Period) -> bool:
    """Whether nothing is planned in a week that belongs to the month on screen: its Thursday lies in it."""
    thursday = next(day for day in week.days() if day.weekday() == THURSDAY)
    return thursday in desk.period and dated.is_silent(desk.plan, week)


def parts_of(found: Mix) -> Parts:
    """Return a mix as a bar shows it."""
    return Parts(found.multi_way, found.two_way, found.one_way)


def week_name(number: int, posts: int, found: Mix) -> str:
    """Return a week such as "Week 50: 3 posts (0 multi-way, 1 two-way, 2 one-way)"."""
    if not posts:
        return tr("Week {number}: nothing planned", number=number)
    ways = [
        tr("{n} multi-way", n=found.multi_way),
        tr("{n} two-way", n=found.two_way),
        tr("{n} one-way", n=found.one_way),
    ]
    ways += [ntr("{n} to decide", "{n} to decide", found.unsure)] if found.unsure else []
    ways += [ntr("{n} not written", "{n} not written", found.unwritten)] if found.unwritten else []
    return tr(
        "Week {number}: {posts} ({ways})",
        number=number,
        posts=ntr("{n} post", "{n} posts", posts),
        ways=", ".join(ways),
    )


def day_view(desk: Desk, day: dt.date, week: Period, most: int | None = None) -> DayView:
    """Return what one day shows; the posts beyond `most` are only counted."""
    all_posts = posts_on(desk.plan, day)
    posts = desk.sight.shown(all_posts)
    is_today = day == desk.today()
    outside = day not in desk.period
    holiday = holiday_of(desk, day)
    starts = day.day == 1 or (day == week.first and outside)
    return DayView(
        day=day,
        chips=tuple((chip_view(desk, post), chip_state(desk, post)) for post in posts[:most]),
        ids=tuple(post.id for post in posts),
        number=words().day_and_month(day) if starts and outside else str(day.day),
        label=" · ".join(part for part in (tr("Today") if is_today else "", holiday) if part),
        name=day_name(day, len(posts), holiday, is_today=is_today, hidden=len(all_posts) - len(posts)),
        is_today=is_today,
        is_outside=outside,
        is_weekend=day.weekday() >= SATURDAY,
        is_silent=is_silent(desk, week),
    )


def chip_view(desk: Desk, post: Post) -> ChipView:
    """Return what the chip of a post shows; a key in the search, or another selection, needs it again and again."""
    return desk.once(("chip", post.id), lambda: _chip_view(desk, post))


def _chip_view(desk: Desk, post: Post) -> ChipView:
    plan = desk.plan
    channel = plan.channels[post.channel_id]
    direction = desk.readings.direction_of(post)
    return ChipView(
        post_id=post.id,
        title=plan.title_of(post),
        clock=words().clock(post.time) if post.time else "",
        mark=channel.mark,
        mark_colour=channel.colour,
        direction=direction,
        is_draft=post.status is Status.DRAFT,
        is_posted=post.status is Status.POSTED,
        name=post_name(plan, post, direction),
        detail=post_detail(plan, post),
        lead=" ".join(post.text[:LEAD].split()),
        voice=plan.people[post.voice_id].name if post.voice_id else "",
        is_repeated=post.series_id is not None,
    )


def chip_state(desk: Desk, post: Post) -> ChipState:
    """Return how a post stands among the others."""
    lit, kept = post.id in desk.lit, desk.sight.keeps(post)
    selected, faded = post.id == desk.selected, (bool(desk.lit) and not lit) or not kept
    words_ = desk.sight.words if kept else ()
    spot = spot_in_post(desk.plan, post, words_, (desk.plan.title_of(post),)) if words_ else None
    marked, away = post.id in desk.marks.ids, post.id in desk.marks.away
    found = spot_sentence(spot) if spot else ""
    return ChipState(selected, lit, faded, marked, away, words_, spot, found)
