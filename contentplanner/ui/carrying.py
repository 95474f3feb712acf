"""Taking posts along: the one under the mouse, and with a marked one all that are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.drag import Cargo, drag
from contentplanner.ui.editor.reading_line import TONES
from contentplanner.ui.icons import DIRECTION_ICONS
from contentplanner.ui.speech import ntr

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


def carry(desk: Desk, source: QWidget, post_id: str) -> None:
    """Drag a post from a widget, with the others that are marked when it is."""
    if post_id not in desk.plan.posts:
        return
    meant = desk.marks.meant(post_id)
    cargo = Cargo(post_id, others=tuple(key for key in meant if key != post_id))
    desk.marks.take_away(dragged=frozenset(meant))
    if cargo.others:
        drag(source, cargo, ntr("{n} post", "{n} posts", len(meant)), "calendar", "accent")
    else:
        post = desk.plan.posts[post_id]
        direction = desk.readings.direction_of(post) or Direction.UNSURE
        drag(source, cargo, desk.plan.title_of(post), DIRECTION_ICONS[direction], TONES.get(direction, "ink2"))
    desk.marks.take_away(dragged=frozenset())
