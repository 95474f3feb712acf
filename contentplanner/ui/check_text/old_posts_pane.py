"""A table of old posts: their mix, the mix per month, and every post."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.goals import DEFAULTS
from contentplanner.domain.vocabulary import GoalRule
from contentplanner.ui.check.mix_block import MixBlock
from contentplanner.ui.check_text.loading import Loaded
from contentplanner.ui.check_text.months_block import MonthsBlock
from contentplanner.ui.check_text.sentences import about_dates, column_names, not_judged
from contentplanner.ui.check_text.tables import PostRows, table_view
from contentplanner.ui.editor.parts import field_label
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import ElidedLabel, label

GOAL = DEFAULTS[GoalRule.CONVERSATION_SHARE].target
"""Old posts belong to no plan, so the goal is the default one."""

_SIDE_BY_SIDE = 780
_NO_DATES = -1


class OldPostsPane(QWidget):
    """What was read in a table. Other columns can be chosen; `columns_wanted` then names both by their index."""

    columns_wanted = Signal(object, object)
    post_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ElidedLabel(size=14, strong="true")
        self._count = label(tone="hint", size=12)
        self.open = button(tr("Open another CSV…"), picture="folder-open", small=True)
        self.texts, self.dates = QComboBox(), QComboBox()
        self.mix = MixBlock()
        self.months = MonthsBlock(GOAL)
        self._dates_note = label(tone="hint", size=12, wrap=True)
        self.rows = PostRows()
        self.table = table_view(tr("Old posts"), self.rows)
        self._overview = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay()
        for combo in (self.texts, self.dates):
            combo.activated.connect(self._ask_columns)
        self.table.selectionModel().selectionChanged.connect(self._choose)

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        head.addWidget(self.open)
        columns = QWidget()
        flow = FlowLayout(columns, px(8))
        for text, combo in ((tr("Texts in"), self.texts), (tr("Dates in"), self.dates)):
            combo.setAccessibleName(text)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(14)
            flow.addWidget(_beside(text, combo))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(columns)
        column.addWidget(self._dates_note)
        column.addLayout(self._overview)
        self._overview.setSpacing(px(20))
        self._overview.addWidget(self.mix, 0, Qt.AlignmentFlag.AlignTop)
        self._overview.addWidget(self.months, 3)
        self.table.setMinimumHeight(px(160))
        column.addWidget(self.table, 1)

    @property
    def note(self) -> str:
        """What is said about the dates; empty for nothing."""
        return self._dates_note.text()

    def show_loaded(self, loaded: Loaded) -> None:
        """Show another table."""
        self._name.setText(loaded.name)
        self._count.setText(ntr("{n} post", "{n} posts", len(loaded.posts)))
        self._fill_columns(loaded)
        note = about_dates(loaded)
        self._dates_note.setText(note)
        self._dates_note.setVisible(bool(note))
        self.mix.show_mix(loaded.mix, GOAL, not_judged(loaded.mix))
        self.months.setVisible(loaded.dates is not None)
        self.months.show_months(loaded.months)
        self.rows.show(loaded.posts)
        for column in range(self.rows.columnCount() - 1):
            self.table.resizeColumnToContents(column)
        last = self.table.fontMetrics().horizontalAdvance(words().number(len(loaded.table.rows))) + px(24)
        self.table.setColumnWidth(0, max(self.table.columnWidth(0), last))

    def _fill_columns(self, loaded: Loaded) -> None:
        names = column_names(loaded)
        self.texts.clear()
        self.dates.clear()
        self.dates.addItem(tr("No dates"), _NO_DATES)
        for index, name in enumerate(names):
            self.texts.addItem(name, index)
            self.dates.addItem(name, index)
        self.texts.setCurrentIndex(self.texts.findData(loaded.texts))
        self.dates.setCurrentIndex(self.dates.findData(_NO_DATES if loaded.dates is None else loaded.dates))

    def _ask_columns(self) -> None:
        dates = self.dates.currentData()
        self.columns_wanted.emit(self.texts.currentData(), None if dates == _NO_DATES else dates)

    def _choose(self, chosen: QItemSelection) -> None:
        for index in chosen.indexes()[:1]:
            self.post_chosen.emit(self.rows.rows[index.row()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figures above the chart where they don't fit beside it."""
        super().resizeEvent(event)
        wide = self.width() >= px(_SIDE_BY_SIDE)
        self._overview.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._overview.setStretch(0, 2 if wide else 0)


def _beside(text: str, combo: QComboBox) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(6))
    row.addWidget(field_label(text, combo))
    row.addWidget(combo)
    return made
