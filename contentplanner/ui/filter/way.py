"""The choice between dimming what a filter leaves out of the calendar, and hiding it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


class WayChoice(QFrame):
    """Two segments; the one in force is pressed in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("box", "segments")
        self.setAccessibleName(tr("What the filter leaves out of the calendar"))
        self.dim = self._segment(tr("Dim"), tr("Dim the other posts in the calendar"))
        self.hide_ = self._segment(tr("Hide"), tr("Hide the other posts in the calendar"))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(2), px(2), px(2), px(2))
        row.setSpacing(0)
        for made in (self.dim, self.hide_):
            group.addButton(made)
            row.addWidget(made)
        self.hide_.toggled.connect(lambda on: desk.sight.hide(hides=on))
        desk.sight.changed.connect(self.refresh)
        self.refresh()

    def _segment(self, text: str, name: str) -> QPushButton:
        made = QPushButton(text)
        made.setProperty("kind", "segment")
        made.setProperty("small", "true")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def refresh(self) -> None:
        """Show which way is in force."""
        (self.hide_ if self._desk.sight.hides else self.dim).setChecked(True)
