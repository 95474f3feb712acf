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
        self.addPermanentWidget(self._counts)
        self.setContentsMargins(px(8), 0, px(12), 0)
        desk.plan_changed.connect(lambda _changes: self._saved_now())
        desk.period_changed.connect(self.refresh)
        self._saved.setText(tr("Read only: changes are not saved") if desk.planner.store.read_only else tr("Saved"))
        self.refresh()

    def _left(self) -> QWidget:
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(px(4), 0, 0, 0)
        row.setSpacing(px(6))
        tick = "lock" if self._desk.planner.store.read_only else "check"
        row.addWidget(picture(pixmap(tick, "ok" if tick == "check" else "warn", 14)))
        row.addWidget(self._saved)
        return left

    def _saved_now(self) -> None:
        self._saved.setText(tr("Saved {time}", time=words().clock(dt.datetime.now().time())))  # noqa: DTZ005
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


def _called(period: Period) -> str:
    """Return what a period is called in a sentence: "December 2026", "week 50"."""
    if period.length > WEEK:
        return period_title(period)
    return tr("week {number}", number=week_number(period))
