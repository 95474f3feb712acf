"""The figures of the five C's before and after a proposal, as five tiles in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contentplanner.checker.judging.scorecard import AIMED_AT
from contentplanner.domain.goals import goal_of
from contentplanner.domain.vocabulary import FiveC
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import c_name
from contentplanner.wording.mending import figure_name, figure_parts, figure_value

if TYPE_CHECKING:
    from contentplanner.checker import Report
    from contentplanner.checker.mending.rebalance.proposal import Proposal
    from contentplanner.domain.plan import Plan


class FigureTile(QFrame):
    """One C: its name, its figure before and after, what that counts, and the goal it reaches or not."""

    def __init__(self, c: FiveC) -> None:
        super().__init__()
        self._c = c
        self.setProperty("box", "card")
        self._value = label(size=16, strong="true")
        self._caption = label(figure_name(c, words()), tone="hint", size=11, wrap=True)
        self._goal = label(tone="secondary", size=11)
        self._sign = picture(pixmap("circle-check", "ok", 14))
        keep = self._sign.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._sign.setSizePolicy(keep)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(10), px(8))
        column.setSpacing(px(2))
        head = QHBoxLayout()
        head.addWidget(label(c_name(self._c, words()), size=12, strong="medium"))
        head.addStretch()
        head.addWidget(self._sign)
        column.addLayout(head)
        column.addWidget(self._value)
        column.addWidget(self._caption)
        column.addWidget(self._goal)
        column.addStretch()

    @property
    def text(self) -> str:
        """The figure as it is shown."""
        return self._value.text()

    def show_reports(self, before: Report, after: Report, plan: Plan) -> None:
        """Show the figure of two reports."""
        was, now = figure_value(before, self._c, words()), figure_value(after, self._c, words())
        changed = was != now
        self._value.setText(f"{was} → {now}" if changed else now)
        rule = AIMED_AT.get(self._c)
        goal = goal_of(plan, rule).target if rule else None
        reached = _reached(after, self._c, goal)
        self._goal.setText(tr("goal {goal}", goal=words().percent(goal)) if goal is not None else "")
        self._goal.setVisible(goal is not None)
        self._sign.setVisible(reached)
        self.setAccessibleName(self._sentence(was, now, reached=reached))

    def _sentence(self, was: str, now: str, *, reached: bool) -> str:
        name, counts = c_name(self._c, words()), figure_name(self._c, words())
        told = (
            tr("{c}: {now} {counts}, was {was}", c=name, now=now, counts=counts, was=was)
            if was != now
            else tr("{c}: {now} {counts}, as before", c=name, now=now, counts=counts)
        )
        parts = (told, self._goal.text(), tr("goal reached") if reached else "")
        return ", ".join(part for part in parts if part)


def _reached(report: Report, c: FiveC, goal: float | None) -> bool:
    part, whole, has_share = figure_parts(report, c)
    if goal is not None:
        return has_share and part / whole >= goal
    return bool(whole) and part == whole


class FigureTiles(QWidget):
    """Five tiles of one width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = {c: FigureTile(c) for c in FiveC}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for tile in self.tiles.values():
            row.addWidget(tile, 1)

    def show_proposal(self, proposal: Proposal, plan: Plan) -> None:
        """Show the figures before and after."""
        for tile in self.tiles.values():
            tile.show_reports(proposal.before, proposal.after, plan)
