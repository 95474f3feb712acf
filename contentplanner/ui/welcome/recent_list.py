"""The plans opened last, on the welcome page."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contentplanner.ui.recent import RecentPlans
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label

MOST = 5


class RecentList(QWidget):
    """A link a plan; one that is gone says so, and can be pressed to take it off. `chosen` carries a path."""

    chosen = Signal(object)

    def __init__(self, recent: RecentPlans) -> None:
        super().__init__()
        self._recent = recent
        self.buttons: list[QPushButton] = []
        self.clear = button(tr("Clear this list"), kind="link")
        self.clear.clicked.connect(recent.clear)
        head = QHBoxLayout()
        head.addWidget(label(tr("Opened recently"), tone="hint", size=12))
        head.addStretch()
        head.addWidget(self.clear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(2))
        self._column.addLayout(head)
        recent.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is now."""
        for made in self.buttons:
            self._column.removeWidget(made)
            made.deleteLater()
        paths = self._recent.paths[:MOST]
        self.buttons = [self._link(path) for path in paths]
        self.setVisible(bool(paths))

    def _link(self, path: Path) -> QPushButton:
        made = button(self._recent.name(path), kind="link")
        made.setToolTip(str(path))
        made.clicked.connect(partial(self._choose, path))
        self._column.addWidget(made)
        return made

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.chosen.emit(path)
