"""How long a text is on its channel, counted as the channel counts, and how much room is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from contentplanner.domain.channel_kinds import FACTS
from contentplanner.domain.texts import graphemes
from contentplanner.domain.vocabulary import ChannelKind
from contentplanner.domain.x_length import x_length

if TYPE_CHECKING:
    from contentplanner.domain.records import Channel

NEAR = 0.9
"""From this share of the limit on a person is warned."""

_HASHTAG = regex.compile(r"(?<![\p{L}\p{N}_&/])[#\uff03](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+")


@dataclass(frozen=True, slots=True)
class Length:
    """How long a text is; `limit` is the channel's own, `most_hashtags` that of its kind, None for no limit."""

    count: int
    limit: int | None = None
    hashtags: int = 0
    most_hashtags: int | None = None

    @property
    def excess(self) -> int:
        """How much too long the text is, 0 when it fits."""
        return max(0, self.count - self.limit) if self.limit is not None else 0

    @property
    def room(self) -> int | None:
        """How much may be added, None for any amount."""
        return None if self.limit is None else max(0, self.limit - self.count)

    @property
    def is_near(self) -> bool:
        """Whether the text fits, but not much more does."""
        return self.limit is not None and self.limit * NEAR <= self.count <= self.limit

    @property
    def excess_hashtags(self) -> int:
        """How many hashtags are too many."""
        return max(0, self.hashtags - self.most_hashtags) if self.most_hashtags is not None else 0


def length_on(channel: Channel, text: str) -> Length:
    """Return how long a text is on a channel."""
    count = x_length(text) if channel.kind is ChannelKind.X else graphemes(text)
    most = FACTS[channel.kind].most_hashtags
    return Length(count, channel.length_limit, hashtags(text) if most is not None else 0, most)


def hashtags(text: str) -> int:
    """Return the number of hashtags in a text: "#" and a word with a letter in it."""
    return sum(1 for _ in _HASHTAG.finditer(text)) if "#" in text or "\uff03" in text else 0
