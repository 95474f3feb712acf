"""The check panel: the headline, the mix with the goal, the five C's, and the way to the goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from contentplanner.checker import mix
from contentplanner.domain.vocabulary import FiveC
from contentplanner.ui.check.c_section import CSection
from contentplanner.ui.check.mix_block import MixBlock
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import headline, undecided, way_to_goal

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


class CheckPanel(QFrame):
    """The right panel while no post is being edited."""

    post_opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("box", "panel")
        self.setAccessibleName(tr("Check"))
        self._period = label(tone="hint", size=12)
        self._headline = label(size=17, strong="true", wrap=True)
        self._mix = MixBlock()
        self.sections = {c: CSection(c) for c in FiveC}
        self._way_out = label(size=12, wrap=True)
        self._target = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._header())
        layout.addWidget(self._scroll(), 1)
        for section in self.sections.values():
            section.posts_wanted.connect(self._show_posts)
        self.sections[FiveC.CONVERSATIONS].toggle.setChecked(True)
        desk.plan_changed.connect(lambda _changes: self.refresh())
        desk.period_changed.connect(self._turned)
        self.refresh()

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(12), px(16), px(4))
        row.setSpacing(px(8))
        row.addWidget(label(tr("Check"), size=14, strong="true"))
        row.addWidget(self._period)
        row.addStretch()
        return row

    def _scroll(self) -> QScrollArea:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, px(12))
        layout.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(px(16), px(4), px(16), px(12))
        top.setSpacing(px(8))
        top.addWidget(self._headline)
        top.addWidget(self._mix)
        layout.addLayout(top)
        for section in self.sections.values():
            layout.addWidget(_rule())
            layout.addWidget(section)
        layout.addWidget(_rule())
        layout.addWidget(self._way_out_row())
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll

    def _way_out_row(self) -> QWidget:
        row = QHBoxLayout(self._target)
        row.setContentsMargins(px(16), px(12), px(16), px(8))
        row.addWidget(picture(pixmap("target", "tw", 16)), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._way_out, 1)
        return self._target

    def _turned(self) -> None:
        self._desk.light(frozenset())
        self.refresh()

    def refresh(self) -> None:
        """Show the check of the period on screen."""
        desk, report = self._desk, self._desk.report
        self._period.setText(words().month_title(desk.period.first))
        self._headline.setText(headline(report, words()))
        figure = report.figures.conversations
        rest = undecided(figure, words())
        self._mix.show_mix(mix(desk.plan, desk.period, desk.readings), figure.goal, rest)
        for section in self.sections.values():
            section.show_report(report, desk.plan)
        text = way_to_goal(figure, words())
        self._way_out.setText(text)
        self._target.setVisible(bool(text))

    def _show_posts(self, posts: tuple[str, ...]) -> None:
        wanted = frozenset(posts)
        self._desk.light(frozenset() if wanted == self._desk.lit else wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of the posts that are lit with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._desk.lit:
            self._desk.light(frozenset())
            return
        super().keyPressEvent(event)


def _rule() -> QFrame:
    made = QFrame()
    made.setProperty("box", "rule")
    return made
