"""How something is done to the posts that are meant: one, or all that are marked. Each deed is one undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from contentplanner.domain.records import Post
from contentplanner.ui.many.guard import Ids, protect
from contentplanner.ui.speech import ntr, tr

if TYPE_CHECKING:
    from contentplanner.domain.plan import Changes, Plan
    from contentplanner.ui.desk import Desk

Make = Callable[["Plan", Ids], "Changes"]


class Doing(QObject):
    """The desk on which deeds are done, and the widget over which they ask.

    One post alone may belong to a series, or need its link: `move_one`, `delete_one` and `set_status_of_one` leave it
    to the page, which asks.
    """

    move_one = Signal(str, object)
    delete_one = Signal(str)
    set_status_of_one = Signal(str, object)

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self.desk = desk
        self.owner = owner

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.desk.plan

    def guarded(self, ids: Ids, make: Make, text: Callable[[Ids], str], *, quiet: bool = False, left: str = "") -> None:
        """Change posts, after a question when some of several are out. See `perform` for the rest."""
        protect(
            self.plan,
            self.owner,
            ids,
            lambda kept: self.perform(kept, text(kept), make(self.plan, kept), quiet=quiet, left=left),
        )

    def perform(self, ids: Ids, text: str, changes: Changes, *, quiet: bool = False, left: str = "") -> None:
        """Do what is called `text`; of many it offers to undo it, unless it is `quiet`: then everybody saw it.

        `left` says why some of them didn't change.
        """
        if not changes:
            self.desk.told.emit(left or tr("They are like that already: nothing has changed."))
        elif self.desk.perform(text, changes) and not quiet and len(ids) > 1:
            done = tr("Done: {action}", action=text)
            self.desk.offered.emit(f"{done}. {left}" if left and len(changes) < len(ids) else done)

    def add(self, text: str, changes: Changes) -> bool:
        """Add posts, and mark them when they are several: they are what comes next. False when that was refused."""
        if not self.desk.perform(text, changes):
            return False
        posts = [change.record.id for change in changes if isinstance(change.after, Post)]
        self.desk.marks.mark(posts if len(posts) > 1 else ())
        return True


def those(plan: Plan, ids: Ids) -> str:
    """Return what is meant, as the undo menu calls it: one post by its title, several by their number."""
    if len(ids) == 1:
        return f"“{plan.title_of(plan.posts[ids[0]])}”"
    return ntr("{n} post", "{n} posts", len(ids))
