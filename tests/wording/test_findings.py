"""Every kind of finding speaks, in both languages."""

from __future__ import annotations

import json

import pytest

from contentplanner.checker import Mend, Rule
from contentplanner.checker.judging.findings import C_OF
from contentplanner.domain.vocabulary import FiveC
from contentplanner.languages import LANGUAGES, language
from contentplanner.wording import (
    c_name,
    finding_sentence,
    mend_label,
    report_json,
    report_text,
    why_it_matters,
)
from tests.wording.reports import plan_and_report, spoken

DUTCH, ENGLISH = language("nl"), language("en")


def test_every_rule_belongs_to_a_c() -> None:
    assert set(C_OF) == set(Rule)


@pytest.mark.parametrize("rule", Rule)
def test_every_kind_of_finding_speaks_without_leftover_placeholders(rule: Rule) -> None:
    plan, finding = spoken(rule)
    for speech in (DUTCH, ENGLISH):
        sentence = finding_sentence(finding, plan, speech)
        assert sentence.endswith(".")
        assert not set("{}") & set(sentence)
    assert finding_sentence(finding, plan, DUTCH) != finding_sentence(finding, plan, ENGLISH)


@pytest.mark.parametrize("rule", Rule)
def test_every_kind_of_finding_says_why_it_matters_with_its_c(rule: Rule) -> None:
    _plan, finding = spoken(rule)
    for speech in (DUTCH, ENGLISH):
        assert why_it_matters(finding, speech).startswith(f"{c_name(finding.c, speech)}: ")
    assert why_it_matters(finding, DUTCH).split(": ")[1] != why_it_matters(finding, ENGLISH).split(": ")[1]


@pytest.mark.parametrize("rule", Rule)
def test_every_kind_of_finding_offers_a_way_out(rule: Rule) -> None:
    assert set(spoken(rule)[1].mends) - {Mend.SHOW_POSTS}


@pytest.mark.parametrize("mend", Mend)
def test_every_mend_has_a_label_in_both_languages(mend: Mend) -> None:
    assert mend_label(mend, DUTCH) != mend_label(mend, ENGLISH)


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_report_in_text_says_every_finding_and_names_every_c(rule: Rule, code: str) -> None:
    plan, report = plan_and_report(rule)
    text = report_text(report, plan, language(code))
    assert text.endswith("\n")
    assert all(finding_sentence(finding, plan, language(code)) in text for finding in report.findings)
    assert all(c_name(c, language(code)) in text for c in FiveC)


def test_a_report_in_text_names_five_posts_of_a_finding_and_counts_the_others() -> None:
    plan, report = plan_and_report(Rule.MOSTLY_ONE_WAY)
    lines = report_text(report, plan, ENGLISH).splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("  Alarm: "))
    named = [line for line in lines[start : start + 8] if line.startswith("    - ")]
    assert named[0] == "    - Wed 2 Dec, LinkedIn: Een dag in de kas"
    assert len(named) == 5
    assert lines[start + 7] == "    and 4 more posts"


@pytest.mark.parametrize("rule", Rule)
def test_a_report_in_json_carries_every_finding_with_its_message(rule: Rule) -> None:
    plan, report = plan_and_report(rule)
    data = json.loads(json.dumps(report_json(report, plan, DUTCH)))
    assert data["period"] == {"from": "2026-12-01", "to": "2026-12-31"}
    assert data["posts"] == report.posts
    assert set(data["figures"]) == {c.value for c in FiveC}
    for finding, told in zip(report.findings, data["findings"], strict=True):
        assert told["rule"] == finding.rule
        assert told["c"] == finding.c
        assert told["severity"] in {"alarm", "warning", "hint"}
        assert told["posts"] == list(finding.posts)
        assert told["message"] == finding_sentence(finding, plan, DUTCH)


def test_the_figures_of_conversations_have_the_promised_keys() -> None:
    plan, report = plan_and_report(Rule.MOSTLY_ONE_WAY)
    assert report_json(report, plan, ENGLISH)["figures"]["conversations"] == {
        "share": 0.1,
        "one_way": 9,
        "two_way": 1,
        "multi_way": 0,
        "unsure": 0,
        "unwritten": 0,
        "goal": 0.5,
    }
