"""What goes with a post: pictures and films, a link, notes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.drafts import DraftProblemKind, is_openable, problems
from contentplanner.domain.texts import one_line
from contentplanner.ui.editor.media_rows import MediaRows
from contentplanner.ui.editor.parts import ProblemLine, field_label, labelled
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.typed_fields import AreaField, LineField
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import icon_button
from contentplanner.wording import draft_problem_sentence


class ExtrasBlock(QWidget):
    """Media, link, notes."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.media = MediaRows(sheet)
        self.link = LineField(sheet, tr("Link"), self._link, self._save_link)
        self.link.setPlaceholderText("https://")
        self.link.typing.edited.connect(self._check_link)
        self.open_link = icon_button("external-link", tr("Open the link"))
        self.open_link.clicked.connect(self._open)
        self.unusable = ProblemLine()
        self.notes = AreaField(sheet, tr("Notes"), self._notes, self._save_notes)
        self.notes.setPlaceholderText(tr("For yourself and your colleagues; never posted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(10), px(16))
        column.setSpacing(px(8))
        column.addWidget(self.media)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.link, 1)
        row.addWidget(self.open_link)
        column.addWidget(field_label(tr("Link"), self.link))
        column.addLayout(row)
        column.addWidget(self.unusable)
        column.addLayout(labelled(tr("Notes"), self.notes))

    def show_plan(self) -> None:
        """Show the open post as the plan has it."""
        if self._sheet.post is not None:
            self.media.show_plan()
            self._check_link()

    def _link(self) -> str:
        return self._sheet.post.link if self._sheet.post else ""

    def _save_link(self, text: str) -> bool:
        return self._sheet.change_post(tr("Edit link of “{title}”", title=self._sheet.title), link=one_line(text))

    def _notes(self) -> str:
        return self._sheet.post.notes if self._sheet.post else ""

    def _save_notes(self, text: str) -> bool:
        return self._sheet.change_post(tr("Edit notes of “{title}”", title=self._sheet.title), notes=text)

    def _check_link(self) -> None:
        post, typed = self._sheet.post, one_line(self.link.text())
        if post is None:
            return
        found = problems(self._sheet.plan, replace(post, link=typed), self._sheet.title)
        wrong = next((one for one in found if one.kind is DraftProblemKind.LINK_UNUSABLE), None)
        self.unusable.say(draft_problem_sentence(wrong, words()) if wrong else "")
        self.open_link.setEnabled(is_openable(typed))

    def _open(self) -> None:
        link = one_line(self.link.text())
        if is_openable(link):
            QDesktopServices.openUrl(QUrl(link))
