"""The check panel: the headline, the mix with the goal, the five C's, and the way to the goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from contentplanner.checker import Mix, course, weeks_around
from contentplanner.checker.judging.figures import ConversationsFigure
from contentplanner.domain.vocabulary import FiveC, GoalRule
from contentplanner.ui.check.c_section import CSection
from contentplanner.ui.check.goal_link import GoalLink
from contentplanner.ui.check.mender import Mender
from contentplanner.ui.check.mix_block import MixBlock
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import period_title, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.areas import panel_header, tall_area
from contentplanner.ui.widgets.buttons import button, icon_button
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import headline, undecided, way_to_goal

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

WEEKS_BACK, WEEKS_AHEAD = 5, 4
COURSE_MS = 150
"""The course follows an edit after this pause: it takes as long as the check itself."""


class CheckPanel(QFrame):
    """The right panel while no post is being edited. While it is hidden it does nothing."""

    post_opened = Signal(str, object)
    collapse_wanted = Signal()
    rebalance_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, can_collapse: bool = False) -> None:
        """`can_collapse` offers to fold the panel into its strip, which `collapse_wanted` asks for."""
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self.setProperty("box", "panel")
        self.setAccessibleName(tr("Check"))
        self._period = label(tone="hint", size=12)
        self._headline = label(size=17, strong="true", wrap=True)
        self.mender = Mender(desk, self)
        self.goal = GoalLink(desk, GoalRule.CONVERSATION_SHARE)
        self.mix = MixBlock(goal_link=self.goal)
        self.sections = {c: CSection(c, desk, self.mender) for c in FiveC}
        self.rebalance = button(tr("Rebalance…"), picture="sparkles", small=True)
        self._way_out = label(size=12, wrap=True)
        self._target = QWidget()
        self.collapse = icon_button("panel-right", tr("Fold the check"), small=True)
        if not can_collapse:
            self.collapse.hide()
        self._course_timer = QTimer(self)
        self._course_timer.setSingleShot(True)
        self._course_timer.setInterval(COURSE_MS)
        self._lay()
        self._connect()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(panel_header(tr("Check"), self._period, self.collapse))
        self.area = self._scroll()
        column.addWidget(self.area, 1)

    def _scroll(self) -> QScrollArea:
        area = tall_area(self)
        inner = QWidget(area.viewport())
        area.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, px(12))
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(px(16), px(4), px(16), px(12))
        top.setSpacing(px(8))
        top.addWidget(self._headline)
        top.addWidget(self.mix)
        top.addWidget(self.rebalance, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(top)
        for section in self.sections.values():
            column.addWidget(_rule())
            column.addWidget(section)
        column.addWidget(_rule())
        column.addWidget(self._way_out_row())
        column.addStretch()
        return area

    def _way_out_row(self) -> QWidget:
        row = QHBoxLayout(self._target)
        row.setContentsMargins(px(16), px(12), px(16), px(8))
        row.addWidget(picture(pixmap("target", "tw", 16)), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._way_out, 1)
        return self._target

    def _connect(self) -> None:
        desk = self._desk
        self.mender.post_opened.connect(self.post_opened)
        self.collapse.clicked.connect(self.collapse_wanted)
        self.rebalance.clicked.connect(self.rebalance_wanted)
        self.sections[FiveC.CONVERSATIONS].head.setChecked(True)
        desk.plan_changed.connect(lambda _changes: self._heard())
        desk.period_changed.connect(self._turned)
        desk.lit_changed.connect(self._show_lit)
        desk.what_if.changed.connect(self._suppose)
        self._course_timer.timeout.connect(self._show_course)

    def _turned(self) -> None:
        self._desk.light(frozenset())
        self._heard()

    def _heard(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Show the check of the period on screen."""
        desk, report = self._desk, self._desk.report
        figure = report.figures.conversations
        self._stale = False
        self._period.setText(period_title(desk.period))
        self._headline.setText(headline(report, words()))
        self.goal.show_goal(desk.plan)
        self.mix.suppose(None)
        self.mix.show_mix(_mix(figure), figure.goal, undecided(figure, words()))
        for section in self.sections.values():
            section.show_report(report, desk.plan)
        self.rebalance.setVisible(bool(report.findings) and report.period.last >= desk.today())
        text = way_to_goal(figure, words())
        self._way_out.setText(text)
        self._target.setVisible(bool(text))
        self._course_timer.start()
        self._suppose()

    def _suppose(self) -> None:
        """Show the mix that a change would lead to, as long as it is supposed."""
        then = self._desk.what_if.mix
        if self.isVisible() and not self._stale:
            self.mix.suppose(then, undecided(then, words()) if then is not None else "")

    def _show_course(self) -> None:
        desk = self._desk
        today = desk.today()
        weeks = course(desk.plan, weeks_around(today, WEEKS_BACK, WEEKS_AHEAD), today, desk.readings)
        for section in self.sections.values():
            section.show_course(weeks)

    def _show_lit(self) -> None:
        for section in self.sections.values():
            section.show_lit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of the posts that are lit with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._desk.lit:
            self._desk.light(frozenset())
            return
        super().keyPressEvent(event)


def _mix(figure: ConversationsFigure) -> Mix:
    return Mix(figure.one_way, figure.two_way, figure.multi_way, figure.unsure, figure.unwritten)


def _rule() -> QFrame:
    made = QFrame()
    made.setProperty("box", "rule")
    return made
