"""Tells Dutch from English by function words, sentence by sentence, and both from German and French."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

from contentplanner.resources import resource

if TYPE_CHECKING:
    from contentplanner.checker.reading.segment import Post

_SHORT = 5
READ = ("nl", "en")
"""The languages that can be read."""


@cache
def _function_words() -> dict[str, frozenset[str]]:
    with resource("lexicons", "languages.toml").open("rb") as file:
        return {code: frozenset(words.split()) for code, words in tomllib.load(file).items()}


def mark_languages(post: Post) -> str:
    """Give each sentence the languages to read it in; return the code of the text's own language, "" if unknown."""
    known = _function_words()
    found = [
        [len(words & seen) for words in known.values()]
        for seen in ({word.low for word in sentence.words} for sentence in post.sentences)
    ]
    codes = tuple(known)
    main = _best([sum(column) for column in zip(*found, strict=True)], codes)
    for sentence, counts in zip(post.sentences, found, strict=True):
        sentence.languages = _reading(_best(counts, codes), main, short=len(sentence.words) <= _SHORT)
    return main


def _reading(best: str, main: str, *, short: bool) -> tuple[str, ...]:
    """The languages to read a sentence in: its own, or both with the text's own first where it can't be told."""
    if best in READ:
        return (best,)
    if best or main not in {"", *READ}:
        return ()
    if main and not short:
        return (main,)
    return tuple(sorted(READ, key=lambda code: code != main))


def _best(counts: list[int], codes: tuple[str, ...]) -> str:
    """The language with most words, "" at a tie or without any."""
    most = max(counts, default=0)
    return codes[counts.index(most)] if most and counts.count(most) == 1 else ""
