"""Tells Dutch from English by function words, sentence by sentence, and both from German and French."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from contentplanner.resources import resource

if TYPE_CHECKING:
    from contentplanner.checker.reading.segment import Post

READ = ("nl", "en")
"""The languages that can be read."""


@cache
def _function_words() -> dict[str, frozenset[str]]:
    with resource("lexicons", "languages.toml").open("rb") as file:
        return {code: frozenset(words.split()) for code, words in tomllib.load(file).items()}


def mark_languages(post: Post) -> str:
    """Give each sentence the languages to read it in; return the code of the text's own language, "" if unknown."""
    known = _function_words()
    total: Counter[str] = Counter()
    found: list[Counter[str]] = []
    for sentence in post.sentences:
        seen = {word.low for word in sentence.words}
        counts = Counter({code: len(words & seen) for code, words in known.items()})
        found.append(counts)
        total.update(counts)
    main = _best(total)
    for sentence, counts in zip(post.sentences, found, strict=True):
        best = _best(counts)
        sentence.languages = _reading(best, main)
    return main


def _reading(best: str, main: str) -> tuple[str, ...]:
    """The languages to read a sentence in: its own, or both with the text's own first where it can't be told."""
    if best in READ:
        return (best,)
    if best or main not in {"", *READ}:
        return ()
    return tuple(sorted(READ, key=lambda code: code != main))


def _best(counts: Counter[str]) -> str:
    """The language with most words, "" at a tie or without any."""
    ranked = [pair for pair in counts.most_common(2) if pair[1] > 0]
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]
