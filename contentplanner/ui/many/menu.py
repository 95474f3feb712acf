"""The menus of posts and days: what a right click, the Menu key, the bar over the calendar and Edit offer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from contentplanner.domain.periods import Period
from contentplanner.ui import post_actions
from contentplanner.ui.many import clipboard, moving
from contentplanner.ui.many.choices import CHOICES, Fill
from contentplanner.ui.many.doing import Doing, those
from contentplanner.ui.many.questions import ask_day, ask_time
from contentplanner.ui.many.shift_question import ask_shift
from contentplanner.ui.series.dialog import SeriesDialog
from contentplanner.ui.speech import tr, words
from contentplanner.ui.widgets.menus import add_heading, popup_menu, spoken

if TYPE_CHECKING:
    from contentplanner.domain.edits import Spot
    from contentplanner.ui.many.guard import Ids

Key = QKeySequence.StandardKey


class Menus(QObject):
    """`open_wanted` carries a post to be opened, `new_wanted` a Spot for a new one, `landed` what was pasted."""

    open_wanted = Signal(str)
    new_wanted = Signal(object)
    landed = Signal(str)

    def __init__(self, doing: Doing) -> None:
        super().__init__(doing)
        self._doing = doing
        self._open: QMenu | None = None

    def open_at(self, menu: QMenu, at: QPoint) -> None:
        """Open a menu at a place on the screen; it stays until the next one opens: who listens asks about it later."""
        if self._open is not None:
            self._open.deleteLater()
        self._open = menu
        menu.popup(at)

    def of_posts(self, ids: Ids, owner: QWidget) -> QMenu:
        """Return the menu of one post or of several."""
        menu = popup_menu(those(self._doing.plan, ids), owner)
        if len(ids) == 1:
            self._fill_one(menu, ids[0])
        else:
            add_heading(menu, those(self._doing.plan, ids))
        self._add(menu, tr("Cu&t"), partial(clipboard.put, self._doing, ids, cut=True), Key.Cut)
        self._add(menu, tr("Co&py"), partial(clipboard.put, self._doing, ids, cut=False), Key.Copy)
        menu.addSeparator()
        self.fill(menu, ids)
        return menu

    def _fill_one(self, menu: QMenu, post_id: str) -> None:
        desk = self._doing.desk
        self._add(menu, tr("&Open"), partial(self.open_wanted.emit, post_id))
        self._add(menu, tr("&Copy text of the post"), partial(post_actions.copy_text, desk, post_id))
        repeated = desk.plan.posts[post_id].series_id is not None
        text = tr("Change the &rule…") if repeated else tr("&Repeat…")
        self._add(menu, text, lambda: SeriesDialog(desk, post_id, self._doing.owner.window()).open(), "Ctrl+R")
        menu.addSeparator()

    def fill(self, menu: QMenu, ids: Ids) -> None:
        """Offer every change there is."""
        doing = self._doing
        self._add(menu, tr("&Move to date…"), partial(ask_day, doing, ids))
        self._add(menu, tr("T&ime…"), partial(ask_time, doing, ids))
        for key in CHOICES:
            self.add_choice(menu, key, ids)
        menu.addSeparator()
        self._add(menu, tr("D&uplicate"), partial(moving.double, doing, ids))
        self._add(menu, tr("Put back in the &backlog"), partial(moving.undate, doing, ids), "Backspace")
        self._add(menu, tr("&Delete"), partial(moving.delete, doing, ids), "Del")

    def add_choice(self, menu: QMenu, key: str, ids: Ids) -> QMenu:
        """Add one of the choices as a submenu; it is filled when it opens."""
        name, fill = CHOICES[key]
        inner = spoken(menu.addMenu(tr(name)), tr(name))
        inner.aboutToShow.connect(lambda: _refill(inner, fill, self._doing, ids))
        return inner

    def of_choice(self, key: str, ids: Ids, owner: QWidget) -> QMenu:
        """Return one of the choices as a menu of its own."""
        name, fill = CHOICES[key]
        menu = popup_menu(tr(name), owner)
        fill(menu, self._doing, ids)
        return menu

    def of_day(self, spot: Spot, owner: QWidget) -> QMenu:
        """Return the menu of a day."""
        doing, day = self._doing, spot.day
        menu = popup_menu(words().long_day(day), owner)
        self._add(menu, tr("&New post here"), partial(self.new_wanted.emit, spot)).setEnabled(bool(doing.plan.channels))
        paste = self._add(menu, tr("&Paste"), partial(self.paste, day), Key.Paste)
        paste.setEnabled(clipboard.can_paste())
        posts = doing.desk.marks.wanted(Period(day, day))
        every = self._add(menu, tr("&Mark all posts of the day"), lambda: doing.desk.marks.mark(p.id for p in posts))
        every.setEnabled(bool(posts))
        menu.addSeparator()
        self._add(menu, tr("&Shift everything from here on…"), partial(ask_shift, doing, day))
        return menu

    def paste(self, day: dt.date) -> None:
        """Paste on a day and say what came there."""
        landed = clipboard.paste(self._doing, day)
        if landed:
            self.landed.emit(landed)

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], key: Key | str | None = None) -> QAction:
        """Add an action; its key is only shown: it works while the calendar has the keyboard."""
        action = menu.addAction(text)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: act())
        return action


def _refill(menu: QMenu, fill: Fill, doing: Doing, ids: Ids) -> None:
    menu.clear()
    fill(menu, doing, ids)
