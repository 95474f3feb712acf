"""The foot of the editor: copy the text, mark it as posted, duplicate, delete."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from contentplanner.domain.edits import duplicate_post
from contentplanner.domain.vocabulary import Status
from contentplanner.ui import post_actions
from contentplanner.ui.editor.parts import rule
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.statuses import want_status
from contentplanner.ui.icons import icon, pixmap
from contentplanner.ui.series.deeds import at_widget, delete_post
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button, set_icon
from contentplanner.ui.widgets.labels import label, picture

COPIED_MS = 3000


class Footer(QFrame):
    """`duplicated` carries the id of the copy. Typing has been accepted before: the buttons take the focus."""

    duplicated = Signal(str)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._copied_key = sheet.key
        self._words = (tr("Duplicate"), tr("Delete"))
        self.duplicate = button("", kind="quiet", picture="copy", small=True, name=self._words[0])
        self.duplicate.setToolTip(self._words[0])
        self.duplicate.clicked.connect(self._duplicate)
        self.delete = button("", kind="quiet", picture="trash-2", small=True, name=self._words[1])
        self.delete.setToolTip(self._words[1])
        self.delete.clicked.connect(self._delete)
        self.copy = button(tr("Copy text"), kind="primary", picture="copy")
        self.copy.clicked.connect(self._copy)
        self.mark = button(tr("Mark as posted"), small=True)
        self.mark.clicked.connect(self._mark)
        self._offer = self._offer_row()
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(COPIED_MS)
        self._back.timeout.connect(self._call_copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addWidget(self._offer)
        column.addLayout(self._buttons())

    def _offer_row(self) -> QFrame:
        made = QFrame()
        row = QHBoxLayout(made)
        row.setContentsMargins(px(16), px(8), px(12), 0)
        row.setSpacing(px(6))
        row.addWidget(picture(pixmap("circle-check", "ok", 14)))
        row.addWidget(label(tr("Copied. Is it online?"), tone="ok", size=12, wrap=True), 1)
        row.addWidget(self.mark)
        made.hide()
        return made

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(px(8), px(8), px(12), px(8))
        row.setSpacing(px(2))
        row.addWidget(self.duplicate)
        row.addWidget(self.delete)
        row.addStretch()
        row.addWidget(self.copy)
        return row

    def minimumSizeHint(self) -> QSize:
        """Without words it may be narrower."""
        return QSize(px(230), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words of the quiet buttons where there is room for them."""
        super().resizeEvent(event)
        taken = sum(self.fontMetrics().horizontalAdvance(word) + px(44) for word in self._words)
        fits = taken + self.copy.sizeHint().width() + px(24) <= self.width()
        for made, word in zip((self.duplicate, self.delete), self._words, strict=True):
            made.setText(word if fits else "")

    def show_plan(self) -> None:
        """Show what can be done with the open post."""
        post = self._sheet.post
        self.setVisible(post is not None)
        if post is None:
            return
        if self._copied_key != self._sheet.key or post.status is Status.POSTED:
            self._offer.hide()
            self._call_copy()
        self._copied_key = self._sheet.key

    def show_text(self, text: str) -> None:
        """Let only a text that is there be copied."""
        self.copy.setEnabled(bool(text.strip()))
        self.copy.setToolTip("" if text.strip() else tr("There is no text yet."))

    def _call_copy(self) -> None:
        self.copy.setText(tr("Copy text"))
        set_icon(self.copy, icon("copy", "on_accent"))

    def _copy(self) -> None:
        post = self._sheet.post
        if post is None:
            return
        post_actions.copy_text(self._sheet.desk, post.id)
        self.copy.setText(tr("Copied"))
        set_icon(self.copy, icon("check", "on_accent"))
        self._back.start()
        self._offer.setVisible(post.status is not Status.POSTED)

    def _mark(self) -> None:
        if self._sheet.post is not None:
            want_status(self._sheet.desk, self._sheet.post.id, Status.POSTED, self.mark)

    def _duplicate(self) -> None:
        post = self._sheet.post
        if post is None:
            return
        changes = duplicate_post(self._sheet.plan, post.id)
        if self._sheet.perform(tr("Duplicate “{title}”", title=self._sheet.title), lambda _plan: changes):
            self.duplicated.emit(changes[-1].record.id)

    def _delete(self) -> None:
        if self._sheet.post is not None:
            delete_post(self._sheet.desk, self._sheet.post.id, at_widget(self, self.delete))
