"""Asks the system's dictionaries through the Enchant library; without it, or without dictionaries, nothing is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from threading import Lock
from typing import Protocol
from unicodedata import normalize

LANGUAGES = {"nl": ("nl_NL", "nl", "nl_BE"), "en": ("en_GB", "en_US", "en")}
"""The languages that are checked, each with the dictionaries that may do it."""

_ONE_DOES = frozenset({"nl"})
"""Where the first dictionary that is there is enough; elsewhere a word may be right in any of them."""

MOST_SUGGESTIONS = 6
_ACUTE = "\u0301"


class Dictionary(Protocol):
    """What is asked of a dictionary."""

    def check(self, word: str) -> bool:
        """Whether a word is in it."""

    def suggest(self, word: str) -> Sequence[str]:
        """Return words that may have been meant."""


Open = Callable[[], Callable[[str], Dictionary | None]]
"""Begins, and returns what opens the dictionary of a tag such as "nl_NL"; None where there is none."""


class Speller:
    """Slow to begin and to suggest: ask it in a job. Threads may share it."""

    def __init__(self, begin: Open | None = None) -> None:
        """`begin` opens other dictionaries than the system's."""
        self._begin = begin or _system
        self._lock = Lock()
        self._dictionaries: dict[str, tuple[Dictionary, ...]] | None = None

    def languages(self) -> frozenset[str]:
        """Return the codes of the languages that can be checked here."""
        return frozenset(code for code, found in self._all().items() if found)

    def wrong(self, words: Iterable[str], code: str) -> frozenset[str]:
        """Return those of the words that no dictionary has: of a language, or of any when its code is empty."""
        found = self._all()
        codes = [code] if code else list(LANGUAGES)
        dictionaries = [one for each in codes for one in found.get(each, ())]
        if not dictionaries or not all(found.get(each) for each in codes):
            return frozenset()
        with self._lock:
            return frozenset(word for word in words if not any(_has(one, word) for one in dictionaries))

    def suggestions(self, word: str, code: str) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first."""
        found = self._all()
        dictionaries = [one for each in ([code] if code else LANGUAGES) for one in found.get(each, ())]
        with self._lock:
            several = [one.suggest(word) for one in dictionaries]
        longest = max(map(len, several), default=0)
        mixed = (row[n] for n in range(longest) for row in several if n < len(row))
        return tuple(dict.fromkeys(mixed))[:MOST_SUGGESTIONS]

    def _all(self) -> dict[str, tuple[Dictionary, ...]]:
        with self._lock:
            if self._dictionaries is None:
                opened = self._begin()
                self._dictionaries = {code: _opened(opened, code) for code in LANGUAGES}
            return self._dictionaries


def _opened(opened: Callable[[str], Dictionary | None], code: str) -> tuple[Dictionary, ...]:
    found = (one for tag in LANGUAGES[code] if (one := opened(tag)) is not None)
    if code in _ONE_DOES:
        first = next(found, None)
        return (first,) if first is not None else ()
    return tuple(found)


def _has(dictionary: Dictionary, word: str) -> bool:
    """Whether a dictionary has a word, or all the parts that its hyphens join.

    A capital may begin any word, and acute accents may stress it, as in "wél" and "Eén".
    """
    if _is_in(dictionary, word):
        return True
    parts = [part for part in word.split("-") if part]
    return len(parts) > 1 and all(_is_in(dictionary, part) for part in parts)


def _is_in(dictionary: Dictionary, word: str) -> bool:
    plain = normalize("NFC", normalize("NFD", word).replace(_ACUTE, ""))
    forms = (word, word[:1].lower() + word[1:], plain, plain[:1].lower() + plain[1:])
    return any(dictionary.check(form) for form in dict.fromkeys(forms))


def _system() -> Callable[[str], Dictionary | None]:
    try:
        import enchant  # noqa: PLC0415 - it looks for a library of the system, which takes time and may not be there
    except ImportError:
        return lambda _tag: None
    broker = enchant.Broker()

    def opened(tag: str) -> Dictionary | None:
        try:
            found: Dictionary | None = broker.request_dict(tag) if broker.dict_exists(tag) else None
        except enchant.errors.Error:
            return None
        return found

    return opened


@cache
def shared_speller() -> Speller:
    """Return the speller that all windows share."""
    return Speller()
