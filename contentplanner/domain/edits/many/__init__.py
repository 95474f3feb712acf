"""What can be done to many posts in one step."""

from __future__ import annotations

from contentplanner.domain.edits.many.fields import (
    Shared,
    clock_shifted,
    set_campaign,
    set_fields,
    shared_by,
    shift_clock,
    tag,
    untag,
)
from contentplanner.domain.edits.many.making import also_on, duplicate
from contentplanner.domain.edits.many.moving import copy_together, move_all_to, move_by, move_together
from contentplanner.domain.edits.many.shifting import Shift, ShiftWish, shift_after

__all__ = [
    "Shared",
    "Shift",
    "ShiftWish",
    "also_on",
    "clock_shifted",
    "copy_together",
    "duplicate",
    "move_all_to",
    "move_by",
    "move_together",
    "set_campaign",
    "set_fields",
    "shared_by",
    "shift_after",
    "shift_clock",
    "tag",
    "untag",
]
