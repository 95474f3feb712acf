"""`contentplanner check`: whether a plan starts conversations or only sends."""

from __future__ import annotations

import datetime as dt
import json

from contentplanner.checker import check
from contentplanner.cli.days import period_between, today
from contentplanner.cli.options import Options
from contentplanner.cli.plans import plan_in
from contentplanner.cli.streams import say
from contentplanner.domain.periods import Period
from contentplanner.domain.vocabulary import Severity
from contentplanner.languages import Language
from contentplanner.wording import report_json, report_text

DAYS_AFTER = dt.timedelta(days=27)
"""A period is four weeks when nobody says how long."""


def run(options: Options, words: Language) -> int:
    """Print the report; return 1 when it holds a warning or an alarm, else 0.

    Raises:
        Problem: The plan can't be read.
        UsageError: The period ends before it begins.
    """
    now = options.today or today()
    period = _period(options, now, words)
    plan = plan_in(options.plan)
    report = check(plan, period, now)
    if options.format == "json":
        say(json.dumps(report_json(report, plan, words), ensure_ascii=False, indent=2))
    else:
        say(report_text(report, plan, words).rstrip("\n"))
    return int(report.worst in {Severity.ALARM, Severity.WARNING})


def _period(options: Options, now: dt.date, words: Language) -> Period:
    first = options.first or now
    return period_between(first, options.last or first + DAYS_AFTER, words)
