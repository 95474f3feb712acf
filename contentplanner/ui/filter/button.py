"""The buttons that open the filter and say how much is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QToolButton

from contentplanner.ui.icons import icon
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.widgets.buttons import button, icon_button, set_icon

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


class FilterWatch(QObject):
    """Keeps a button in step with the filter; it goes with the button."""

    def __init__(self, desk: Desk, made: QPushButton | QToolButton) -> None:
        super().__init__(made)
        self._desk, self._button = desk, made
        self._with_text = isinstance(made, QPushButton)
        desk.sight.changed.connect(self.refresh)
        self.refresh()

    def show_text(self, shown: bool) -> None:
        """Show the word on the button, or only its icon and how much is asked for."""
        self._with_text = shown
        self.refresh()

    def refresh(self) -> None:
        """Show how many things are asked for."""
        asked = len(self._desk.sight.criteria)
        name = ntr("Filter, {n} in force", "Filter, {n} in force", asked) if asked else tr("Filter")
        count = words().number(asked) if asked else ""
        text = " · ".join(filter(None, (tr("Filter") if self._with_text else "", count)))
        self._button.setAccessibleName(name)
        self._button.setToolTip("" if self._with_text else name)
        set_icon(self._button, icon("list-filter", "accent" if asked else "ink2"))
        if isinstance(self._button, QPushButton):
            self._button.setText(text)
        if self._button.property("active") != bool(asked):
            self._button.setProperty("active", bool(asked))
            self._button.style().polish(self._button)


def filter_button(desk: Desk) -> tuple[QPushButton, FilterWatch]:
    """Return the button of the toolbar and what keeps it in step, which may leave out the text."""
    made = button(tr("Filter"), picture="list-filter")
    return made, FilterWatch(desk, made)


def small_filter_button(desk: Desk) -> QToolButton:
    """Return the button of the list of ideas."""
    made = icon_button("list-filter", tr("Filter"), small=True)
    FilterWatch(desk, made)
    return made
