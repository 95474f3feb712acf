"""What a person has chosen so far in the dialog of a series."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.series import Scope, part_of
from contentplanner.domain.ids import new_id
from contentplanner.domain.records import Post, Series
from contentplanner.domain.series.dates import bounded, ruled_days
from contentplanner.domain.series.recurrence import LAST, MOST, MonthPlace, Recurrence, Repeat, Weekly, suggested
from contentplanner.domain.series.rrule import recurrence_of, rule_of
from contentplanner.domain.vocabulary import OffDay

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

USUAL_COUNT = 10
_USUAL_LENGTH = dt.timedelta(weeks=13)


@dataclass(frozen=True, slots=True)
class Draft:
    """One way to repeat. Both ends are kept, so that a person can go back to the one that doesn't hold."""

    key: str
    repeat: Repeat
    first_day: dt.date
    count: int
    until: dt.date
    ends_on_day: bool = False
    on_weekend: OffDay = OffDay.KEEP
    on_holiday: OffDay = OffDay.KEEP

    @property
    def wanted(self) -> Recurrence:
        """How often and how long, as it was asked for."""
        return Recurrence(self.repeat, until=self.until) if self.ends_on_day else Recurrence(self.repeat, self.count)

    @property
    def recurrence(self) -> Recurrence:
        """How often and how long, at most as many times as a series may have."""
        return bounded(self.wanted, self.first_day)

    @property
    def is_cut(self) -> bool:
        """Whether more was asked for than a series may have."""
        return self.recurrence != self.wanted

    @property
    def series(self) -> Series:
        """The series that this is."""
        return Series(self.key, rule_of(self.recurrence), self.first_day, self.on_weekend, self.on_holiday)

    def with_repeat(self, repeat: Repeat) -> Draft:
        """Return another way to repeat; a working day of the month isn't a holiday unless a person says so."""
        working = isinstance(repeat, MonthPlace) and repeat.weekday is None
        if working and self.on_holiday is OffDay.KEEP and repeat != self.repeat:
            place = repeat.place if isinstance(repeat, MonthPlace) else LAST
            way = OffDay.PREVIOUS if place == LAST else OffDay.NEXT
            return replace(self, repeat=repeat, on_holiday=way)
        return replace(self, repeat=repeat)

    def with_first_day(self, day: dt.date) -> Draft:
        """Return the draft begun on another day; a rule that was usual for the old day becomes that for the new one."""
        usual = suggested(self.first_day)
        repeat = suggested(day)[usual.index(self.repeat)] if self.repeat in usual else self.repeat
        return replace(self, repeat=repeat, first_day=day)


def new_draft(post: Post, today: dt.date) -> Draft:
    """Return what is offered for a post that stands alone: weekly, on its own weekday."""
    day = post.day or today
    return Draft(new_id(), Weekly((day.weekday(),)), day, USUAL_COUNT, day + _USUAL_LENGTH)


def draft_of(plan: Plan, post: Post, scope: Scope) -> Draft:
    """Return the rule of a post's series as it stands, for all of it or from the post on."""
    series = part_of(plan, post, scope)
    recurrence = recurrence_of(series.rule)
    days = ruled_days(series.rule, series.first_day)
    last = days[-1] if days else series.first_day
    return Draft(
        series.id,
        recurrence.repeat,
        series.first_day,
        recurrence.count or min(len(days), MOST) or 1,
        recurrence.until or last,
        recurrence.until is not None,
        series.on_weekend,
        series.on_holiday,
    )
