"""What falls on the backlog: posts lose their day, texts and links become ideas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.domain.edits.many import duplicate
from contentplanner.domain.edits.pasting import ideas_of_scraps
from contentplanner.ui import post_actions
from contentplanner.ui.many import moving
from contentplanner.ui.many.doing import those
from contentplanner.ui.speech import ntr, tr

if TYPE_CHECKING:
    from contentplanner.ui.drag import Cargo
    from contentplanner.ui.many.doing import Doing


def take_back(doing: Doing, cargo: Cargo) -> str:
    """Do what a drop on the backlog asks for; return the idea that was made, empty for none."""
    ids = tuple(key for key in cargo.post_ids if key in doing.plan.posts)
    if cargo.scraps:
        return _ideas(doing, cargo)
    if ids and cargo.copies:
        text = tr("Copy {what} to the backlog", what=those(doing.plan, ids))
        doing.perform(ids, text, duplicate(doing.plan, ids, day=None))
    elif len(ids) > 1:
        moving.undate(doing, ids)
    elif ids:
        post_actions.undate(doing.desk, ids[0])
    return ""


def _ideas(doing: Doing, cargo: Cargo) -> str:
    changes = ideas_of_scraps(cargo.scraps, doing.desk.today())
    title = cargo.scraps[0].title
    many = ntr("Add {n} idea", "Add {n} ideas", len(changes))
    text = tr("Add the idea “{title}”", title=title) if len(changes) == 1 else many
    return changes[0].record.id if doing.desk.perform(text, changes) else ""
