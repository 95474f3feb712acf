"""The report as plain text, for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from contentplanner.domain.vocabulary import FiveC
from contentplanner.wording.findings import finding_sentence, why_it_matters
from contentplanner.wording.headline import headline, undecided, way_to_goal
from contentplanner.wording.names import c_name, severity_name
from contentplanner.wording.rows import c_summary, c_value

if TYPE_CHECKING:
    from contentplanner.checker import Finding, Report
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post
    from contentplanner.languages import Language

NAMED_POSTS = 5
"""How many posts of a finding are named; the others are counted."""


def report_text(report: Report, plan: Plan, language: Language) -> str:
    """Return the report in lines, the last one ended."""
    return "\n".join(_lines(report, plan, language)) + "\n"


def _lines(report: Report, plan: Plan, language: Language) -> Iterator[str]:
    period = report.period
    yield language.tr("{first} to {last}", first=language.long_day(period.first), last=language.long_day(period.last))
    yield headline(report, language)
    figure = report.figures.conversations
    yield from (line for line in (undecided(figure, language), way_to_goal(figure, language)) if line)
    for c in FiveC:
        yield ""
        yield f"{c_name(c, language)}  {c_value(report, c, language)}  {c_summary(report, c, language)}"
        for finding in report.of(c):
            yield from _finding(finding, plan, language)


def _finding(finding: Finding, plan: Plan, language: Language) -> Iterator[str]:
    yield f"  {severity_name(finding.severity, language)}: {finding_sentence(finding, plan, language)}"
    yield f"    {why_it_matters(finding, language)}"
    for key in finding.posts[:NAMED_POSTS]:
        yield f"    - {_post(plan.posts[key], plan, language)}"
    more = len(finding.posts) - NAMED_POSTS
    if more > 0:
        yield "    " + language.ntr("and {n} more post", "and {n} more posts", more)


def _post(post: Post, plan: Plan, language: Language) -> str:
    day = language.short_day(post.day) if post.day else language.tr("Undated")
    return f"{day}, {plan.channels[post.channel_id].name}: {plan.title_of(post)}"
