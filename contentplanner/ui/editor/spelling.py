"""What is misspelt in a text: asked in the background, remembered word by word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from contentplanner.checker.starters.language import language_of
from contentplanner.spelling import LANGUAGES, Speller, Word, shared_speller, words_in

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.settings import SettingsFile
    from contentplanner.ui.desk import Desk

MOST_CHECKED = 20_000
"""Of a longer text only the beginning is checked."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A word that no dictionary has, where it stands in code points, and the language it was looked up in."""

    start: int
    end: int
    text: str
    language: str


class Spelling(QObject):
    """`changed` when more is known than before, or other things are to be checked."""

    changed = Signal()

    def __init__(self, desk: Desk, settings: SettingsFile, speller: Speller | None = None) -> None:
        super().__init__(desk)
        self._desk, self._settings = desk, settings
        self._speller = speller or shared_speller()
        self._verdicts: dict[tuple[str, str], bool] = {}
        self._asked: set[tuple[str, str]] = set()
        self._names: tuple[int, frozenset[str]] | None = None
        self.languages: frozenset[str] | None = None

    @property
    def is_possible(self) -> bool:
        """Whether there is a dictionary; not known before the first text was looked at."""
        return bool(self.languages)

    @property
    def is_on(self) -> bool:
        """Whether a person wants mistakes to be marked."""
        return self._settings.value.spelling

    def turn(self) -> None:
        """Mark mistakes from now on, or no longer."""
        self._settings.change(spelling=not self.is_on)
        self.changed.emit()

    def probe(self) -> None:
        """Find out which dictionaries there are."""
        if self.languages is None:
            self.languages = frozenset()
            self._desk.jobs.start(
                lambda _job: self._speller.languages(), succeeded=self._found, failed=lambda _error: None
            )

    def _found(self, languages: frozenset[str]) -> None:
        self.languages = languages
        self.changed.emit()

    @property
    def own_words(self) -> tuple[str, ...]:
        """The words that a person has added."""
        return self._settings.value.own_words

    def add(self, word: str) -> None:
        """Take a word as right from now on, on this machine."""
        self._settings.change(own_words=tuple(sorted({*self.own_words, word}, key=str.casefold)))
        self.changed.emit()

    def remove(self, word: str) -> None:
        """Take an own word as any other again."""
        low = word.casefold()
        self._settings.change(own_words=tuple(one for one in self.own_words if one.casefold() != low))
        self.changed.emit()

    def is_own(self, word: str) -> bool:
        """Whether a person has added a word."""
        return word.casefold() in {one.casefold() for one in self.own_words}

    def mistakes(self, text: str) -> tuple[Mistake, ...]:
        """Return what is known to be wrong in a text; what isn't known yet is asked, and `changed` follows."""
        if not self.is_on or not self.is_possible:
            return ()
        right = self._right_words()
        found, unknown = [], []
        for word, code in _looked_up(text[:MOST_CHECKED]):
            if word.text.casefold() in right:
                continue
            verdict = self._verdicts.get((code, word.text))
            if verdict is None:
                unknown.append((code, word.text))
            elif verdict:
                found.append(Mistake(word.start, word.end, word.text, code))
        self._ask([one for one in dict.fromkeys(unknown) if one not in self._asked])
        return tuple(found)

    def _ask(self, unknown: list[tuple[str, str]]) -> None:
        if not unknown:
            return
        self._asked.update(unknown)
        by_code: dict[str, list[str]] = {}
        for code, word in unknown:
            by_code.setdefault(code, []).append(word)

        def look_up(_job: object) -> dict[tuple[str, str], bool]:
            wrong = {code: self._speller.wrong(words, code) for code, words in by_code.items()}
            return {(code, word): word in wrong[code] for code, words in by_code.items() for word in words}

        self._desk.jobs.start(look_up, succeeded=self._learn, failed=lambda _error: None)

    def _learn(self, verdicts: dict[tuple[str, str], bool]) -> None:
        self._verdicts.update(verdicts)
        self._asked.difference_update(verdicts)
        self.changed.emit()

    def suggest(self, mistake: Mistake, then: Callable[[tuple[str, ...]], None]) -> None:
        """Find out in the background what may have been meant."""
        work = partial(self._speller.suggestions, mistake.text, mistake.language)
        self._desk.jobs.start(lambda _job: work(), succeeded=then, failed=lambda _error: then(()))

    def _right_words(self) -> frozenset[str]:
        """Return the own words, and those of the names in the plan."""
        revision = self._desk.planner.revision
        if self._names is None or self._names[0] != revision:
            self._names = (revision, _words_of_names(self._desk.plan))
        return self._names[1] | {word.casefold() for word in self.own_words}


def _looked_up(text: str) -> Iterator[tuple[Word, str]]:
    """Yield the words of a text with the language of their paragraph, else of the text; empty when that can't be told.

    Paragraphs in a language without dictionaries are passed over.
    """
    whole = language_of(text)
    at = 0
    for paragraph in text.split("\n"):
        code = language_of(paragraph) or whole
        if not code or code in LANGUAGES:
            for word in words_in(paragraph):
                yield Word(at + word.start, at + word.end, word.text), code
        at += len(paragraph) + 1


def _words_of_names(plan: Plan) -> frozenset[str]:
    tables = (plan.people, plan.channels, plan.values, plan.interests, plan.campaigns)
    names = (record.name for table in tables for record in table.values())
    return frozenset(word.text.casefold() for name in names for word in words_in(name))
