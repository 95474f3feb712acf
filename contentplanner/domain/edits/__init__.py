"""What a person can do to a plan: pure functions from a plan and a wish to changes."""

from __future__ import annotations

from contentplanner.domain.edits.dismissals import dismiss, take_up
from contentplanner.domain.edits.goals import reset_goal, set_goal
from contentplanner.domain.edits.ideas import (
    add_hook,
    archive_ideas,
    delete_ideas,
    hooked_idea,
    merge_ideas,
    new_idea,
    set_campaign,
    set_evergreen,
    set_interest,
    set_subject,
    set_value,
    tagged_idea,
    united,
)
from contentplanner.domain.edits.posts import (
    Choice,
    Spot,
    delete_posts,
    drop_idea,
    duplicate_post,
    idea_and_post,
    likely_channel,
    move_post,
    plan_idea,
    put_post,
    timed,
)
from contentplanner.domain.edits.quick import names_of, quick_idea, tag_by_name
from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.edits.views import (
    delete_view,
    rename_view,
    reorder_view,
    save_view,
    view_name_problem,
    views_in_order,
)

__all__ = [
    "Choice",
    "Spot",
    "add_hook",
    "archive_ideas",
    "delete",
    "delete_ideas",
    "delete_posts",
    "delete_view",
    "dismiss",
    "drop_idea",
    "duplicate_post",
    "hooked_idea",
    "idea_and_post",
    "likely_channel",
    "merge_ideas",
    "move_post",
    "names_of",
    "new_idea",
    "plan_idea",
    "put",
    "put_post",
    "quick_idea",
    "rename_view",
    "reorder_view",
    "reset_goal",
    "save_view",
    "set_campaign",
    "set_evergreen",
    "set_goal",
    "set_interest",
    "set_subject",
    "set_value",
    "tag_by_name",
    "tagged_idea",
    "take_up",
    "timed",
    "united",
    "view_name_problem",
    "views_in_order",
]
