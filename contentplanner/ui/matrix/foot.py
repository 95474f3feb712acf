"""The line under the matrix: the hook that the keyboard is at, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.ui.icons import pixmap
from contentplanner.ui.matrix.model import Sheet
from contentplanner.ui.matrix.places import Place
from contentplanner.ui.matrix.sentences import advice, place_name, place_title
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import ElidedLabel, label, picture

_NARROW = 620


class Foot(QFrame):
    """Says what stands at a place and carries its actions as buttons; the menu of the place has them too."""

    idea_wanted = Signal()
    posts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned = False
        self.setProperty("box", "bar")
        self._title = ElidedLabel(strong="true")
        self._advice = label(tone="secondary", size=12, wrap=True)
        self._line = ElidedLabel(tone="secondary", size=12)
        self.posts = button(tr("Show its posts"), kind="link")
        self.idea = button(tr("Idea with this hook"), picture="plus", name=tr("New idea with this hook"))
        self.posts.clicked.connect(self.posts_wanted)
        self.idea.clicked.connect(self.idea_wanted)
        self._lay()

    def _lay(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(px(2))
        for line in (self._title, self._advice, self._line):
            column.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(10), px(24), px(10))
        row.setSpacing(px(12))
        row.addWidget(picture(pixmap("bookmark", "accent", 16)))
        row.addLayout(column, 1)
        for made in (self.posts, self.idea):
            row.addWidget(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it on one line where it is narrow, and leave the less needed buttons to the menu."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        narrow = self.width() < px(_NARROW)
        self._advice.setVisible(not narrow)
        self._line.setVisible(narrow)
        self.posts.setVisible(self._planned and not narrow)

    def show_place(self, sheet: Sheet, place: Place, *, starts: bool) -> None:
        """Show a place; `starts` when an idea can begin there."""
        self._planned = bool(place.served(sheet.matrix).posts)
        self._title.setText(place_title(sheet.plan, place))
        for line in (self._advice, self._line):
            line.setText(advice(sheet.matrix, sheet.plan, place))
        self.setAccessibleName(place_name(sheet.plan, place))
        self.idea.setEnabled(starts)
        self._settle()
