"""What the filter asks for, over everything it filters: one chip each, and what is left to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.records import Criterion
from contentplanner.ui.editor.chips import TagChip
from contentplanner.ui.editor.parts import walk_before
from contentplanner.ui.filter.choices import criterion_name
from contentplanner.ui.filter.way import WayChoice
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import ntr, period_title, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import label, picture

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


class FilterBar(QFrame):
    """Hidden while nothing is asked for. Each chip takes away what it says; so does Delete on it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[tuple[Criterion, str], ...] = ()
        self.chips: list[TagChip] = []
        self.setProperty("box", "bar")
        self.setAccessibleName(tr("Filter in force"))
        self.clear = button(tr("Clear"), kind="link", name=tr("Clear the filter"))
        self.clear.clicked.connect(self._clear)
        self.way = WayChoice(desk)
        self.count = label(tone="hint", size=12)
        self._holder = QWidget()
        self._row = FlowLayout(self._holder, px(6))
        self._row.addWidget(self.clear)
        self._lay()
        desk.sight.changed.connect(self.refresh)
        desk.period_changed.connect(self.refresh)
        desk.plan_changed.connect(self._follow)
        self.refresh()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(6), px(16), px(6))
        row.setSpacing(px(10))
        row.addWidget(picture(pixmap("list-filter", "accent", 14)))
        row.addLayout(centred(self._holder), 1)
        row.addWidget(self.count)
        row.addWidget(self.way)
        column.addLayout(row)
        rule = QFrame()
        rule.setProperty("box", "rule")
        column.addWidget(rule)

    def _follow(self, _changes: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show what is asked for now."""
        plan, asked = self._desk.plan, self._desk.sight.criteria
        self.setVisible(bool(asked))
        shown = tuple((criterion, criterion_name(plan, criterion)) for criterion in asked)
        if shown != self._shown:
            self._shown = shown
            self._rebuild()
        if asked:
            self.count.setText(self._count())

    def _count(self) -> str:
        plan, period, sight = self._desk.plan, self._desk.period, self._desk.sight
        posts = [post for day in period.days() for post in plan.posts_by_day.get(day, ())]
        kept = words().number(sum(map(sight.keeps, posts)))
        total = ntr("{n} post", "{n} posts", len(posts))
        return tr("{period}: {n} of {posts}", n=kept, posts=total, period=period_title(period))

    def _rebuild(self) -> None:
        at = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._row.removeWidget(self.clear)
        self.chips = [self._chip(criterion, name) for criterion, name in self._shown]
        for widget in (*self.chips, self.clear):
            self._row.addWidget(widget)
        walk_before(self.clear, self.chips)
        self._holder.updateGeometry()
        if at is not None and self.chips:
            self.chips[min(at, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, criterion: Criterion, name: str) -> TagChip:
        made = TagChip(criterion.key, name, filled=True)
        made.setParent(self._holder)
        made.setAccessibleName(tr("Take {name} out of the filter", name=name))
        made.clicked.connect(lambda: self._desk.sight.toggle(criterion))
        made.show()
        return made

    def _clear(self) -> None:
        self._desk.sight.filter_by(())


def centred(widget: QWidget) -> QVBoxLayout:
    """Return a column in which a widget of any height stands in the middle."""
    column = QVBoxLayout()
    column.addStretch()
    column.addWidget(widget)
    column.addStretch()
    return column
