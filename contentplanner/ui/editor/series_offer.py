"""What was just changed in one post of a series, offered to the others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contentplanner.domain.edits.series import APPLICABLE, Scope, differing, reached
from contentplanner.domain.plan import Changes
from contentplanner.domain.records import Post
from contentplanner.languages import N_
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.series.deeds import give_others, move_others
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.spoken_lines import announce
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button, icon_button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import label

DAY = "day"
_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        DAY: N_("Moved. Also move:"),
        "time": N_("New time. Also for:"),
        "channel_id": N_("New channel. Also for:"),
        "voice_id": N_("New voice. Also for:"),
        "responder_id": N_("New responder. Also for:"),
        "ambassador_ids": N_("Other ambassadors. Also for:"),
        "title": N_("New title. Also for:"),
    }
)


@dataclass(frozen=True, slots=True)
class _Changed:
    """A field of a post that was changed in the editor, and the day on which the post stood before."""

    post_id: str
    field: str
    origin: dt.date | None


class SeriesOffer(QFrame):
    """Shown as long as there are others it makes a difference to; another post or the cross ends it.

    `left` when it goes while it has the keyboard.
    """

    left = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._changed: _Changed | None = None
        self.setProperty("box", "card")
        self.said = label(size=12, wrap=True)
        self.close_button = icon_button("x", tr("No, this post only"), small=True)
        self.close_button.clicked.connect(self.forget)
        self.scopes: dict[Scope, QPushButton] = {}
        links = QWidget()
        flow = FlowLayout(links, px(10), px(2))
        for scope in (Scope.FOLLOWING, Scope.ALL):
            made = button("", kind="link")
            made.clicked.connect(partial(self._give, scope))
            self.scopes[scope] = made
            flow.addWidget(made)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(6), px(2), px(6))
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addWidget(self.said)
        column.addWidget(links)
        row.addLayout(column, 1)
        row.addWidget(self.close_button)
        self.hide()
        sheet.desk.plan_changed.connect(self._notice)

    def _notice(self, changes: Changes) -> None:
        """Take note of what a person changed here, in the open post of a series."""
        post = self._sheet.post
        if not self._sheet.is_changing or post is None or post.series_id is None:
            return
        olds = (one.before for one in changes if isinstance(one.before, Post))
        before = next((one for one in olds if one.id == post.id), None)
        fields = self._fields(before, post) if before is not None else []
        if before is not None and len(fields) == 1:
            self._changed = _Changed(post.id, fields[0], before.day)

    def _fields(self, before: Post, post: Post) -> list[str]:
        """Return what is worth offering: not a day taken away, nor a title that says the same as before."""
        found = [field for field in (DAY, *APPLICABLE) if getattr(before, field) != getattr(post, field)]
        same_title = self._sheet.plan.title_of(before) == self._sheet.plan.title_of(post)
        undated = before.day is None or post.day is None
        return [field for field in found if not (field == "title" and same_title) and not (field == DAY and undated)]

    def show_plan(self) -> None:
        """Offer what was changed to those of the others that it makes a difference to."""
        post, changed = self._sheet.post, self._changed
        if changed is not None and (post is None or post.id != changed.post_id or not self._still_holds(changed, post)):
            changed = self._changed = None
        was_hidden = self.isHidden()
        counts = self._counts(changed) if changed is not None else {}
        self.setVisible(any(counts.values()))
        if changed is None or self.isHidden():
            return
        self.said.setText(tr(_SENTENCES[changed.field]))
        following, every = counts[Scope.FOLLOWING], counts[Scope.ALL]
        self.scopes[Scope.FOLLOWING].setText(ntr("the one after it", "the {n} after it", following))
        self.scopes[Scope.FOLLOWING].setVisible(bool(following))
        self.scopes[Scope.ALL].setText(ntr("the other one", "all {n} others", every))
        self.scopes[Scope.ALL].setVisible(every > following)
        for made in self.scopes.values():
            made.setAccessibleName(f"{self.said.text()} {made.text()}")
        if was_hidden:
            announce(self, self.said.text())

    def _still_holds(self, changed: _Changed, post: Post) -> bool:
        return changed.field != DAY or (post.day is not None and post.day != changed.origin)

    def _counts(self, changed: _Changed) -> dict[Scope, int]:
        plan = self._sheet.plan
        post = plan.posts[changed.post_id]
        if changed.field != DAY:
            return {scope: len(differing(plan, post.id, changed.field, scope)) for scope in self.scopes}
        return {scope: sum(one.day is not None for one in reached(plan, post, scope)) - 1 for scope in self.scopes}

    def _give(self, scope: Scope, _checked: bool = False) -> None:
        changed = self._changed
        if changed is None:
            return
        self.forget()
        if changed.field != DAY:
            give_others(changed.field, scope, self._sheet.desk, changed.post_id)
        elif changed.origin is not None:
            move_others(self._sheet.desk, changed.post_id, changed.origin, scope)

    def forget(self) -> None:
        """Offer nothing any more."""
        self._changed = None
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self.left.emit()
        self.hide()
