"""The switch between the views: segments side by side, or one button with a menu where the window is narrow."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.calendar.viewing import Viewing
from contentplanner.ui.calendar.views import VIEW_NAMES, VIEWS
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import set_arrow
from contentplanner.ui.widgets.menus import popup_menu


class ViewSwitch(QWidget):
    """Shows which view is in force and changes it."""

    def __init__(self, viewing: Viewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewing = viewing
        self.setAccessibleName(tr("View"))
        self._group = QButtonGroup(self)
        self.segments = {kind: self._segment(kind) for kind in VIEWS}
        self.menu_button, self._actions = self._menu_button()
        self._frame = self._segments_frame()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._frame)
        row.addWidget(self.menu_button)
        viewing.kind_changed.connect(self.refresh)
        self.be_narrow(False)
        self.refresh()

    def _segment(self, kind: ViewKind) -> QPushButton:
        made = QPushButton(tr(VIEW_NAMES[kind]))
        made.setProperty("kind", "segment")
        made.setAccessibleName(tr(VIEW_NAMES[kind]))
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.toggled.connect(partial(self._toggled, kind))  # a screen reader doesn't click
        self._group.addButton(made)
        return made

    def _segments_frame(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("box", "segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(2), px(2), px(2), px(2))
        row.setSpacing(0)
        for segment in self.segments.values():
            row.addWidget(segment)
        return frame

    def _menu_button(self) -> tuple[QToolButton, dict[ViewKind, QAction]]:
        made = QToolButton()
        made.setAccessibleName(tr("View"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_arrow(made)
        menu = popup_menu(tr("View"), self)
        choice = QActionGroup(menu)
        actions = {}
        for kind in VIEWS:
            actions[kind] = action = menu.addAction(tr(VIEW_NAMES[kind]), partial(self._show, kind))
            action.setCheckable(True)
            choice.addAction(action)
        made.setMenu(menu)
        return made, actions

    def _toggled(self, kind: ViewKind, on: bool) -> None:
        if on:
            self._show(kind)

    def _show(self, kind: ViewKind, _checked: bool = False) -> None:
        self._viewing.show(kind)

    def be_narrow(self, narrow: bool) -> None:
        """Take the room of one button, or that of all."""
        several = len(VIEWS) > 1
        self._frame.setVisible(several and not narrow)
        self.menu_button.setVisible(several and narrow)

    def refresh(self) -> None:
        """Show which view is in force."""
        kind = self._viewing.kind
        self.segments[kind].setChecked(True)
        self._actions[kind].setChecked(True)
        self.menu_button.setText(tr(VIEW_NAMES[kind]))
        self.menu_button.setAccessibleDescription(tr(VIEW_NAMES[kind]))
