"""Series: posts made together by one rule."""

from __future__ import annotations

import datetime as dt

from contentplanner.domain.records import Series
from contentplanner.domain.series.rrule import recurrence_of
from contentplanner.domain.vocabulary import OffDay
from contentplanner.store import tables
from contentplanner.store.codec import Codec, Row


def _row(series: Series) -> Row:
    first_day = series.first_day.isoformat()
    return series.id, series.rule, first_day, series.on_weekend.value, series.on_holiday.value


def _series(row: Row) -> Series:
    key, rule, first_day, on_weekend, on_holiday = row
    recurrence_of(rule)  # a rule that isn't ours is a value that no record has
    return Series(key, rule, dt.date.fromisoformat(first_day), OffDay(on_weekend), OffDay(on_holiday))


SERIES = Codec(Series, tables.SERIES, _row, _series)
