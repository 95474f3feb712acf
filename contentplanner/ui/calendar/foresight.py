"""What a drop would lead to, while something is held over the calendar."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent

from contentplanner.domain.edits import Choice, Spot, drop_idea, move_post
from contentplanner.domain.edits.many import copy_together, move_together
from contentplanner.ui.drag import Cargo, cargo_of

if TYPE_CHECKING:
    from contentplanner.domain.plan import Changes, Plan
    from contentplanner.ui.desk import Desk


def landings(plan: Plan, cargo: Cargo, spot: Spot) -> tuple[Changes, ...]:
    """Return what a drop may do: several where the person will be asked which post is meant, none where nothing."""
    posts = tuple(key for key in cargo.post_ids if key in plan.posts)
    if posts:
        together = copy_together if cargo.copies else move_together
        return (together(plan, posts, posts[0], spot),)
    if cargo.idea_id not in plan.ideas or not plan.channels:
        return ()
    found = drop_idea(plan, cargo.idea_id, spot.day, spot.time)
    if isinstance(found, Choice):
        return tuple(move_post(plan, post.id, spot.day) for post in found.posts)
    return (found,)


def foresee(desk: Desk, event: QDropEvent, spot: Spot | None) -> None:
    """Suppose that what is held over a spot is dropped there; nothing where there is no spot."""
    cargo = cargo_of(event.mimeData())
    if cargo is None or spot is None:
        desk.what_if.drop()
        return
    copies = event.proposedAction() is Qt.DropAction.CopyAction
    desk.what_if.suppose(*landings(desk.plan, replace(cargo, copies=copies), spot))
