"""The small closed classes that both languages share, and the groups of features."""

from __future__ import annotations

import tomllib
from functools import cache

from contentplanner.resources import resource


@cache
def _classes() -> dict[str, frozenset[str]]:
    with resource("lexicons", "closed.toml").open("rb") as file:
        return {name: frozenset(members.split()) for name, members in tomllib.load(file).items()}


def closed(name: str) -> frozenset[str]:
    """The members of a class in `resources/lexicons/closed.toml`; `KeyError` for a name it does not have."""
    return _classes()[name]
