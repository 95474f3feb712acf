"""Explore the sample plan, start empty, or open a plan that is there already."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from contentplanner.exchange.sample import sample_plan
from contentplanner.resources import resource
from contentplanner.ui.icons import pixmap
from contentplanner.ui.recent import RecentPlans
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.welcome.beginning import Beginning, free_path
from contentplanner.ui.welcome.recent_list import RecentList
from contentplanner.ui.welcome.start_form import StartForm
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label, picture

WIDTH = 720


class WelcomePage(QScrollArea):
    """`chosen` carries a `Beginning`."""

    chosen = Signal(object)
    open_wanted = Signal()
    recent_wanted = Signal(object)

    def __init__(self, folder: Path, recent: RecentPlans, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.recent = RecentList(recent)
        self.recent.chosen.connect(self.recent_wanted)
        self.form = StartForm(folder)
        self.form.chosen.connect(self.chosen)
        self.form.back_wanted.connect(self._go_back)
        self._first = self._ways()
        pages = QWidget()
        pages.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._first)
        column.addWidget(self.form)
        self._show(form=False)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(px(24), px(24), px(24), px(24))
        row.addStretch()
        row.addWidget(pages, 10)
        row.addStretch()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.sample.setFocus()

    def _show(self, *, form: bool) -> None:
        """Show one of the two; the other takes no room."""
        self._first.setVisible(not form)
        self.form.setVisible(form)

    def _go_back(self) -> None:
        self._show(form=False)
        self.empty.setFocus()

    def _ways(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(px(12))
        layout.addStretch(1)
        layout.addWidget(picture(QIcon(str(resource("icons", "app.svg"))).pixmap(px(56), px(56))))
        layout.addWidget(label(tr("Content Planner"), size=22, strong="true"))
        layout.addWidget(
            label(
                tr("Plan your social posts, and see before anything is posted whether they start a conversation."),
                tone="secondary",
                size=14,
                wrap=True,
            )
        )
        layout.addSpacing(px(8))
        layout.addLayout(self._cards())
        layout.addLayout(self._links())
        layout.addWidget(self.recent)
        layout.addStretch(2)
        return page

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(16))
        self.sample = button(tr("Explore the sample plan"), kind="primary")
        self.empty = button(tr("Start empty"))
        self.sample.clicked.connect(self._choose_sample)
        self.empty.clicked.connect(self.begin)
        looks = tr("Three months of a made-up employer: every screen has something to show, and nothing can go wrong.")
        own = tr(
            "Choose the values, audiences and channels that fit your organisation. All of it can be changed later."
        )
        row.addWidget(_card("sparkles", self.sample, looks), 1)
        row.addWidget(_card("calendar", self.empty, own), 1)
        return row

    def _links(self) -> QHBoxLayout:
        row = QHBoxLayout()
        open_one = button(tr("Open a plan…"), kind="link")
        open_one.clicked.connect(self.open_wanted)
        row.addWidget(open_one)
        row.addStretch()
        return row

    def begin(self) -> None:
        """Go to the form of a new plan."""
        self._show(form=True)
        self.form.begin()

    def _choose_sample(self) -> None:
        code = words().code
        path = free_path(self._folder, tr("Sample plan"))
        self.sample.setEnabled(False)
        self.chosen.emit(Beginning(path, partial(sample_plan, code)))


def _card(picture_name: str, act: QWidget, text: str) -> QFrame:
    card = QFrame()
    card.setProperty("box", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(px(20), px(20), px(20), px(20))
    layout.setSpacing(px(10))
    layout.addWidget(picture(pixmap(picture_name, "accent", 24)))
    layout.addWidget(label(text, tone="secondary", wrap=True), 1)
    layout.addWidget(act)
    return card
