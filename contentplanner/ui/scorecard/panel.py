"""The scorecard beside the calendar: the five C's of the period on screen, and of the periods before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from contentplanner.domain.vocabulary import FiveC
from contentplanner.ui.scorecard.line_view import LineView
from contentplanner.ui.scorecard.page import page_of
from contentplanner.ui.scorecard.picture import legend
from contentplanner.ui.scorecard.sharing import copy_scorecard, save_scorecard
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.areas import panel_header, tall_area
from contentplanner.ui.widgets.buttons import button, icon_button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

FOLLOW_MS = 150
"""The scorecard follows an edit after this pause: it takes as long as several checks."""


class ScorecardPanel(QFrame):
    """The right panel beside the matrix. While it is hidden it does nothing."""

    check_wanted = Signal()
    collapse_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self.setProperty("box", "panel")
        self.setAccessibleName(tr("Scorecard"))
        self._period = label(tone="hint", size=12)
        self._headline = label(size=17, strong="true", wrap=True)
        self.lines = {c: LineView() for c in FiveC}
        self.copy = button(tr("Copy picture"), picture="copy", small=True)
        self.save = button(tr("Save…"), picture="download", small=True, name=tr("Save picture…"))
        self.check = button(tr("Show the check"), kind="link")
        self.collapse = icon_button("panel-right", tr("Fold the scorecard"), small=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self.refresh)
        self._lay()
        self._connect()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(panel_header(tr("Scorecard"), self._period, self.collapse))
        column.addWidget(self._scroll(), 1)

    def _scroll(self) -> QScrollArea:
        area = tall_area(self)
        inner = QWidget(area.viewport())
        area.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, px(12))
        column.setSpacing(0)
        column.addLayout(self._top())
        for line in self.lines.values():
            rule = QFrame()
            rule.setProperty("box", "rule")
            column.addWidget(rule)
            column.addWidget(line)
        hint = label(legend(), tone="hint", size=11, wrap=True)
        hint.setContentsMargins(px(16), px(4), px(16), 0)
        column.addWidget(hint)
        column.addStretch()
        return area

    def _top(self) -> QVBoxLayout:
        buttons = QWidget()
        flow = FlowLayout(buttons, px(8))
        for made in (self.copy, self.save, self.check):
            flow.addWidget(made)
        top = QVBoxLayout()
        top.setContentsMargins(px(16), px(4), px(16), px(12))
        top.setSpacing(px(8))
        top.addWidget(self._headline)
        top.addWidget(buttons)
        return top

    def _connect(self) -> None:
        self.copy.clicked.connect(lambda: copy_scorecard(self._desk))
        self.save.clicked.connect(lambda: save_scorecard(self._desk, self.window()))
        self.check.clicked.connect(self.check_wanted)
        self.collapse.clicked.connect(self.collapse_wanted)
        self._desk.plan_changed.connect(lambda _changes: self._heard())
        self._desk.period_changed.connect(self._heard)

    def _heard(self) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Show the scorecard of the period on screen."""
        self._stale = False
        page = page_of(self._desk)
        self._period.setText(page.period)
        self._headline.setText(page.headline)
        for line in page.lines:
            self.lines[line.c].show_line(line)
