"""The idea behind a post: what all its posts share."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.drafts import DraftProblem, DraftProblemKind
from contentplanner.ui.editor.idea_more import IdeaMore
from contentplanner.ui.editor.idea_tags import IdeaTags
from contentplanner.ui.editor.parts import ProblemLine, labelled
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.titles import save_title, set_own_title
from contentplanner.ui.editor.typed_fields import LineField
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label, picture, retone
from contentplanner.wording import draft_problem_sentence


class IdeaBlock(QWidget):
    """Title, tags, and under a fold subject, campaign and brief."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._shared = label(tone="hint", size=12)
        self.title = LineField(sheet, tr("Title"), lambda: sheet.title, lambda text: save_title(sheet, text))
        self.title.setPlaceholderText(tr("What is it about?"))
        self.title.typing.edited.connect(self._check_title)
        self.own_title = QCheckBox(tr("Own title for this post"))
        self.own_title.setStyleSheet(f"QCheckBox {{ font-size: {px(11)}px; min-height: {px(16)}px; }}")
        self.own_title.toggled.connect(self._set_own_title)  # a screen reader doesn't click
        self.missing = ProblemLine()
        self.tags = IdeaTags(sheet)
        self.more = IdeaMore(sheet)
        self._key = sheet.key
        self._lay_out()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(10), px(10), px(8))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(picture(pixmap("lightbulb", "ink2", 14)))
        head.addWidget(label(tr("Idea"), size=12, strong="true"))
        head.addWidget(self._shared)
        head.addStretch()
        column.addLayout(head)
        column.addLayout(labelled(tr("Title"), self.title, self.own_title))
        column.addWidget(self.missing)
        column.addWidget(self.tags)
        column.addWidget(self.more)

    def show_plan(self) -> None:
        """Show the open idea as the plan has it."""
        post = self._sheet.post
        own = post is not None and post.title is not None
        self.own_title.setChecked(own)
        self.own_title.setVisible(own or (post is not None and len(self._sheet.sharers) > 1))
        self.tags.show_plan(self._changes_hint())
        self.more.show_plan()
        if self._key != self._sheet.key:
            self._key = self._sheet.key
            self.more.open(wanted=post is None)
        self._show_sharing()
        self._check_title()

    def _check_title(self) -> None:
        missing = not self.title.text().strip() and not self.own_title.isChecked()
        problem = DraftProblem(DraftProblemKind.NO_TITLE)
        self.missing.say(draft_problem_sentence(problem, words()) if missing else "")

    def _changes_hint(self) -> str:
        count = len(self._sheet.sharers)
        return ntr("changes {n} post", "changes {n} posts", count) if count > 1 else ""

    def _follow_focus(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._show_sharing()

    def _show_sharing(self) -> None:
        """Say how many posts share the idea; while it is being edited, how many that changes."""
        count = len(self._sheet.sharers)
        focus = QApplication.focusWidget()
        editing = count > 1 and focus is not None and self.isAncestorOf(focus) and not self._edits_own_title(focus)
        shared = ntr("shared by {n} post", "shared by {n} posts", count) if count > 1 else ""
        self._shared.setText(self._changes_hint() if editing else shared)
        retone(self._shared, "warn" if editing else "hint")

    def _edits_own_title(self, focus: QWidget) -> bool:
        return focus is self.own_title or (focus is self.title and self.own_title.isChecked())

    def _set_own_title(self, own: bool) -> None:
        post = self._sheet.post
        if post is None or own == (post.title is not None):
            return
        done = self.title.typing.accept() and set_own_title(self._sheet, own=own)
        self.show_plan()
        if done and own:
            self.title.setFocus()
            self.title.selectAll()
