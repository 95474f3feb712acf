"""Who is at work when: working days, absences, public holidays; all on the clock of the plan's time zone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from contentplanner.domain.public_holidays import public_holidays

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Person, Post

WORK_BEGINS = dt.time(9)
WORK_ENDS = dt.time(17)
"""A plan knows on which days a person works, not from when to when: these are taken for everybody."""

TIMELESS_POST = WORK_BEGINS
"""When a post without a time is taken to appear."""

_LONGEST_WAIT = 24.0 * 366
_END_OF_TIME = dt.datetime.combine(dt.date.max, dt.time.max)


def moment_of(post: Post) -> dt.datetime | None:
    """Return when a post appears, on the clock of the plan's zone; None for an undated one."""
    return None if post.day is None else dt.datetime.combine(post.day, post.time or TIMELESS_POST)


def is_absent(plan: Plan, person: Person, day: dt.date) -> bool:
    """Whether a person is away on a day: on leave, ill, whatever the reason."""
    return any(absence.first_day <= day <= absence.last_day for absence in plan.absences_of.get(person.id, ()))


def works_on(plan: Plan, person: Person, day: dt.date) -> bool:
    """Whether a day is one of a person's working days, the person isn't absent, and it is no public holiday."""
    if day.weekday() not in person.working_days or is_absent(plan, person, day):
        return False
    return day not in public_holidays(plan.basics.country, day.year, "en")


def at_work_within(plan: Plan, person: Person, moment: dt.datetime, hours: float) -> bool:
    """Whether a person is at work for some time in the hours after a moment, counted on the clock.

    Somebody who begins at the very end of them is in time; somebody who ends at the moment itself isn't.
    """
    if WORK_BEGINS <= moment.time() < WORK_ENDS and works_on(plan, person, moment.date()):
        return True
    deadline = moment + min(dt.timedelta(hours=min(hours, _LONGEST_WAIT)), _END_OF_TIME - moment)
    for ahead in range((deadline.date() - moment.date()).days + 1):
        day = moment.date() + dt.timedelta(days=ahead)
        too_late = ahead == 0 and moment.time() >= WORK_ENDS
        too_early = day == deadline.date() and deadline.time() < WORK_BEGINS
        if not (too_late or too_early) and works_on(plan, person, day):
            return True
    return False


def late_responder(plan: Plan, post: Post, hours: float) -> Person | None:
    """Return who answers a post, when that person isn't at work within so many hours after it."""
    person, moment = plan.responder_of(post), moment_of(post)
    if person is None or moment is None or at_work_within(plan, person, moment, hours):
        return None
    return person


def next_work_day(plan: Plan, person: Person, after: dt.date) -> dt.date | None:
    """Return the first day after another on which a person works; None when there is none within a year."""
    days = (after.toordinal() + ahead for ahead in range(1, 367))
    dates = (dt.date.fromordinal(day) for day in days if day <= dt.date.max.toordinal())
    return next((day for day in dates if works_on(plan, person, day)), None)
