"""What can be done to one post from anywhere: by menu, key, button or drop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from contentplanner.domain.edits import delete_posts, move_post, put
from contentplanner.domain.records import Idea
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.speech import tr, words
from contentplanner.wording import status_name

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


def has_channel(desk: Desk) -> bool:
    """Whether there is a channel for a post to stand on; where there is none it is said what to do."""
    if not desk.plan.channels:
        desk.told.emit(no_channel())
    return bool(desk.plan.channels)


def no_channel() -> str:
    """Return why nothing can be planned yet."""
    return tr("A post needs a channel and the plan has none: add one with Edit > Manage values, channels and people.")


def copy_text(desk: Desk, post_id: str) -> None:
    """Put the post's text on the clipboard."""
    QGuiApplication.clipboard().setText(desk.plan.posts[post_id].text)
    desk.told.emit(tr("Text copied"))


def mark_posted(desk: Desk, post_id: str, link: str = "") -> None:
    """Say that the post is out, and where it stands when there is a link."""
    before = desk.plan.posts[post_id]
    post = replace(before, status=Status.POSTED, link=link or before.link)
    title = desk.plan.title_of(post)
    if desk.perform(tr("Mark “{title}” as posted", title=title), put(desk.plan, post)):
        desk.told.emit(tr("“{title}” is marked as posted. Undo takes it back.", title=title))


def set_status(desk: Desk, post_id: str, status: Status) -> None:
    """Give the post another status than posted."""
    post = replace(desk.plan.posts[post_id], status=status)
    title, name = desk.plan.title_of(post), status_name(status, words())
    if desk.perform(tr("Set “{title}” to {status}", title=title, status=name.lower()), put(desk.plan, post)):
        desk.told.emit(tr("“{title}”: {status}", title=title, status=name))


def undate(desk: Desk, post_id: str) -> None:
    """Take the post's day away: it stays with its idea in the backlog."""
    title = desk.plan.title_of(desk.plan.posts[post_id])
    desk.perform(tr("Put “{title}” back in the backlog", title=title), move_post(desk.plan, post_id, None))


def delete_post(desk: Desk, post_id: str) -> None:
    """Delete the post, and say what went and how it comes back: an idea with only a title goes with its last post."""
    title = desk.plan.title_of(desk.plan.posts[post_id])
    changes = delete_posts(desk.plan, (post_id,))
    if desk.perform(tr("Delete “{title}”", title=title), changes):
        with_idea = any(isinstance(change.record, Idea) for change in changes)
        gone = (
            tr("“{title}” and its idea are deleted", title=title)
            if with_idea
            else tr("“{title}” is deleted", title=title)
        )
        desk.told.emit(tr("{gone}. Undo brings it back.", gone=gone))
