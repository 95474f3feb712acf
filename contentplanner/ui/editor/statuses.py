"""Setting the status of a post, from the editor, by a key or a menu; "posted" asks where the post stands online."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.domain.vocabulary import Status
from contentplanner.ui import post_actions
from contentplanner.ui.editor.link_popup import LinkPopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from contentplanner.ui.desk import Desk


def want_status(
    desk: Desk, post_id: str, status: Status, anchor: QWidget, then: Callable[[], object] = lambda: None
) -> None:
    """Give a post a status, asking at `anchor` for its link when it is posted; `then` follows when it was done."""
    if status is not Status.POSTED:
        post_actions.set_status(desk, post_id, status)
        then()
        return
    popup = LinkPopup(desk.plan.posts[post_id].link, anchor)
    popup.accepted.connect(lambda link: _posted(desk, post_id, link, then))
    popup.open_at(anchor)


def _posted(desk: Desk, post_id: str, link: str, then: Callable[[], object]) -> None:
    if post_id in desk.plan.posts:
        post_actions.mark_posted(desk, post_id, link)
        then()
