"""Every problem says what is wrong and what to do, in both languages."""

from __future__ import annotations

import datetime as dt
import inspect
from pathlib import Path

import pytest

from contentplanner.domain import problems
from contentplanner.domain.drafts import DraftProblem, DraftProblemKind
from contentplanner.domain.problems import FileProblem, LockOwner, PlanLocked, Problem, WriteFailed
from contentplanner.languages import LANGUAGES, language
from contentplanner.wording import draft_problem_sentence, problem_sentence

KINDS = [kind for _name, kind in inspect.getmembers(problems, inspect.isclass) if issubclass(kind, Problem)]
NOON = dt.datetime(2026, 12, 3, 12, tzinfo=dt.UTC)


def one_of(kind: type[Problem]) -> Problem:
    return kind(Path("map/{plan}.contentplan"), "disk on fire") if issubclass(kind, FileProblem) else kind("why")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_problem_names_its_file_and_ends_as_a_sentence(kind: type[Problem], code: str) -> None:
    sentence = problem_sentence(one_of(kind), language(code))
    assert sentence.endswith(".")
    assert ("{plan}.contentplan" in sentence) is issubclass(kind, FileProblem)
    assert kind.__name__ not in sentence


@pytest.mark.parametrize("kind", KINDS)
def test_a_problem_is_translated(kind: type[Problem]) -> None:
    dutch, english = (problem_sentence(one_of(kind), language(code)) for code in ("nl", "en"))
    assert dutch != english


def test_every_kind_of_file_problem_has_a_sentence_of_its_own() -> None:
    kinds = [kind for kind in KINDS if issubclass(kind, FileProblem) and kind is not FileProblem]
    assert len({problem_sentence(one_of(kind), language("en")) for kind in kinds}) == len(kinds)


@pytest.mark.parametrize(
    ("owner", "words"),
    [
        (LockOwner("Mila", "laptop-7", 12, NOON), ["Mila", "laptop-7"]),
        (LockOwner("", "laptop-7", 12, NOON), ["laptop-7"]),
        (None, ["another window or program"]),
    ],
)
def test_a_locked_plan_says_who_has_it(owner: LockOwner | None, words: list[str]) -> None:
    sentence = problem_sentence(PlanLocked(Path("plan.contentplan"), owner=owner), language("en"))
    assert all(word in sentence for word in words)


def test_a_problem_without_a_detail_still_makes_a_sentence() -> None:
    sentence = problem_sentence(WriteFailed(Path("plan.contentplan")), language("en"))
    assert "the system doesn't say why" in sentence


@pytest.mark.parametrize("kind", DraftProblemKind)
def test_a_draft_is_told_what_would_mend_it(kind: DraftProblemKind) -> None:
    dutch, english = (draft_problem_sentence(DraftProblem(kind, 3), language(code)) for code in ("nl", "en"))
    assert dutch != english
    assert dutch.endswith(".")
    counted = {DraftProblemKind.TEXT_TOO_LONG, DraftProblemKind.TOO_MANY_HASHTAGS}
    assert ("3" in english) is (kind in counted)
