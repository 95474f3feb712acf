"""The lines of the scorecard as values, in the language spoken now: what panel and picture both show."""

from __future__ import annotations

from dataclasses import dataclass

from contentplanner.checker import PeriodFigures, Scorecard
from contentplanner.domain.goals import TOO_FEW_TO_JUDGE
from contentplanner.domain.periods import WEEK, Period, week_number
from contentplanner.domain.vocabulary import FiveC, Severity
from contentplanner.ui.speech import period_title, tr, words
from contentplanner.wording import c_name, c_part, c_share, c_turn, c_value


@dataclass(frozen=True, slots=True)
class Bar:
    """One period of a chart; `share` is None where there is nothing, `is_judged` False where it is of too few."""

    label: str
    share: float | None
    is_judged: bool
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """What the scorecard says of one C; `goal` and `goal_text` are empty where there is no share to reach."""

    c: FiveC
    name: str
    severity: Severity | None
    is_judged: bool
    share: str
    fraction: float | None
    goal: float | None
    goal_text: str
    told: str
    last: str
    turned: int | None
    turn_text: str
    bars: tuple[Bar, ...]

    @property
    def sentence(self) -> str:
        """The line as a screen reader says it."""
        head = ", ".join(part for part in (f"{self.name} {self.share}", self.goal_text) if part)
        then = ", ".join(part for part in (self.last, self.turn_text) if part)
        return " ".join(part for part in (f"{head}.", self.told, f"{then}." if then else "") if part)

    @property
    def course(self) -> str:
        """The chart in words."""
        return "; ".join(bar.text for bar in self.bars)


def lines_of(card: Scorecard) -> tuple[Line, ...]:
    """Return the five lines of a scorecard."""
    return tuple(_line(card, c) for c in FiveC)


def _line(card: Scorecard, c: FiveC) -> Line:
    now, goal = card.now, card.goal(c)
    part, whole = now.figures.part(c)
    return Line(
        c=c,
        name=c_name(c, words()),
        severity=card.report.severity_of(c),
        is_judged=now.posts >= TOO_FEW_TO_JUDGE,
        share=c_share(now, c, words()),
        fraction=part / whole if whole else None,
        goal=goal,
        goal_text="" if goal is None else tr("goal {goal}", goal=words().percent(goal)),
        told=_told(now, c),
        last=_last(card, c),
        turned=card.turned(c),
        turn_text=c_turn(card.turned(c), words()),
        bars=tuple(_bar(one, c) for one in card.course),
    )


def _told(now: PeriodFigures, c: FiveC) -> str:
    told = c_part(now, c, words())
    return told if c is FiveC.CONVERSATIONS or not now.posts else f"{told} {_value(now, c)}."


def _value(found: PeriodFigures, c: FiveC) -> str:
    value = c_value(found, c, words())
    return f"{value[:1].upper()}{value[1:]}"


def _last(card: Scorecard, c: FiveC) -> str:
    last = card.last
    if last is None:
        return ""
    if not last.posts:
        return tr("{period}: nothing planned", period=period_name(last.period))
    share, value = c_share(last, c, words()), c_value(last, c, words())
    told = share if c is FiveC.CONVERSATIONS else f"{share}, {value}"
    return f"{period_name(last.period)}: {told}"


def _bar(found: PeriodFigures, c: FiveC) -> Bar:
    part, whole = found.figures.part(c)
    name = period_name(found.period)
    number = words().number
    told = (
        tr("{period}: {part} of {whole}", period=name, part=number(part), whole=number(whole))
        if whole
        else tr("{period}: nothing planned", period=name)
    )
    return Bar(_label(found.period), part / whole if whole else None, found.share(c) is not None, told)


def period_name(period: Period) -> str:
    """Return what a period is called where there is little room: "December 2026", "week 50"."""
    return period_title(period) if period.length > WEEK else tr("week {number}", number=week_number(period))


def _label(period: Period) -> str:
    if period.length > WEEK:
        return words().month_short(period.first)
    return words().number(week_number(period))
