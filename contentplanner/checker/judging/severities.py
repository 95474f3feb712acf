"""How loud findings speak."""

from __future__ import annotations

from contentplanner.domain.vocabulary import Severity

_LOUDEST_FIRST = tuple(Severity)


def loudness(severity: Severity) -> int:
    """Return the place of a severity, 0 for the loudest."""
    return _LOUDEST_FIRST.index(severity)


def louder(severity: Severity) -> Severity:
    """Return the next louder severity; the loudest is its own."""
    return _LOUDEST_FIRST[max(0, loudness(severity) - 1)]


def quieter(severity: Severity) -> Severity:
    """Return the next quieter severity; the quietest is its own."""
    return _LOUDEST_FIRST[min(len(_LOUDEST_FIRST) - 1, loudness(severity) + 1)]
