"""The mix per month: as a chart with its legend, or in figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from contentplanner.exchange.old_posts import MonthMix
from contentplanner.ui.check_text.legend import Legend
from contentplanner.ui.check_text.month_chart import MonthChart
from contentplanner.ui.check_text.tables import MonthRows, table_view
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label


class MonthsBlock(QWidget):
    """The table says what the chart shows, for whom a chart says nothing."""

    def __init__(self, goal: float) -> None:
        super().__init__()
        self._goal = goal
        self.chart = MonthChart()
        self.rows = MonthRows()
        self.table = table_view(tr("Mix per month, in figures"), self.rows)
        self.as_chart = _segment(tr("Chart"))
        self.as_table = _segment(tr("Table"))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._chart_page(Legend(goal)))
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(self._head())
        column.addWidget(self._pages, 1)
        self.as_chart.setChecked(True)

    def _head(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        switch = QFrame()
        switch.setProperty("box", "segments")
        row = QHBoxLayout(switch)
        row.setContentsMargins(px(2), px(2), px(2), px(2))
        row.setSpacing(px(2))
        for page, made in enumerate((self.as_chart, self.as_table)):
            group.addButton(made, page)
            row.addWidget(made)
        group.idClicked.connect(self._pages.setCurrentIndex)
        head = QHBoxLayout()
        head.addWidget(label(tr("Mix per month"), size=12, strong="true"))
        head.addStretch()
        head.addWidget(switch)
        return head

    def _chart_page(self, legend: QWidget) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(px(150))
        scroll.setWidget(self.chart)
        scroll.setAccessibleName(self.chart.accessibleName())
        page = QWidget(self._pages)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(scroll, 1)
        column.addWidget(legend)
        return page

    def show_months(self, months: Sequence[MonthMix]) -> None:
        """Show other months."""
        self.chart.show_months(months, self._goal)
        self.rows.show(months)
        self.table.resizeColumnsToContents()


def _segment(text: str) -> QPushButton:
    made = button(text, kind="segment", small=True)
    made.setCheckable(True)
    return made
