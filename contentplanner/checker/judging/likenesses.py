"""Which of many texts are alike, remembered: after one edit only the text that changed is compared with the others."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from contentplanner.checker.judging.likeness import alike, are_alike

Group = frozenset[str]

_REMEMBERED = 4
"""So many sets of texts: the period on screen, the one before it, a proposal in the making, and another window's."""
_FEW = 12
"""Up to so many texts that came are worked in, whatever went; above it all texts are looked at anew."""


@dataclass(frozen=True, slots=True)
class _Known:
    texts: frozenset[str]
    groups: tuple[Group, ...]


class Likenesses:
    """Groups of texts of which each says nearly the same as another one of its group.

    What is remembered makes it quick and changes no answer. It may be used from several threads.
    """

    def __init__(self) -> None:
        self._known: tuple[_Known, ...] = ()

    def groups(self, texts: Collection[str]) -> tuple[Group, ...]:
        """Return the groups among some texts, in no order that means anything."""
        wanted = frozenset(texts)
        nearest = min(self._known, key=lambda known: len(wanted - known.texts), default=None)
        if nearest is None or len(wanted - nearest.texts) > _FEW:
            found = _Known(wanted, tuple(map(frozenset, alike(texts))))
        else:
            found = _Known(wanted, _brought_up_to(nearest, wanted))
        others = (known for known in self._known if not _is_replaced(known, found))
        self._known = (found, *others)[:_REMEMBERED]
        return found.groups


def _is_replaced(known: _Known, by: _Known) -> bool:
    """Whether what is known of some texts is of no use beside what is known of others: an edit before, or the same."""
    return len(known.texts ^ by.texts) <= _FEW


def _brought_up_to(known: _Known, texts: frozenset[str]) -> tuple[Group, ...]:
    gone, others = known.texts - texts, known.texts & texts
    groups = [left for group in known.groups for left in _without(group, gone)]
    for text in sorted(texts - known.texts):
        near = frozenset(other for other in others if are_alike(text, other))
        if near:
            joined = [group for group in groups if not group.isdisjoint(near)]
            groups = [group for group in groups if group.isdisjoint(near)]
            groups.append(near.union({text}, *joined))
        others |= {text}
    return tuple(groups)


def _without(group: Group, gone: frozenset[str]) -> Iterator[Group]:
    """Yield what is left of a group: it may fall apart."""
    if group.isdisjoint(gone):
        yield group
    else:
        yield from map(frozenset, alike(sorted(group - gone)))
