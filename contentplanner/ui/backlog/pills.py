"""A row of filters one click away: the usual ones, and the views that the plan keeps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from contentplanner.domain.edits import views_in_order
from contentplanner.domain.filters import DUE, NEVER
from contentplanner.domain.records import Criterion, SavedView
from contentplanner.domain.vocabulary import FilterField
from contentplanner.languages import N_
from contentplanner.ui.editor.ask_name import ask_name
from contentplanner.ui.editor.parts import plain_tip, walk_before
from contentplanner.ui.filter import view_actions
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import font, px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.menus import popup_menu

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

GAP, MOST_ROWS, LONGEST = 6, 3, 140
NEVER_PLANNED = SavedView("never", N_("Never planned"), 0, (Criterion(FilterField.PLANNED, NEVER),))
DUE_AGAIN = SavedView("due", N_("Due again"), 0, (Criterion(FilterField.EVERGREEN, DUE),))


class Pill(QPushButton):
    """One filter; `menu_wanted` says where its menu is to open."""

    menu_wanted = Signal(QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, at the mouse or below the pill."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos())


class Pills(QWidget):
    """A pill that is pressed in is in force; pressing it again lets go of it. The rest is under "…"."""

    filter_wanted = Signal(QWidget)
    views_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(tr("Views"))
        self._row = FlowLayout(self, px(GAP))
        self._shown: tuple[SavedView, ...] = ()
        self.pills: list[QPushButton] = []
        self.more = button("…", kind="filter", name=tr("More filters and views"))
        self.more.clicked.connect(self._open_more)
        self._row.addWidget(self.more)
        self._fitting = 0
        desk.sight.changed.connect(self._show_states)
        desk.plan_changed.connect(self._follow)
        self._follow()

    def _follow(self, _changes: object = None) -> None:
        plan = self._desk.plan
        evergreen = any(idea.evergreen_weeks is not None and not idea.archived for idea in plan.ideas.values())
        usual = (NEVER_PLANNED, DUE_AGAIN) if evergreen else (NEVER_PLANNED,)
        shown = (*usual, *views_in_order(plan))
        if shown != self._shown:
            self._shown = shown
            self._rebuild()
        self._show_states()

    def _rebuild(self) -> None:
        for pill in self.pills:
            self._row.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._row.removeWidget(self.more)
        every = self._pill(tr("All"))
        every.toggled.connect(self._toggle_all)
        self.pills = [every, *(self._view_pill(view) for view in self._shown)]
        for widget in (*self.pills, self.more):
            self._row.addWidget(widget)
        walk_before(self.more, self.pills)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many views as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let views that would need yet another row go, from the last one on; they stand under "…"."""
        usual = len(self.pills) - len(self._own)
        kept = len(self.pills)
        while kept > usual and self._rows([*self.pills[:kept], self.more]) > MOST_ROWS:
            kept -= 1
        self._fitting = kept - usual
        for place, pill in enumerate(self.pills):
            pill.setVisible(place < kept)
        self.updateGeometry()

    def _rows(self, widgets: list[QPushButton]) -> int:
        rows, used = 1, 0
        for widget in widgets:
            width = widget.sizeHint().width()
            if used and used + width > self.width():
                rows, used = rows + 1, 0
            used += width + px(GAP)
        return rows

    @property
    def _own(self) -> tuple[SavedView, ...]:
        return tuple(view for view in self._shown if view.id in self._desk.plan.views)

    def _view_pill(self, view: SavedView) -> Pill:
        is_own = view.id in self._desk.plan.views
        made = self._pill(view.name if is_own else tr(view.name))
        made.toggled.connect(lambda on: self._toggle(view, on=on))
        if is_own:
            made.menu_wanted.connect(lambda at: self._open_menu(view, at))
            made.setAccessibleDescription(tr("Saved view"))
        return made

    def _pill(self, text: str) -> Pill:
        shown = QFontMetrics(font(12, 500)).elidedText(text, Qt.TextElideMode.ElideRight, px(LONGEST))
        made = Pill(shown.replace("&", "&&"), self)
        made.setToolTip(plain_tip(text) if shown != text else "")
        made.setProperty("kind", "filter")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setAccessibleName(text)
        made.show()
        return made

    def _show_states(self) -> None:
        now = frozenset(self._desk.sight.criteria)
        states = [not now, *(bool(view.criteria) and frozenset(view.criteria) == now for view in self._shown)]
        for pill, on in zip(self.pills, states, strict=True):
            blocked = pill.blockSignals(True)
            pill.setChecked(on)
            pill.blockSignals(blocked)
        self.more.setProperty("active", "" if any(states) else "true")

    def _toggle_all(self, _on: bool) -> None:
        self._desk.sight.filter_by(())
        self._show_states()

    def _toggle(self, view: SavedView, *, on: bool) -> None:
        """Follow a pill that was switched, also by a screen reader, which doesn't click."""
        self._desk.sight.filter_by(view.criteria if on else ())
        self._show_states()

    def _open_more(self) -> None:
        menu = popup_menu(tr("More filters and views"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for view in self._own[self._fitting :]:
            action = menu.addAction(view.name.replace("&", "&&"), partial(view_actions.show, self._desk, view))
            action.setCheckable(True)
            action.setChecked(view_actions.is_shown(self._desk, view))
        menu.addSeparator()
        menu.addAction(tr("Filter…"), lambda: self.filter_wanted.emit(self.more))
        save = menu.addAction(tr("Save as a view…"), lambda: view_actions.ask_and_save(self._desk, self))
        save.setEnabled(bool(self._desk.sight.criteria))
        views = menu.addAction(tr("Views: rename, reorder, delete…"), self.views_wanted.emit)
        views.setEnabled(bool(self._desk.plan.views))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _open_menu(self, view: SavedView, at: QPoint) -> None:
        menu = popup_menu(view.name, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        order = [one.id for one in views_in_order(self._desk.plan)]
        here = order.index(view.id)
        menu.addAction(tr("Rename…"), lambda: self._ask_name(view))
        change = menu.addAction(tr("Let it show this filter"), lambda: view_actions.save(self._desk, view.name))
        change.setEnabled(bool(self._desk.sight.criteria) and not view_actions.is_shown(self._desk, view))
        for text, to in ((tr("Move left"), here - 1), (tr("Move right"), here + 1)):
            action = menu.addAction(text, partial(view_actions.place, self._desk, view, to))
            action.setEnabled(0 <= to < len(order))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: view_actions.delete(self._desk, view))
        menu.popup(at)

    def _ask_name(self, view: SavedView) -> None:
        def take(name: str) -> None:
            problem = view_actions.rename(self._desk, view, name)
            if problem:
                self._desk.told.emit(problem)

        ask_name(self, tr("Rename the view"), tr("What is the view called?"), take, view.name)
