"""The columns that a table of posts can have, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from contentplanner.languages import N_, Language


class Column(StrEnum):
    """One column; its value is the heading in the profile `csv`, which never changes with a language."""

    WEEK = "week"
    DAY = "day"
    TIME = "time"
    CHANNEL = "channel"
    TITLE = "title"
    TEXT = "text"
    MEDIA = "media"
    DIRECTION = "direction"
    VALUES = "values"
    INTERESTS = "interests"
    VOICE = "voice"
    RESPONDER = "responder"
    AMBASSADORS = "ambassadors"
    CAMPAIGN = "campaign"
    STATUS = "status"
    LINK = "link"
    ID = "id"


DEFAULT_COLUMNS: tuple[Column, ...] = tuple(column for column in Column if column is not Column.WEEK)
"""The 16 columns of every profile, in their order; the week can be asked for beside them."""

_HEADINGS: Mapping[Column, str] = MappingProxyType(
    {
        Column.WEEK: N_("Week"),
        Column.DAY: N_("Date"),
        Column.TIME: N_("Time"),
        Column.CHANNEL: N_("Channel"),
        Column.TITLE: N_("Title"),
        Column.TEXT: N_("Text"),
        Column.MEDIA: N_("Media"),
        Column.DIRECTION: N_("Direction"),
        Column.VALUES: N_("Values"),
        Column.INTERESTS: N_("Interests"),
        Column.VOICE: N_("Voice"),
        Column.RESPONDER: N_("Responder"),
        Column.AMBASSADORS: N_("Ambassadors"),
        Column.CAMPAIGN: N_("Campaign"),
        Column.STATUS: N_("Status"),
        Column.LINK: N_("Link"),
        Column.ID: N_("Id"),
    }
)


def heading(column: Column, language: Language) -> str:
    """Return what a column is called in a language: in the Excel files of that language, and in a window."""
    return language.tr(_HEADINGS[column])
