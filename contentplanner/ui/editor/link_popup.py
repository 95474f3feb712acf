"""Asks where a post stands online when it is marked as posted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from contentplanner.domain.drafts import DraftProblem, DraftProblemKind, is_openable
from contentplanner.domain.texts import one_line
from contentplanner.ui.editor.parts import ProblemLine, labelled
from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label
from contentplanner.wording import draft_problem_sentence

WIDTH = 300


class LinkPopup(Popup):
    """`accepted` carries the link, empty for none: Enter without one skips the question, Escape marks nothing."""

    accepted = Signal(str)

    def __init__(self, link: str, parent: QWidget) -> None:
        """`link` is the one that the post has."""
        super().__init__(tr("Mark as posted"), parent)
        self._unusable = ProblemLine()
        self.link = QLineEdit(link)
        self.link.setAccessibleName(tr("Link to the post"))
        self.link.setPlaceholderText("https://")
        self.link.returnPressed.connect(self._accept)
        self.link.textEdited.connect(lambda: self._unusable.say(""))
        self.mark = button(tr("Mark as posted"), kind="primary")
        self.mark.clicked.connect(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(10), px(12), px(12))
        column.setSpacing(px(8))
        column.addLayout(labelled(tr("Link to the post"), self.link))
        column.addWidget(self._unusable)
        row = QHBoxLayout()
        row.addWidget(label(tr("No link yet? Just press Enter."), tone="hint", size=11, wrap=True), 1)
        row.addWidget(self.mark)
        column.addLayout(row)

    def open_at(self, anchor: QWidget) -> None:
        """Show it under a widget, with the keyboard in the line."""
        self.setFixedWidth(px(WIDTH))
        self.show_at(anchor)
        self.link.setFocus(Qt.FocusReason.PopupFocusReason)
        self.link.selectAll()

    def _accept(self) -> None:
        link = one_line(self.link.text())
        if link and not is_openable(link):
            problem = DraftProblem(DraftProblemKind.LINK_UNUSABLE)
            self._unusable.say(draft_problem_sentence(problem, words()))
            self.adjustSize()
            return
        self.close()
        self.accepted.emit(link)
