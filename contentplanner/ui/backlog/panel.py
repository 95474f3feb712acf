"""The backlog: add ideas, narrow and sort them, drag them to a day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from contentplanner.domain.edits import delete_ideas, new_idea
from contentplanner.domain.filters import NEVER, WAITING
from contentplanner.domain.records import Criterion
from contentplanner.domain.texts import one_line
from contentplanner.domain.vocabulary import FilterField
from contentplanner.languages import N_
from contentplanner.ui import post_actions
from contentplanner.ui.backlog.cards import Cards, Order
from contentplanner.ui.backlog.list_view import IdeaList
from contentplanner.ui.backlog.model import IdeaModel
from contentplanner.ui.editor.options import offered
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button, icon_button
from contentplanner.ui.widgets.fields import lead_with
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import label
from contentplanner.ui.widgets.menus import popup_menu

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

NEVER_PLANNED = Criterion(FilterField.PLANNED, NEVER)
WAITS = Criterion(FilterField.PLANNED, WAITING)
ORDERS = ((Order.NEWEST, N_("Newest first")), (Order.TITLE, N_("By title")), (Order.LEAST_PLANNED, N_("Least planned")))


class BacklogPanel(QFrame):
    """The left panel."""

    idea_opened = Signal(str)
    idea_entered = Signal(str)
    post_opened = Signal(str)
    plan_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards = Cards()
        self._order = Order.NEWEST
        self.setProperty("box", "panel")
        self._count = label(tone="hint", size=12)
        self.add = self._add_field()
        self.list = IdeaList(IdeaModel(self))
        self.list.idea_opened.connect(self.idea_opened)
        self.list.idea_entered.connect(self.idea_entered)
        self.list.idea_deleted.connect(self._delete)
        self.list.post_dropped.connect(self._undate)
        self._filters: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(6), px(10), px(6))
        layout.setSpacing(px(8))
        layout.addLayout(self._header())
        layout.addWidget(self.add)
        layout.addWidget(self._filter_row())
        layout.addWidget(self.list, 1)
        desk.plan_changed.connect(lambda _changes: self.refresh())
        desk.sight.changed.connect(self.refresh)
        self.refresh()

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(label(tr("Ideas"), size=14, strong="true"))
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._sort_button())
        return row

    def _sort_button(self) -> QToolButton:
        made = icon_button("arrow-up-down", tr("Sort"), small=True)
        menu = popup_menu(tr("Sort"), made)
        group = QActionGroup(menu)
        for order, text in ORDERS:
            action = menu.addAction(tr(text), partial(self._sort, order))
            action.setCheckable(True)
            action.setChecked(order is self._order)
            group.addAction(action)
        made.clicked.connect(lambda: _open_under(menu, made))
        return made

    def _add_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(tr("Add an idea, press Enter"))
        field.setAccessibleName(tr("Add an idea"))
        lead_with(field, "plus")
        field.returnPressed.connect(self._add)
        return field

    def _filter_row(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, px(6))
        for key, text in (("all", tr("All")), ("never", tr("Never planned"))):
            made = button(text, kind="filter")
            made.setCheckable(True)
            made.toggled.connect(lambda on, key=key: self._switch(key, on=on))
            self._filters[key] = made
            row.addWidget(made)
        more = button("…", kind="filter", name=tr("More filters"))
        more.setCheckable(True)
        more.toggled.connect(lambda on: self._switch("more", on=on))
        self._filters["more"] = more
        row.addWidget(more)
        return holder

    @property
    def filters(self) -> tuple[QPushButton, ...]:
        """The buttons that narrow the list."""
        return tuple(self._filters.values())

    def focus_add(self) -> None:
        """Put the keyboard into the field that adds an idea."""
        self.show()
        self.add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def current_idea(self) -> str | None:
        """Return the idea that has the keyboard in the list."""
        card = self.list.current()
        return card.idea_id if card else None

    def refresh(self) -> None:
        """Show the plan as it stands."""
        current = self.current_idea()
        shown = self._cards.of(self._desk.plan, self._order, self._desk.sight.ideas)
        self.list.cards.show_cards(shown)
        total = sum(not idea.archived for idea in self._desk.plan.ideas.values())
        count = words().number(total)
        text = count if len(shown) == total else tr("{n} of {total}", n=words().number(len(shown)), total=count)
        self._count.setText(text)
        if current:
            self.list.make_current(current)
        self._show_filters()

    def _states(self) -> dict[str, bool]:
        now = self._desk.sight.criteria
        return {"all": not now, "never": NEVER_PLANNED in now, "more": any(one != NEVER_PLANNED for one in now)}

    def _switch(self, key: str, *, on: bool) -> None:
        """Follow a filter that was switched, also by a screen reader, which doesn't click."""
        if on == self._states()[key]:
            return
        if key == "more":
            self._ask_more()
        else:
            self._narrow(key)

    def _show_filters(self) -> None:
        now, values = self._desk.sight.criteria, self._desk.plan.values
        for key, on in self._states().items():
            self._filters[key].setChecked(on)
        names = [tr("Without a day")] if WAITS in now else []
        names += [values[one.key].name for one in now if one.field is FilterField.VALUE and one.key in values]
        self._filters["more"].setText((", ".join(names) or "…").replace("&", "&&"))
        self._filters["more"].setAccessibleDescription(", ".join(names))

    def _sort(self, order: Order) -> None:
        self._order = order
        self.refresh()

    def _narrow(self, key: str) -> None:
        if key == "all":
            self._desk.sight.filter_by(())
        else:
            self._desk.sight.toggle(NEVER_PLANNED)

    def _ask_more(self) -> None:
        now = self._desk.sight.criteria
        menu = popup_menu(tr("More filters"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        waiting = menu.addAction(tr("With a post without a day"), partial(self._desk.sight.toggle, WAITS))
        waiting.setCheckable(True)
        waiting.setChecked(WAITS in now)
        menu.addSeparator()
        for value in offered(self._desk.plan.values.values(), [one.key for one in now]):
            wanted = Criterion(FilterField.VALUE, value.id)
            action = menu.addAction(value.name.replace("&", "&&"), partial(self._desk.sight.toggle, wanted))
            action.setCheckable(True)
            action.setChecked(wanted in now)
        _open_under(menu, self._filters["more"])
        self._show_filters()

    def _add(self) -> None:
        title = one_line(self.add.text())
        if not title:
            return
        changes = new_idea(title, self._desk.today())
        if self._desk.perform(tr("Add the idea “{title}”", title=title), changes):
            self.add.clear()
            self.list.make_current(changes[0].record.id)

    def _delete(self, idea_id: str) -> None:
        plan = self._desk.plan
        row = self.list.cards.row_of(idea_id)
        text = tr("Delete the idea “{title}”", title=plan.ideas[idea_id].title)
        if self._desk.perform(text, delete_ideas(plan, (idea_id,))) and self.list.cards.cards:
            self.list.make_current(self.list.cards.cards[min(row, len(self.list.cards.cards) - 1)].idea_id)

    def _undate(self, post_id: str) -> None:
        if post_id in self._desk.plan.posts:
            post_actions.undate(self._desk, post_id)


def _open_under(menu: QMenu, made: QWidget) -> None:
    menu.popup(made.mapToGlobal(made.rect().bottomLeft()))
