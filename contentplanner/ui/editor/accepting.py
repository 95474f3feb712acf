"""Giving a post other values, wherever a person does it: each is one action with its own name."""

from __future__ import annotations

from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.when import NotUnderstood, clock_from
from contentplanner.ui.speech import tr


def set_time(sheet: Sheet, text: str) -> bool:
    """Give the post the time that a text means, or none when it is empty.

    Raises:
        NotUnderstood: The text is no time of day; says how to type one.
    """
    try:
        time = clock_from(text)
    except NotUnderstood:
        raise NotUnderstood(tr("That is no time I know: type it like 9:30 or 930.")) from None
    title = sheet.title
    done = tr("Set time of “{title}”", title=title) if time else tr("Take the time off “{title}”", title=title)
    return sheet.change_post(done, time=time)


def set_channel(sheet: Sheet, key: str) -> bool:
    """Put the post on another channel."""
    text = tr("Move “{title}” to {channel}", title=sheet.title, channel=sheet.plan.channels[key].name)
    return sheet.change_post(text, channel_id=key)
