"""The plan's name in the toolbar, and the menu behind it: what can be done to its file, and other plans."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from contentplanner.ui.recent import RecentMenu, RecentPlans, add_recent
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import set_arrow
from contentplanner.ui.widgets.menus import popup_menu

if TYPE_CHECKING:
    from contentplanner.ui.actions import MadeActions

DEEDS = ("rename_plan", "move_plan", "show_folder", "save_copy")
OTHERS = ("new_plan", "open_plan")


class PlanButton(QToolButton):
    """Elides where the room ends; a press, Enter or Space opens the menu."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("kind", "quiet")
        set_arrow(self)
        self.setStyleSheet(f"QToolButton {{ font-size: {px(14)}px; font-weight: 600; padding: 0 {px(4)}px; }}")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._menu = popup_menu(tr("Plan"), self)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenu(self._menu)
        self.say(name)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(px(40), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as the whole name."""
        wide = self.fontMetrics().horizontalAdvance(self._name) + px(34)
        return QSize(wide, super().sizeHint().height())

    def say(self, name: str) -> None:
        """Show another name."""
        self._name = name
        self.setAccessibleName(tr("Plan {name}", name=name))
        self.setMaximumWidth(self.sizeHint().width())
        self._fit()

    def fill(self, made: MadeActions, recent: RecentPlans, choose: Callable[[object], None]) -> None:
        """Offer the window's own actions on the plan's file, and the plans opened last."""

        def refill() -> None:
            self._menu.clear()
            self._menu.addActions([made.actions[key] for key in DEEDS])
            self._menu.addSeparator()
            self._menu.addActions([made.actions[key] for key in OTHERS])
            self._menu.addSection(tr("Opened recently"))
            add_recent(self._menu, recent, choose)

        RecentMenu(self._menu, recent, refill)

    def _fit(self) -> None:
        room = self.width() - px(30)
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._name else self._name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the name into the new width."""
        super().resizeEvent(event)
        self._fit()
