"""What a post still lacks, in words: by its name in a list, and as a line of its own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.domain.missing import Missing
from contentplanner.languages import N_

if TYPE_CHECKING:
    from contentplanner.languages import Language

_NAMES: Mapping[Missing, str] = MappingProxyType(
    {
        Missing.HOOK: N_("a hook"),
        Missing.CHANNEL: N_("a channel in use"),
        Missing.DAY: N_("a day"),
        Missing.TIME: N_("a time"),
        Missing.VOICE: N_("a person who speaks"),
        Missing.RESPONDER: N_("a responder"),
        Missing.TEXT: N_("the text"),
        Missing.LENGTH: N_("a shorter text"),
        Missing.HASHTAGS: N_("fewer hashtags"),
        Missing.ALT_TEXT: N_("alt text"),
        Missing.LINK: N_("the link"),
    }
)
_LINES: Mapping[Missing, str] = MappingProxyType(
    {
        Missing.HOOK: N_("Tag a value and an interest."),
        Missing.CHANNEL: N_("Choose a channel that is in use."),
        Missing.DAY: N_("Choose a day."),
        Missing.TIME: N_("Choose a time."),
        Missing.VOICE: N_("Choose a person who speaks."),
        Missing.RESPONDER: N_("Say who answers the reactions."),
        Missing.TEXT: N_("Write the text."),
        Missing.LENGTH: N_("Make the text shorter."),
        Missing.HASHTAGS: N_("Take out some hashtags."),
        Missing.ALT_TEXT: N_("Describe the picture (alt text)."),
        Missing.LINK: N_("Keep the link to the post."),
    }
)


def missing_name(missing: Missing, language: Language) -> str:
    """Return what is missing, as one of a list."""
    return language.tr(_NAMES[missing])


def missing_line(missing: Missing, language: Language) -> str:
    """Return what is missing, as a line that says what to do."""
    return language.tr(_LINES[missing])
