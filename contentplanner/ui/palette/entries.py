"""What the palette offers, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from contentplanner.domain.fuzzy import misfit
from contentplanner.ui.speech import tr

MOST = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `key` is remembered when it was used; `hint` says where it stands or what it is."""

    key: str
    text: str
    act: Callable[[], object]
    hint: str = ""
    keys: str = ""
    icon: str = ""
    enabled: bool = True

    @property
    def spoken(self) -> str:
        """What a screen reader says of the line."""
        said = [self.text, self.hint, self.keys, "" if self.enabled else tr("not possible now")]
        return ", ".join(part for part in said if part)


def ordered(entries: Sequence[Entry], words: Sequence[str], used: Sequence[str]) -> tuple[Entry, ...]:
    """Return the entries that fit folded words, the best first; of equals those used last, then as they stand.

    Without words all of them, those used last first.
    """
    ages = {key: age for age, key in enumerate(used)}
    ranked = []
    for place, entry in enumerate(entries):
        cost = misfit(words, entry.text)
        if cost is None and entry.hint:
            inside = misfit(words, f"{entry.hint} {entry.text}", strict=True)
            cost = None if inside is None else inside + 2
        if cost is not None:
            ranked.append((cost, bool(words) and not entry.enabled, ages.get(entry.key, len(ages)), place))
    return tuple(entries[place] for *_rank, place in sorted(ranked)[:MOST])
