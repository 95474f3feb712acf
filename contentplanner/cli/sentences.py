"""What went wrong, as the one line that a command says."""

from __future__ import annotations

import traceback

from contentplanner.cli.options import UsageError
from contentplanner.domain.problems import Problem
from contentplanner.exchange.problems import CannotRead, CannotWrite, UnknownColumn, UnreadableTable
from contentplanner.exchange.sentences import exchange_sentence
from contentplanner.languages import Language
from contentplanner.wording import problem_sentence


def sentence(error: Exception, words: Language) -> str:
    """Return what is wrong and what to do."""
    match error:
        case UsageError():
            return str(error)
        case CannotRead() | CannotWrite() | UnknownColumn() | UnreadableTable():
            return exchange_sentence(error, words)
        case Problem():
            return problem_sentence(error, words)
        case OSError():
            return words.tr("The system refused: {detail}.", detail=error.strerror or error)
        case _:
            return _unexpected(error, words)


def _unexpected(error: Exception, words: Language) -> str:
    """A fault of the program: what it was and where, for whoever mends it."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return words.tr(
        "Something went wrong that shouldn't: {detail} ({place}). Please report it with this line.",
        detail=f"{type(error).__name__}: {error}",
        place=f"{place.name}:{place.lineno}",
    )
