"""What is archived isn't offered for anything new, and stays where it is used."""

from __future__ import annotations

from dataclasses import replace

from contentplanner.domain.edits.managing import archive
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Idea, Post
from contentplanner.ui.editor.options import (
    audiences,
    campaign_items,
    channel_items,
    interest_options,
    value_options,
    voice_items,
)
from tests.ui.manage.conftest import small_plan
from tests.ui.manage.stage import TODAY

NEW = Idea("new", "New", TODAY)
TAGGED = replace(NEW, value_ids=("care",), interest_ids=("learning",), campaign_id="open")


def test_the_editor_offers_nothing_archived_for_new_use() -> None:
    plan = small_plan()
    for record in (
        plan.values["care"],
        plan.campaigns["open"],
        plan.people["tom"],
        plan.channels["newsletter"],
        plan.audiences["starters"],
    ):
        plan = applied(plan, archive(plan, record))
    post = Post("post", "new", "linkedin")
    assert [one.text for one in value_options(plan, NEW)] == ["Craftsmanship", "Growth"]
    assert [one.text for one in interest_options(plan, NEW)] == ["Seeing old colleagues"]
    assert [one.key for one in campaign_items(plan, NEW)] == [None]
    assert [one.key for one in voice_items(plan, post)] == [None, "mila"]
    assert [one.key for one in channel_items(plan, post)] == ["linkedin", "instagram"]
    assert [key for key, _name in audiences(plan)] == ["alumni"]


def test_what_is_archived_is_offered_where_it_is_in_use() -> None:
    plan = small_plan()
    for record in (plan.values["care"], plan.campaigns["open"], plan.audiences["starters"]):
        plan = applied(plan, archive(plan, record))
    assert "Care" in [one.text for one in value_options(plan, TAGGED)]
    assert "Learning on the job" in [one.text for one in interest_options(plan, TAGGED)]
    assert "open" in [one.key for one in campaign_items(plan, TAGGED)]
    post = Post("post", "new", "linkedin", voice_id="mila")
    plan = applied(plan, archive(plan, plan.people["mila"]))
    assert "mila" in [one.key for one in voice_items(plan, post)]
