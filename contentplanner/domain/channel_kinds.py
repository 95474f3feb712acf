"""What is known of the channels by name: how they look, how long a text may be, how often people post there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from contentplanner.domain.ids import new_id
from contentplanner.domain.records import Channel
from contentplanner.domain.vocabulary import ChannelKind


@dataclass(frozen=True, slots=True)
class KindFacts:
    """The defaults of one kind of channel; `length_limit` as the channel counts, `rhythm_days` in days.

    `most_hashtags` is how many a post may have, None where the channel states no number.
    """

    name: str
    mark: str
    colour: str
    length_limit: int | None
    rhythm_days: int
    invites_replies: bool = True
    most_hashtags: int | None = None


FACTS: Mapping[ChannelKind, KindFacts] = MappingProxyType(
    {
        ChannelKind.LINKEDIN: KindFacts("LinkedIn", "in", "#1D5F9F", 3000, 7),
        ChannelKind.INSTAGRAM: KindFacts("Instagram", "ig", "#AD3572", 2200, 7, most_hashtags=5),
        ChannelKind.FACEBOOK: KindFacts("Facebook", "fb", "#3A66C9", 63206, 7),
        ChannelKind.X: KindFacts("X", "x", "#3B3F46", 280, 4),
        ChannelKind.TIKTOK: KindFacts("TikTok", "tt", "#14636B", 4000, 7),
        ChannelKind.YOUTUBE: KindFacts("YouTube", "yt", "#A3261C", 5000, 14),
        ChannelKind.BLOG: KindFacts("Blog", "bl", "#6B5320", None, 30, invites_replies=False),
        ChannelKind.NEWSLETTER: KindFacts("Newsletter", "nl", "#5B4A94", None, 31, invites_replies=False),
        ChannelKind.INTRANET: KindFacts("Intranet", "tr", "#3D6B34", None, 7),
        ChannelKind.OTHER: KindFacts("Other", "ch", "#5A6070", None, 14),
    }
)
"""Length limits as the channels state them for one post; colours carry white letters at 4.5:1 or more.

Instagram took 30 hashtags until December 2025 and takes five since (its own announcement of 18 December 2025).
"""


def channel_of_kind(kind: ChannelKind, position: int = 0, name: str | None = None) -> Channel:
    """Return a new channel with the defaults of its kind."""
    facts = FACTS[kind]
    return Channel(
        id=new_id(),
        name=name or facts.name,
        kind=kind,
        colour=facts.colour,
        mark=facts.mark,
        length_limit=facts.length_limit,
        rhythm_days=facts.rhythm_days,
        invites_replies=facts.invites_replies,
        position=position,
    )
