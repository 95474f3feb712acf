"""What lies open in the editor, and how its parts ask for changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from contentplanner.domain.edits import put
from contentplanner.domain.plan import Changes, Plan
from contentplanner.domain.records import Idea, Post, Record
from contentplanner.ui.desk import Desk


class Sheet(QObject):
    """One post with its idea, an idea alone, or nothing.

    `cut` when something was typed or pasted that can't be stored, `parted` when a paragraph was parted that is too long
    to show; `refused` when the store refused a change.
    `is_changing` while a change made here is on its way, so that listeners know it from those made elsewhere.
    """

    cut = Signal()
    parted = Signal()
    refused = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._post_id: str | None = None
        self._idea_id: str | None = None
        self.is_changing = False

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.desk.plan

    @property
    def read_only(self) -> bool:
        """Whether the plan was opened for reading only."""
        return self.desk.planner.store.read_only

    @property
    def post(self) -> Post | None:
        """The open post as the plan has it."""
        return self.plan.posts.get(self._post_id) if self._post_id else None

    @property
    def idea(self) -> Idea | None:
        """The open idea, or the one of the open post."""
        post = self.post
        key = post.idea_id if post else self._idea_id
        return self.plan.ideas.get(key) if key else None

    @property
    def title(self) -> str:
        """The title of what lies open, as it is shown everywhere."""
        if self.post:
            return self.plan.title_of(self.post)
        return self.idea.title if self.idea else ""

    @property
    def sharers(self) -> tuple[Post, ...]:
        """The posts of the open idea."""
        return self.plan.posts_by_idea.get(self.idea.id, ()) if self.idea else ()

    @property
    def is_gone(self) -> bool:
        """Whether something was opened that the plan doesn't hold any more."""
        return (self._post_id is not None and self.post is None) or (self._idea_id is not None and self.idea is None)

    @property
    def key(self) -> tuple[str | None, str | None]:
        """Which post or idea lies open: another one has another key."""
        return self._post_id, self._idea_id

    def open_post(self, post_id: str) -> None:
        """Lay a post open."""
        self._post_id, self._idea_id = post_id, None

    def open_idea(self, idea_id: str) -> None:
        """Lay an idea open."""
        self._post_id, self._idea_id = None, idea_id

    def clear(self) -> None:
        """Lay nothing open."""
        self._post_id = self._idea_id = None

    def change_post(self, text: str, /, **fields: Any) -> bool:  # noqa: ANN401 - the fields of a post
        """Give the open post other values, in an action called `text`; False when it was refused."""
        return self.post is not None and self.put(text, replace(self.post, **fields))

    def change_idea(self, text: str, /, **fields: Any) -> bool:  # noqa: ANN401 - the fields of an idea
        """Give the open idea other values, in an action called `text`; False when it was refused."""
        return self.idea is not None and self.put(text, replace(self.idea, **fields))

    def put(self, text: str, *records: Record) -> bool:
        """Make the plan hold these records."""
        return self.perform(text, lambda plan: put(plan, *records))

    def perform(self, text: str, made: Callable[[Plan], Changes]) -> bool:
        """Do one action on the plan as it stands; False when it was refused."""
        self.is_changing = True
        try:
            done = self.desk.perform(text, made(self.plan))
        finally:
            self.is_changing = False
        if not done:
            self.refused.emit()
        return done
