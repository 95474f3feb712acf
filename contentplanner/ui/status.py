"""The status bar: what is saved, what is wrong, and the counts of the period on screen."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from contentplanner.checker import mix
from contentplanner.domain.dated import posts_of
from contentplanner.domain.periods import WEEK, Period, week_number
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import ntr, period_title, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.undo_offer import UndoOffer
from contentplanner.ui.widgets.labels import label, picture

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

HEIGHT = 28


class Status(QStatusBar):
    """Every change is on disk when it is seen, so "Saved" carries the time of the last one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saved = label(size=12)
        self._counts = label(size=12, tone="secondary")
        self._counts.setMinimumWidth(1)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(px(HEIGHT))
        self.addWidget(self._left())
        self.undo = UndoOffer(desk, self)
        self.addPermanentWidget(self.undo.button)
        self.addPermanentWidget(self._counts)
        self.setContentsMargins(px(8), 0, px(12), 0)
        desk.plan_changed.connect(lambda _changes: self._say_saved())
        desk.period_changed.connect(self.refresh)
        self._say_saved()

    def _left(self) -> QWidget:
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(px(4), 0, 0, 0)
        row.setSpacing(px(6))
        tick = "lock" if self._desk.planner.store.read_only else "check"
        row.addWidget(picture(pixmap(tick, "ok" if tick == "check" else "warn", 14)))
        row.addWidget(self._saved)
        return left

    def _say_saved(self) -> None:
        store = self._desk.planner.store
        self._saved.setText(tr("Read only: changes are not saved") if store.read_only else saved(store.written_at))
        self.refresh()

    def refresh(self) -> None:
        """Count what is on screen."""
        plan, period = self._desk.plan, self._desk.period
        posts = posts_on_screen(self._desk)
        found = mix(plan, period, self._desk.readings)
        prompts = found.two_way + found.multi_way
        self._counts.setText(
            "   ·   ".join(
                (
                    ntr("{n} idea", "{n} ideas", len(plan.ideas)),
                    tr("{posts} in {month}", posts=ntr("{n} post", "{n} posts", posts), month=_called(period)),
                    ntr("{n} conversation prompt", "{n} conversation prompts", prompts),
                )
            )
        )


def posts_on_screen(desk: Desk) -> int:
    """Return how many posts the period on screen has."""
    return len(posts_of(desk.plan, desk.period))


def saved(at: dt.datetime) -> str:
    """Return when the plan was stored last: "Saved 14:03", with the day when that isn't today."""
    if at.date() == dt.datetime.now().astimezone().date():
        return tr("Saved {time}", time=words().clock(at.time()))
    return tr("Saved on {day}", day=words().short_day_and_year(at.date()))


def _called(period: Period) -> str:
    """Return what a period is called in a sentence: "December 2026", "week 50"."""
    if period.length > WEEK:
        return period_title(period)
    return tr("week {number}", number=week_number(period))
