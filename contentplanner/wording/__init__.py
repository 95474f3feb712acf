"""What the program knows, in words a person reads: findings, verdicts, names and problems."""

from __future__ import annotations

from contentplanner.wording.drafts import draft_problem_sentence
from contentplanner.wording.findings import finding_sentence, mend_label, why_it_matters
from contentplanner.wording.goals import goal_name, goal_target, share_presets
from contentplanner.wording.headline import headline, undecided, way_to_goal
from contentplanner.wording.names import (
    c_name,
    channel_kind_name,
    direction_name,
    person_kind_name,
    rest_name,
    severity_name,
    status_name,
    subject_name,
)
from contentplanner.wording.problems import problem_sentence
from contentplanner.wording.reasons import reading_summary, reason_sentence
from contentplanner.wording.report_json import report_json
from contentplanner.wording.report_text import report_text
from contentplanner.wording.rows import c_summary, c_value
from contentplanner.wording.scorecard import c_part, c_share, c_turn

__all__ = [
    "c_name",
    "c_part",
    "c_share",
    "c_summary",
    "c_turn",
    "c_value",
    "channel_kind_name",
    "direction_name",
    "draft_problem_sentence",
    "finding_sentence",
    "goal_name",
    "goal_target",
    "headline",
    "mend_label",
    "person_kind_name",
    "problem_sentence",
    "reading_summary",
    "reason_sentence",
    "report_json",
    "report_text",
    "rest_name",
    "severity_name",
    "share_presets",
    "status_name",
    "subject_name",
    "undecided",
    "way_to_goal",
    "why_it_matters",
]
