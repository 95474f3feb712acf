"""What a scorecard says of the period on screen, as a value: the panel shows it, the picture is drawn from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker import scorecard
from contentplanner.ui.scorecard.lines import Line, lines_of
from contentplanner.ui.speech import period_title, tr, words
from contentplanner.wording import headline

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Page:
    """Of which plan and period it is, the verdict, and the five lines."""

    plan: str
    period: str
    headline: str
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """All of it in words."""
        head = tr("Scorecard of “{plan}”, {period}.", plan=self.plan, period=self.period)
        return "\n".join((head, f"{self.headline}.", *(line.sentence for line in self.lines)))


def page_of(desk: Desk) -> Page:
    """Return what a scorecard of the period on screen says now."""
    card = scorecard(desk.plan, desk.report, desk.today(), desk.readings)
    name = desk.planner.store.path.stem
    return Page(name, period_title(desk.period), headline(desk.report, words()), lines_of(card))
