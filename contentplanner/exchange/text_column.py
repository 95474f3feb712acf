"""Finds the column of a table that holds the texts of posts."""

from __future__ import annotations

import re
from itertools import islice
from statistics import fmean

from contentplanner.exchange.heading_words import text_likelihood
from contentplanner.exchange.problems import UnknownColumn
from contentplanner.exchange.reading import Table, plain

_JUDGED_ROWS = 500
_LINK = re.compile(r"\S+://\S+|www\.\S+")
_PERHAPS = 2
_SHORT_BESIDE_LONGEST = 1 / 3


def named_column(table: Table, name: str) -> int:
    """Return the index of the column a person names: by its heading, whatever its capitals, else by its number from 1.

    Raises:
        UnknownColumn: There is no such column.
    """
    names = list(map(plain, table.headings or ()))
    if plain(name) in names:
        return names.index(plain(name))
    if name.strip().isdecimal() and 1 <= int(name) <= table.width:
        return int(name) - 1
    raise UnknownColumn(name, table.headings or ())


def text_column(table: Table) -> int:
    """Return the index of the column that most likely holds the texts.

    Its heading decides where it speaks plainly; one that only may mean the text needs longer cells too. Without either
    it is the column with the longest cells, links not counted.
    """
    lengths = [_mean_length(table, index) for index in range(table.width)]
    longest = max(lengths, default=0)
    likely = [_likelihood(table, index, length, longest) for index, length in enumerate(lengths)]
    return max(range(len(lengths)), key=lambda index: (likely[index], lengths[index]), default=0)


def _likelihood(table: Table, index: int, length: float, longest: float) -> int:
    names = table.headings or ()
    score = text_likelihood(names[index]) if index < len(names) and length else 0
    return 0 if score <= _PERHAPS and length < _SHORT_BESIDE_LONGEST * longest else score


def _mean_length(table: Table, index: int) -> float:
    cells = islice(table.column(index), _JUDGED_ROWS)
    return fmean([len(_LINK.sub("", cell).strip()) for cell in cells] or [0])
