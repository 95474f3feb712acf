"""How each kind of record becomes rows and back. One codec a record, explicit on both sides."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from contentplanner.domain.records import Record
from contentplanner.store.codec import Codec
from contentplanner.store.codecs import people, posts, series, tags, views, whole

CODECS: tuple[Codec[Any], ...] = (
    whole.BASICS,
    tags.VALUES,
    tags.AUDIENCES,
    tags.INTERESTS,
    people.PEOPLE,
    people.ABSENCES,
    people.CHANNELS,
    tags.CAMPAIGNS,
    posts.IDEAS,
    series.SERIES,
    posts.POSTS,
    whole.GOALS,
    whole.DISMISSALS,
    views.VIEWS,
)
"""One codec a record, those that others refer to first."""

CODEC_OF: Mapping[type[Record], Codec[Any]] = MappingProxyType({codec.kind: codec for codec in CODECS})
