"""The dialog that makes a series of a post, or changes the rule of the series it belongs to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from contentplanner.domain.edits.series import Scope, change_rule, members, repeat
from contentplanner.domain.plan import Changes
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.series.draft import Draft, draft_of, new_draft
from contentplanner.ui.series.fields import SeriesFields
from contentplanner.ui.series.outcome import changing_notes, length_note, made, making_notes
from contentplanner.ui.series.preview import Preview
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

_SIZE = QSize(860, 600)
_LEFT = 400


class SeriesDialog(QDialog):
    """Modal over the window. Nothing changes until it is confirmed; then it is one step."""

    def __init__(self, desk: Desk, post_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._post = desk.plan.posts[post_id]
        self._is_new = self._post.series_id is None
        self._scope = Scope.ALL if self._is_first() else Scope.FOLLOWING
        self._draft = new_draft(self._post, desk.today()) if self._is_new else self._drawn()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Repeat") if self._is_new else tr("Change the series"))
        self.setModal(True)
        self.setSizeGripEnabled(True)
        room = parent.size()
        self.resize(min(px(_SIZE.width()), room.width() - px(40)), min(px(_SIZE.height()), room.height() - px(40)))
        self.fields = SeriesFields(desk, self._post, self._draft, can_choose=not (self._is_new or self._is_first()))
        self.preview = Preview(desk)
        self.notes = label(tone="secondary", size=12, wrap=True)
        self.cancel = button(tr("Cancel"))
        self.yes = button("", kind="primary")
        self.yes.setDefault(True)
        self._lay()
        self.fields.changed.connect(self._take)
        self.fields.scoped.connect(self._reach)
        self.cancel.clicked.connect(self.reject)
        self.yes.clicked.connect(self._confirm)
        Veil(self, parent)
        self._refresh()
        self.fields.rule.choice.setFocus()

    def _is_first(self) -> bool:
        every = members(self._desk.plan, self._post)
        return len(members(self._desk.plan, self._post, Scope.FOLLOWING)) == len(every)

    def _drawn(self) -> Draft:
        return draft_of(self._desk.plan, self._post, self._scope)

    def _lay(self) -> None:
        left = QScrollArea()
        left.setWidgetResizable(True)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setWidget(self.fields)
        right = QVBoxLayout()
        right.setContentsMargins(px(20), px(16), px(20), px(16))
        right.setSpacing(px(10))
        right.addWidget(self.preview, 1)
        right.addWidget(self.notes)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(left, _LEFT)
        body.addLayout(right, _SIZE.width() - _LEFT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addLayout(body, 1)
        layout.addWidget(self._footer())

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("box", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(20), px(12), px(20), px(12))
        title = self._desk.plan.title_of(self._post)
        asked = tr("Repeat “{title}”", title=title) if self._is_new else tr("The series “{title}”", title=title)
        row.addWidget(ElidedLabel(asked, size=14, strong="true"))
        return head

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setProperty("box", "bar")
        row = QHBoxLayout(footer)
        row.setContentsMargins(px(20), px(12), px(20), px(12))
        row.setSpacing(px(8))
        row.addWidget(label(tr("One step: Undo takes all of it back."), tone="hint", size=12))
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.yes)
        return footer

    def _take(self, chosen: dict[str, Any]) -> None:
        """Take what was chosen into the draft; a way to repeat may bring more along."""
        match chosen:
            case {"repeat": wanted}:
                self._draft = self._draft.with_repeat(wanted)
            case {"first_day": day}:
                self._draft = self._draft.with_first_day(day)
            case _:
                self._draft = replace(self._draft, **chosen)
        self._refresh()

    def _reach(self, scope: Scope) -> None:
        """Show the series from the post on, or all of it, as it stands now."""
        self._scope = scope
        self._draft = self._drawn()
        self._refresh()

    def _changes(self) -> Changes:
        plan, key = self._desk.plan, self._post.id
        if self._is_new:
            return repeat(plan, key, self._draft.series, with_text=self.fields.with_text)
        return change_rule(plan, key, self._draft.series, self._scope)

    def _refresh(self) -> None:
        self.fields.show_draft(self._draft, self._scope)
        changes = self._changes()
        new = made(changes)
        turns = () if self._is_new else {post.occurrence for post in new if post.occurrence}
        self.preview.show_draft(self._draft, turns)
        notes = making_notes(self._post, changes) if self._is_new else changing_notes(changes)
        self.notes.setText(" ".join(note for note in (length_note(self._draft), *notes) if note))
        self.notes.setVisible(bool(self.notes.text()))
        self.yes.setEnabled(bool(changes) and (self._is_new or self._draft != self._drawn()))
        self.yes.setText(self._promise(len(new)))
        self.yes.setAccessibleDescription(f"{self.preview.sentence.text()}: {self.preview.summary.text()}")

    def _promise(self, new: int) -> str:
        if not self._is_new:
            return tr("Change the series")
        return ntr("Add {n} post", "Add {n} posts", new) if new else tr("Repeat")

    def _confirm(self) -> None:
        if not self.fields.accept():
            return
        title = self._desk.plan.title_of(self._post)
        text = tr("Repeat “{title}”", title=title) if self._is_new else tr("Change the series “{title}”", title=title)
        if self._desk.perform(text, self._changes()):
            self._desk.offered.emit(f"{tr('Done: {action}', action=text)}. {self.preview.summary.text()}")
            self.accept()
