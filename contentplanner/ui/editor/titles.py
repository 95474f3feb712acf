"""Whose title is it: the idea's, shared by all its posts, or the post's own."""

from __future__ import annotations

from contentplanner.domain.texts import one_line
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.speech import tr


def save_title(sheet: Sheet, text: str) -> bool:
    """Give the post its own title if it has one, else its idea; an own title that is emptied is none."""
    title = one_line(text)
    if sheet.post is not None and sheet.post.title is not None:
        return sheet.change_post(tr("Edit title of “{title}”", title=title or sheet.title), title=title or None)
    return sheet.change_idea(tr("Edit title of “{title}”", title=title or sheet.title), title=title)


def set_own_title(sheet: Sheet, *, own: bool) -> bool:
    """Let the post have a title of its own, to begin with the idea's, or share the idea's again."""
    text = tr("Give “{title}” its own title", title=sheet.title) if own else tr("Share the title of the idea")
    return sheet.change_post(text, title=sheet.title if own else None)
