"""Where in a post the keyboard can be put by what opens it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from contentplanner.ui.editor.idea_tags import IdeaTags
    from contentplanner.ui.editor.panel import EditorPanel
    from contentplanner.ui.editor.tags_field import TagsField


class Place(StrEnum):
    """The parts of a post that a person is sent to."""

    TITLE = "title"
    TAGS = "tags"
    SUBJECT = "subject"
    CHANNEL = "channel"
    DAY = "day"
    TIME = "time"
    VOICE = "voice"
    RESPONDER = "responder"
    AMBASSADORS = "ambassadors"
    TEXT = "text"
    DIRECTION = "direction"
    QUESTION = "question"
    ALT_TEXT = "alt text"
    LINK = "link"


def put_keyboard(panel: EditorPanel, place: Place) -> None:
    """Put the keyboard into a part of what lies open; where it isn't to be had, into the text."""
    if place is Place.TITLE:
        panel.focus_title()
        return
    widget = _WIDGETS[place](panel) if place in _WIDGETS else None
    if widget is None:
        panel.focus_text()
    else:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        panel.bring_in_sight(*(panel.text.starters, widget) if place is Place.QUESTION else (widget,))


_WIDGETS: Mapping[Place, Callable[[EditorPanel], QWidget | None]] = MappingProxyType(
    {
        Place.TAGS: lambda panel: _missing_tags(panel.idea.tags).add,
        Place.SUBJECT: lambda panel: panel.idea.more.opened_subject(),
        Place.CHANNEL: lambda panel: panel.facts.channel,
        Place.DAY: lambda panel: panel.facts.day,
        Place.TIME: lambda panel: panel.facts.time,
        Place.VOICE: lambda panel: panel.facts.voice,
        Place.RESPONDER: lambda panel: panel.facts.responder,
        Place.AMBASSADORS: lambda panel: panel.facts.ambassadors.add,
        Place.DIRECTION: lambda panel: panel.text.direction.segments.get(panel.text.direction.direction),
        Place.ALT_TEXT: lambda panel: panel.extras.media.first_without_alt(),
        Place.LINK: lambda panel: panel.extras.link,
        Place.QUESTION: lambda panel: panel.text.starters.first_insert(),
    }
)


def _missing_tags(tags: IdeaTags) -> TagsField:
    return tags.interests if tags.values.chips else tags.values
