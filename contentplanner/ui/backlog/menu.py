"""The menu of what is chosen in the backlog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from contentplanner.ui.backlog.cards import IdeaCard
from contentplanner.ui.speech import tr
from contentplanner.ui.widgets.menus import popup_menu, spoken

if TYPE_CHECKING:
    from contentplanner.ui.backlog.panel import BacklogPanel


def open_menu(panel: BacklogPanel, at: QPoint) -> QMenu:
    """Open the menu at a place on the screen."""
    menu = popup_menu(tr("What to do with it"), panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    deeds, rows = panel.deeds, panel.list.chosen()
    if len(rows) == 1:
        _add(menu, tr("Open"), "Return", lambda: panel.enter(rows[0]))
        if isinstance(rows[0], IdeaCard):
            key = rows[0].idea_id
            _add(menu, tr("Plan on the current day"), "Ctrl+Return", lambda: panel.plan_wanted.emit(key))
            _turn(menu, panel, rows[0])
        menu.addSeparator()
    if deeds.records and not panel.read_only:
        _fill_tags(menu, panel)
        menu.addSeparator()
        archive = tr("Put back on the list") if deeds.are_archived else tr("Archive")
        _add(menu, archive, "Ctrl+Shift+A", deeds.put_away)
        if deeds.can_merge:
            menu.addAction(tr("Merge into one…"), deeds.merge)
        _add(menu, tr("Delete"), "Del", deeds.delete)
    menu.popup(at)
    return menu


def _add(menu: QMenu, text: str, keys: str, act: object) -> None:
    """Add an action that shows a key; the key itself is the list's or the window's."""
    action = menu.addAction(text)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(act)


def _turn(menu: QMenu, panel: BacklogPanel, card: IdeaCard) -> None:
    if card.posts:
        opened = panel.list.cards.is_opened(card.idea_id)
        text, key = (tr("Hide its posts"), "Left") if opened else (tr("Show its posts"), "Right")
        _add(menu, text, key, lambda: panel.turn(card.idea_id, opened=not opened))


def _fill_tags(menu: QMenu, panel: BacklogPanel) -> None:
    tags = panel.deeds.tags
    menu.addAction(tr("Values…"), tags.pick_values)
    menu.addAction(tr("Interests…"), tags.pick_interests)
    for name, fill in (
        (tr("Subject"), tags.fill_subjects),
        (tr("Campaign"), tags.fill_campaigns),
        (tr("Evergreen"), tags.fill_evergreen),
    ):
        fill(spoken(menu.addMenu(name), name))
