"""What a person can do to a plan: pure functions from a plan and a wish to changes."""

from __future__ import annotations

from contentplanner.domain.edits.dismissals import dismiss, take_up
from contentplanner.domain.edits.goals import reset_goal, set_goal
from contentplanner.domain.edits.ideas import delete_ideas, new_idea
from contentplanner.domain.edits.posts import (
    Choice,
    Spot,
    delete_posts,
    drop_idea,
    duplicate_post,
    idea_and_post,
    move_post,
    plan_idea,
    put_post,
    timed,
)
from contentplanner.domain.edits.records import delete, put

__all__ = [
    "Choice",
    "Spot",
    "delete",
    "delete_ideas",
    "delete_posts",
    "dismiss",
    "drop_idea",
    "duplicate_post",
    "idea_and_post",
    "move_post",
    "new_idea",
    "plan_idea",
    "put",
    "put_post",
    "reset_goal",
    "set_goal",
    "take_up",
    "timed",
]
