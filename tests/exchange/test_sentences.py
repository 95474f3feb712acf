from __future__ import annotations

from pathlib import Path

import pytest

from contentplanner.exchange.problems import (
    CannotRead,
    CannotWrite,
    ReadObstacle,
    TableFault,
    UnknownColumn,
    UnreadableTable,
    WriteObstacle,
)
from contentplanner.exchange.sentences import ExchangeProblem, exchange_sentence
from contentplanner.languages import language

PATH = Path("folder", "plan.csv")
PROBLEMS: list[ExchangeProblem] = [
    *(CannotWrite(PATH, obstacle, "the reason") for obstacle in WriteObstacle),
    *(CannotRead(PATH, obstacle, "the reason") for obstacle in ReadObstacle),
    *(UnreadableTable(fault, 3, 4) for fault in TableFault),
    UnknownColumn("Kop", ()),
    UnknownColumn("Kop", ("Datum", "Tekst")),
]


@pytest.mark.parametrize("problem", PROBLEMS, ids=str)
def test_every_problem_is_a_sentence_of_its_own_in_both_languages(problem: ExchangeProblem) -> None:
    english, dutch = (exchange_sentence(problem, language(code)) for code in ("en", "nl"))
    assert english.endswith(".")
    assert dutch.endswith(".")
    assert dutch != english
    assert "{" not in english + dutch
    assert [exchange_sentence(other, language("en")) for other in PROBLEMS].count(english) == 1


def test_a_sentence_names_what_it_is_about() -> None:
    missing = CannotWrite(PATH, WriteObstacle.NO_FOLDER)
    assert str(PATH.absolute().parent) in exchange_sentence(missing, language("en"))
    quotes = UnreadableTable(TableFault.QUOTES, 1234, 5678)
    assert exchange_sentence(quotes, language("nl")).startswith("In rij 1.234 (regel 5.678) staat")
    assert "Datum, Tekst" in exchange_sentence(UnknownColumn("Kop", ("Datum", "Tekst")), language("en"))
