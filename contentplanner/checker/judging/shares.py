"""Shares and the way from one to its goal."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from contentplanner.domain.goals import TOO_FEW_TO_JUDGE

if TYPE_CHECKING:
    from contentplanner.checker.judging.mix import Mix

_ROUNDING = 1e-9


def share_of(part: int, whole: int) -> float | None:
    """Return part of whole from 0 to 1; None when the whole is too few to say anything."""
    return part / whole if whole >= TOO_FEW_TO_JUDGE else None


def to_turn(counts: Mix, goal: float) -> int:
    """Return how many one-way posts must become prompts to reach the goal; 0 when it is reached."""
    return missing(counts.prompts, counts.judged, goal)


def missing(part: int, whole: int, goal: float) -> int:
    """Return by how many `part` of `whole` falls short of a goal; 0 when it doesn't."""
    return max(0, math.ceil(goal * whole - part - _ROUNDING))


def to_add(counts: Mix, goal: float, turned: int) -> int | None:
    """Return how many prompts must come besides `turned` turned posts to reach the goal; None when no number does."""
    short = goal * counts.judged - counts.prompts - turned
    if short <= _ROUNDING:
        return 0
    return math.ceil(short / (1 - goal) - _ROUNDING) if goal < 1 else None
