"""Names of closed words: every one of them has a name in both languages, as the glossary has them."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from contentplanner.domain.vocabulary import ChannelKind, Direction, FiveC, PersonKind, Severity, Status, Subject
from contentplanner.languages import language
from contentplanner.wording import (
    c_name,
    channel_kind_name,
    direction_name,
    person_kind_name,
    severity_name,
    status_name,
    subject_name,
)

NAMERS: list[tuple[type[StrEnum], Callable[..., str]]] = [
    (Direction, direction_name),
    (Status, status_name),
    (Subject, subject_name),
    (ChannelKind, channel_kind_name),
    (PersonKind, person_kind_name),
    (FiveC, c_name),
    (Severity, severity_name),
]


@pytest.mark.parametrize(("words", "namer"), NAMERS)
def test_every_word_has_a_name_of_its_own_in_both_languages(words: Any, namer: Callable[..., str]) -> None:
    for code in ("nl", "en"):
        names = [namer(word, language(code)) for word in words]
        assert all(name[0].isupper() for name in names)
        assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("name", "dutch"),
    [
        (direction_name(Direction.ONE_WAY, language("nl")), "Eenrichting"),
        (direction_name(Direction.MULTI_WAY, language("nl")), "Meerrichting"),
        (direction_name(Direction.UNSURE, language("nl")), "Onzeker"),
        (status_name(Status.DRAFT, language("nl")), "Concept"),
        (status_name(Status.IN_REVIEW, language("nl")), "Ter review"),
        (status_name(Status.APPROVED, language("nl")), "Akkoord"),
        (status_name(Status.SCHEDULED, language("nl")), "Ingepland"),
        (status_name(Status.POSTED, language("nl")), "Geplaatst"),
        (c_name(FiveC.CONNECTIONS, language("nl")), "Connecties"),
        (c_name(FiveC.CONVERSATIONS, language("nl")), "Conversaties"),
        (c_name(FiveC.CONTINUOUS, language("nl")), "Continue"),
    ],
)
def test_the_dutch_names_are_those_of_the_glossary(name: str, dutch: str) -> None:
    assert name == dutch
