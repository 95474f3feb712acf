from __future__ import annotations

import pytest

from contentplanner.checker import Rule
from contentplanner.checker.judging.finding_figures import FewAmbassadors, SameAmbassador
from contentplanner.domain.vocabulary import Severity
from tests.checker.judging.plans import MILA, NOOR, found, judged, mixed


@pytest.mark.parametrize(
    ("joined", "alone", "said"), [(0, 5, True), (0, 4, False), (1, 9, False), (1, 10, True), (2, 18, False)]
)
def test_an_ambassador_takes_part_in_a_tenth_of_the_posts(joined: int, alone: int, said: bool) -> None:
    report = judged(*mixed(joined, 0, ambassador_ids=(MILA.id,)), *mixed(alone, 0))
    findings = found(report, Rule.FEW_AMBASSADORS)
    expected = [FewAmbassadors(joined / (joined + alone), joined + alone, 0.1, missing=1)]
    assert [finding.figures for finding in findings] == (expected if said else [])
    assert all(finding.severity is Severity.WARNING and len(finding.posts) == alone for finding in findings)


@pytest.mark.parametrize(
    ("mila", "noor", "both", "said"),
    [(1, 0, 0, False), (2, 0, 0, True), (2, 1, 0, False), (2, 0, 1, False), (0, 0, 2, False)],
)
def test_always_the_same_ambassador_is_a_hint(mila: int, noor: int, both: int, said: bool) -> None:
    report = judged(
        *mixed(mila, 0, ambassador_ids=(MILA.id,)),
        *mixed(noor, 0, ambassador_ids=(NOOR.id,)),
        *mixed(both, 0, ambassador_ids=(MILA.id, NOOR.id)),
    )
    findings = found(report, Rule.SAME_AMBASSADOR)
    assert [finding.figures for finding in findings] == ([SameAmbassador(MILA.id, mila)] if said else [])


def test_the_figure_counts_posts_and_people() -> None:
    figure = judged(*mixed(2, 0, ambassador_ids=(MILA.id, NOOR.id)), *mixed(2, 0)).figures.context
    assert (figure.share, figure.with_ambassador, figure.posts, figure.ambassadors) == (None, 2, 4, 2)
