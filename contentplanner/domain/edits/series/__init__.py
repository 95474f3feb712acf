"""What a person can do to posts that repeat: to one of them, to it and those that follow, or to all."""

from __future__ import annotations

from contentplanner.domain.edits.series.applying import APPLICABLE, apply_field, differing
from contentplanner.domain.edits.series.ending import delete_in_series, dissolve, take_out
from contentplanner.domain.edits.series.making import repeat
from contentplanner.domain.edits.series.moving import move_in_series
from contentplanner.domain.edits.series.ruling import change_rule, part_of
from contentplanner.domain.edits.series.scope import Scope, is_fixed, members, reached, staying

__all__ = [
    "APPLICABLE",
    "Scope",
    "apply_field",
    "change_rule",
    "delete_in_series",
    "differing",
    "dissolve",
    "is_fixed",
    "members",
    "move_in_series",
    "part_of",
    "reached",
    "repeat",
    "staying",
    "take_out",
]
