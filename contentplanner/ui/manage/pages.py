"""The pages of the dialog: a list, and beside it what belongs to the current one of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from contentplanner.languages import N_
from contentplanner.ui.desk import Desk
from contentplanner.ui.manage import shelves
from contentplanner.ui.manage.campaign_form import CampaignForm
from contentplanner.ui.manage.channel_form import ChannelForm
from contentplanner.ui.manage.form import Form
from contentplanner.ui.manage.goals_form import GoalsForm
from contentplanner.ui.manage.person_form import PersonForm
from contentplanner.ui.manage.plan_form import PlanForm
from contentplanner.ui.manage.records_pane import RecordsPane
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label

_SIDE_BY_SIDE = 540
_ALONE = 460


class Page(QScrollArea):
    """A title, a word on what it is for, and its parts: side by side where there is room, else one above the other."""

    def __init__(self, title: str, purpose: str, panes: tuple[RecordsPane, ...], form: Form | None = None) -> None:
        """The form, or else the second list, shows what belongs to the current record of the first list."""
        super().__init__()
        self.title, self.panes, self.form = title, panes, form
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self.viewport())
        self.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(4))
        column.addWidget(label(title, strong="true", size=16))
        column.addWidget(label(purpose, tone="secondary", wrap=True))
        column.addSpacing(px(8))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(px(24))
        column.addLayout(self._row, 1)
        parts: tuple[QWidget, ...] = (*panes, form) if form is not None else panes
        for part in parts:
            self._row.addWidget(part, 1)
        if len(parts) == 1:
            parts[0].setMaximumWidth(px(_ALONE))
            self._row.addStretch()
        for pane in panes:
            pane.title.setVisible(len(panes) > 1)
        if panes:
            panes[0].current_changed.connect(self._follow)

    def refresh(self) -> None:
        """Show what the plan has."""
        for pane in self.panes:
            pane.refresh()
        if self.form is not None:
            self.form.show_record()

    def begin(self) -> None:
        """Put the keyboard into the first list, or its field for something new while it is empty."""
        for pane in self.panes[:1]:
            start = pane.list if pane.list.count() else pane.add
            start.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> bool:
        """Take over what is typed; False when the store refused."""
        return self.form is None or self.form.accept()

    def _follow(self) -> None:
        current = self.panes[0].current
        for part in (*self.panes[1:], self.form):
            if part is not None:
                part.setEnabled(current is not None)
        if self.form is not None:
            self.form.setVisible(current is not None)
            self.form.open(current.id if current else "")
        elif len(self.panes) > 1:
            self.panes[1].show_shelf(shelves.interests(current.id if current else "", current.name if current else ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts where there is room for them."""
        wide = event.size().width() >= px(_SIDE_BY_SIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)


def values_page(desk: Desk) -> Page:
    """Return the brand values."""
    return Page(
        tr("Values"),
        tr("What your organisation stands for. Ideas that serve a value fit your story."),
        (RecordsPane(desk, shelves.values()),),
    )


def audiences_page(desk: Desk) -> Page:
    """Return the audiences, and the interests of the current one."""
    panes = (RecordsPane(desk, shelves.audiences()), RecordsPane(desk, shelves.interests("", "")))
    return Page(tr("Audiences and interests"), tr("Whom you speak to, and what they want to know or need."), panes)


def channels_page(desk: Desk) -> Page:
    """Return the channels."""
    return Page(
        tr("Channels"),
        tr("Where posts appear, and what is usual there."),
        (RecordsPane(desk, shelves.channels()),),
        ChannelForm(desk),
    )


def people_page(desk: Desk) -> Page:
    """Return the people."""
    return Page(
        tr("People"),
        tr("Who speaks, who answers, and when they are there."),
        (RecordsPane(desk, shelves.people()),),
        PersonForm(desk),
    )


def campaigns_page(desk: Desk) -> Page:
    """Return the campaigns."""
    return Page(
        tr("Campaigns"),
        tr("Periods that ideas can belong to."),
        (RecordsPane(desk, shelves.campaigns()),),
        CampaignForm(desk),
    )


def goals_page(desk: Desk) -> Page:
    """Return what the plan aims for."""
    purpose = tr("What the plan aims for, and from where on the check says something. Click a target to change it.")
    return Page(tr("Goals"), purpose, (), GoalsForm(desk))


def plan_page(desk: Desk) -> Page:
    """Return what holds for the plan as a whole."""
    return Page(tr("The plan"), tr("What holds for the plan as a whole."), (), PlanForm(desk))


@dataclass(frozen=True, slots=True)
class PageDef:
    """One page of the dialog: its name in the list, its icon, how it is made."""

    key: str
    name: str
    icon: str
    make: Callable[[Desk], Page]


PAGES: tuple[PageDef, ...] = (
    PageDef("values", N_("Values"), "tag", values_page),
    PageDef("audiences", N_("Audiences and interests"), "target", audiences_page),
    PageDef("channels", N_("Channels"), "send", channels_page),
    PageDef("people", N_("People"), "users", people_page),
    PageDef("campaigns", N_("Campaigns"), "bookmark", campaigns_page),
    PageDef("goals", N_("Goals"), "circle-check", goals_page),
    PageDef("plan", N_("The plan"), "globe", plan_page),
)
