"""One of the five C's: its verdict in a row that opens onto what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.checker import AIMED_AT, Report, WeekFigures
from contentplanner.domain.goals import TOO_FEW_TO_JUDGE, goal_of
from contentplanner.domain.plan import Plan
from contentplanner.domain.vocabulary import FiveC
from contentplanner.ui.check.aside_list import AsideList
from contentplanner.ui.check.course_line import CourseLine, bars_of
from contentplanner.ui.check.finding_card import Said
from contentplanner.ui.check.findings_list import FindingsList
from contentplanner.ui.check.goal_link import GoalLink
from contentplanner.ui.check.goal_words import GOALS_OF, SHOWN_IN_ROW
from contentplanner.ui.check.row_head import INDENT, RowHead
from contentplanner.ui.check.sayings import Sayings
from contentplanner.ui.editor.disclosure import Disclosure
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.wording import c_name, c_summary, c_value

if TYPE_CHECKING:
    from contentplanner.ui.check.mender import Mender
    from contentplanner.ui.desk import Desk


class CSection(QFrame):
    """The head, the course and the main goal are always there; findings and all goals when it is open."""

    def __init__(self, c: FiveC, desk: Desk, mender: Mender) -> None:
        super().__init__()
        self._c, self._desk, self._mender = c, desk, mender
        self._stale = True
        self._sayings = Sayings()
        self._shown: tuple[object, ...] = ()
        self.head = RowHead(c_name(c, words()))
        self.course = CourseLine(c)
        self.goal = GoalLink(desk, SHOWN_IN_ROW[c])
        self.findings = FindingsList(mender)
        self.aside = AsideList(mender)
        self.goals = [GoalLink(desk, rule, bare=True) for rule in GOALS_OF[c]]
        self.all_goals = Disclosure(self._goals_inside())
        self.all_goals.say(tr("What counts here"))
        self._body = QWidget()
        self._lay()
        self.head.toggled.connect(self._open)

    def _goals_inside(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(px(12), 0, 0, px(4))
        column.setSpacing(px(2))
        for link in self.goals:
            column.addWidget(link)
        return made

    def _lay(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(px(16 + INDENT), 0, px(12), 0)
        foot.addWidget(self.course)
        foot.addStretch()
        foot.addWidget(self.goal)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(px(16), px(4), px(16), 0)
        inside.setSpacing(px(2))
        inside.addWidget(self.findings)
        inside.addWidget(self.aside)
        inside.addWidget(self.all_goals)
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(foot)
        column.addWidget(self._body)

    def _open(self, opened: bool) -> None:
        self._body.setVisible(opened)
        if opened and self._stale:
            self._show_body()

    def show_report(self, report: Report, plan: Plan) -> None:
        """Show the verdict on this C; what was found is made when the row is open."""
        self._show_head(report)
        self.goal.show_goal(plan)
        self._stale = True
        if self.head.isChecked():
            self._show_body()

    def _show_head(self, report: Report) -> None:
        found = len(report.of(self._c))
        shown = (getattr(report.figures, self._c.value), report.posts, report.severity_of(self._c), found)
        if shown == self._shown:
            return
        self._shown = shown
        count = ntr("{n} finding", "{n} findings", found) if found else tr("nothing to mend")
        value, summary = c_value(report, self._c, words()), c_summary(report, self._c, words())
        judged = report.posts >= TOO_FEW_TO_JUDGE
        self.head.show_verdict(report.severity_of(self._c), value, summary, count, judged=judged)

    def _show_body(self) -> None:
        report, plan = self._desk.report, self._desk.plan
        self._stale = False
        had_focus = self._body.isAncestorOf(QApplication.focusWidget() or self)
        self.findings.show_findings(tuple(self._said(report, plan)))
        self.findings.show_lit(self._desk.lit)
        self.aside.show_all(tuple(one for one in report.set_aside if one.finding.c is self._c), plan)
        for link in self.goals:
            link.show_goal(plan)
        focused = QApplication.focusWidget()
        if had_focus and (focused is None or not focused.isVisible()):
            self.head.setFocus()

    def _said(self, report: Report, plan: Plan) -> list[Said]:
        found = report.of(self._c)
        return [
            Said(finding, sentence, self._mender.offers(finding), plan.dismissal_of(finding.key))
            for finding, sentence in zip(found, self._sayings.of(found, plan), strict=True)
        ]

    def show_lit(self) -> None:
        """Follow which posts are lit."""
        self.findings.show_lit(self._desk.lit)

    def show_course(self, weeks: tuple[WeekFigures, ...]) -> None:
        """Show the course over the last and the next weeks."""
        rule = AIMED_AT.get(self._c)
        goal = goal_of(self._desk.plan, rule).target if rule else None
        self.course.show_course(bars_of(weeks, self._c), goal)
