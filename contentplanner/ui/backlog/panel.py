"""The backlog: add ideas, narrow and sort them, open them to their posts, drag them to a day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from contentplanner.ui.backlog.add_line import IdeaLine
from contentplanner.ui.backlog.adding import Adding
from contentplanner.ui.backlog.cards import IdeaCard, Row
from contentplanner.ui.backlog.chosen_bar import ChosenBar
from contentplanner.ui.backlog.deeds import IdeaDeeds
from contentplanner.ui.backlog.list_view import IdeaList
from contentplanner.ui.backlog.menu import open_menu
from contentplanner.ui.backlog.model import IdeaModel
from contentplanner.ui.backlog.pills import Pills
from contentplanner.ui.backlog.shelf import ORDERS, Order, Shelf, order_of
from contentplanner.ui.filter.button import small_filter_button
from contentplanner.ui.many.doing import Doing
from contentplanner.ui.many.taking_back import take_back
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import icon_button
from contentplanner.ui.widgets.labels import ElidedLabel, label
from contentplanner.ui.widgets.menus import popup_menu

if TYPE_CHECKING:
    from contentplanner.ui.calendar.viewing import Viewing
    from contentplanner.ui.desk import Desk
    from contentplanner.ui.drag import Cargo


class BacklogPanel(QFrame):
    """The left panel."""

    idea_opened = Signal(str)
    idea_entered = Signal(str)
    post_opened = Signal(str)
    plan_wanted = Signal(str)
    filter_wanted = Signal(QWidget)
    views_wanted = Signal()
    chosen_changed = Signal()
    posts_menu_wanted = Signal(tuple, QPoint)

    def __init__(self, desk: Desk, viewing: Viewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._viewing = desk, viewing
        self._shelf = Shelf(desk)
        self._doing = Doing(desk, self)
        self._opened: frozenset[str] = frozenset()
        self.setProperty("box", "panel")
        self._count = ElidedLabel(tone="hint", size=12)
        self.add = IdeaLine(desk)
        self.adding = Adding(desk, self.add)
        self.list = IdeaList(IdeaModel(self._shelf.spot_of, self._shelf.has_spot, self))
        self.deeds = IdeaDeeds(self._doing, self.list)
        self.pills = Pills(desk)
        self.filter = small_filter_button(desk)
        self.sort = self._sort_button()
        self.chosen_bar = ChosenBar(self)
        self._lay()
        self._connect()
        self.refresh()

    def _lay(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(6), px(10), px(6))
        layout.setSpacing(px(8))
        layout.addLayout(self._header())
        layout.addWidget(self.add)
        layout.addWidget(self.adding.hint)
        layout.addWidget(self.pills)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.chosen_bar)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(tr("Ideas"), size=14, strong="true"))
        row.addWidget(self._count, 1)
        for made in (self.filter, self.sort):
            made.setStyleSheet("QToolButton { padding: 0; }")
            made.setFixedWidth(px(28))
            row.addWidget(made)
        row.setSpacing(px(4))
        return row

    def _connect(self) -> None:
        shown = self.list
        shown.idea_opened.connect(self.idea_opened)
        shown.idea_entered.connect(self.idea_entered)
        shown.post_opened.connect(self.post_opened)
        shown.deletion_wanted.connect(self.deeds.delete)
        shown.post_undated.connect(self.deeds.undate)
        shown.fell.connect(self._take)
        shown.turned.connect(lambda key, opened: self.turn(key, opened=opened))
        shown.menu_wanted.connect(self.open_menu)
        shown.chosen_changed.connect(self._tell_chosen)
        self.adding.added.connect(self._show_added)
        self.pills.filter_wanted.connect(self.filter_wanted)
        self.pills.views_wanted.connect(self.views_wanted)
        self.filter.clicked.connect(lambda: self.filter_wanted.emit(self.filter))
        self._desk.plan_changed.connect(lambda _changes: self.refresh())
        self._desk.sight.changed.connect(self.refresh)

    def _sort_button(self) -> QToolButton:
        made = icon_button("arrow-up-down", tr("Sort"), small=True)
        menu = popup_menu(tr("Sort"), made)
        group = QActionGroup(menu)
        for order, text in ORDERS:
            action = menu.addAction(tr(text), partial(self._sort, order))
            action.setCheckable(True)
            action.setChecked(order is self.order)
            group.addAction(action)
        made.clicked.connect(lambda: menu.popup(made.mapToGlobal(made.rect().bottomLeft())))
        return made

    @property
    def order(self) -> Order:
        """The order of the ideas."""
        return order_of(self._viewing.order)

    @property
    def filters(self) -> tuple[QPushButton, ...]:
        """The buttons that narrow the list."""
        return (*self.pills.pills, self.pills.more)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._desk.planner.store.read_only

    def focus_add(self) -> None:
        """Put the keyboard into the field that adds an idea."""
        self.show()
        self.add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_first(self) -> None:
        """Give the keyboard to the list: to its first row unless one has it already."""
        if self.list.current() is None and self.list.cards.rows:
            self.list.make_current(self.list.cards.rows[0].key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_idea(self) -> str | None:
        """Return the idea that has the keyboard in the list, also by one of its posts."""
        row = self.list.current()
        return row.idea_id if row else None

    def focused_posts(self) -> tuple[str, ...]:
        """Return the posts that are chosen in the list while that has the keyboard."""
        return self.deeds.posts if self.list.hasFocus() else ()

    def enter(self, row: Row) -> None:
        """Go into an idea or a post."""
        if isinstance(row, IdeaCard):
            self.idea_entered.emit(row.idea_id)
        else:
            self.post_opened.emit(row.post_id)

    def turn(self, idea_id: str, *, opened: bool) -> None:
        """Show the posts of an idea below it, or hide them."""
        self._opened = self._opened | {idea_id} if opened else self._opened - {idea_id}
        self.refresh()
        if not opened or self.list.currentIndex().row() < 0:
            self.list.make_current(idea_id)
        self.list.bring_into_sight(idea_id)

    def open_menu(self, at: QPoint) -> None:
        """Open the menu of what is chosen; where that is posts alone it is theirs."""
        posts = self.deeds.posts
        if posts and len(posts) == len(self.list.chosen()) and not self.read_only:
            self.posts_menu_wanted.emit(posts, at)
        else:
            open_menu(self, at)

    def refresh(self) -> None:
        """Show the plan as it stands, as far as it is wanted."""
        sight = self._desk.sight
        chosen = [row.key for row in self.list.chosen()]
        current = self.list.current()
        self._opened &= self._desk.plan.ideas.keys()
        rows = self._shelf.rows(self.order, self._opened)
        self.list.cards.know_today(self._desk.today())
        self.list.cards.show_rows(rows, self._opened, self.order)
        self.list.mark(sight.words)
        self.list.restore(chosen, current.key if current else "")
        self._say_count()
        narrowed = bool(sight.criteria or sight.query)
        free = tr("No ideas here. Type one above and press Enter.")
        self.list.say_when_empty(tr("No idea fits the filter and the search.") if narrowed else free)
        self._tell_chosen()

    def _say_count(self) -> None:
        total = self._desk.once(("count", "ideas"), self._live_ideas)
        shown = len(self._desk.sight.ideas)
        count = words().number(total)
        self._count.setText(count if shown == total else tr("{n} of {total}", n=words().number(shown), total=count))

    def _live_ideas(self) -> int:
        return sum(not idea.archived for idea in self._desk.plan.ideas.values())

    def _tell_chosen(self) -> None:
        self.chosen_bar.refresh()
        self.chosen_changed.emit()

    def _sort(self, order: Order) -> None:
        self._viewing.sort(order)
        self.refresh()

    def _show_added(self, idea_id: str) -> None:
        if idea_id in self._desk.sight.ideas:
            self.list.make_current(idea_id)
        else:
            title = self._desk.plan.ideas[idea_id].title
            self._desk.told.emit(tr("“{title}” is added; the filter hides it", title=title))

    def _take(self, cargo: Cargo) -> None:
        """Put posts that were dropped back, and make ideas of texts and links."""
        made = take_back(self._doing, cargo)
        if made:
            self._show_added(made)
