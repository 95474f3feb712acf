"""What can be done to one idea or several: by menu, key or button. Each is one step to undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from contentplanner.domain.edits import (
    archive_ideas,
    delete_ideas,
    merge_ideas,
    set_campaign,
    set_evergreen,
    set_interest,
    set_subject,
    set_value,
)
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.wording import subject_name

if TYPE_CHECKING:
    from contentplanner.domain.records import Idea
    from contentplanner.domain.vocabulary import Subject
    from contentplanner.ui.desk import Desk

Ids = Sequence[str]


def called(desk: Desk, idea_ids: Ids) -> str:
    """Return what ideas are called in a sentence: one by its title, several by their number."""
    if len(idea_ids) == 1:
        return tr("“{title}”", title=desk.plan.ideas[idea_ids[0]].title or tr("(no title)"))
    return ntr("{n} idea", "{n} ideas", len(idea_ids))


def archive(desk: Desk, idea_ids: Ids) -> bool:
    """Put ideas away: they leave the list, their posts stay; and say how they come back."""
    ideas = called(desk, idea_ids)
    done = desk.perform(tr("Archive {ideas}", ideas=ideas), archive_ideas(desk.plan, idea_ids))
    if done:
        desk.offered.emit(tr("Archived: {ideas}. Filter on archived ideas to see them.", ideas=ideas))
    return done


def unarchive(desk: Desk, idea_ids: Ids) -> bool:
    """Put ideas back on the list."""
    text = tr("Put {ideas} back on the list", ideas=called(desk, idea_ids))
    return desk.perform(text, archive_ideas(desk.plan, idea_ids, archived=False))


def delete(desk: Desk, idea_ids: Ids) -> bool:
    """Delete ideas with their posts, say what went and offer to undo it."""
    ideas = called(desk, idea_ids)
    text = tr("Delete {ideas}", ideas=ideas)
    if len(idea_ids) == 1:
        text = tr("Delete the idea “{title}”", title=desk.plan.ideas[idea_ids[0]].title)
    posts = sum(len(desk.plan.posts_by_idea.get(key, ())) for key in idea_ids)
    done = desk.perform(text, delete_ideas(desk.plan, idea_ids))
    if done:
        gone = tr("Deleted: {ideas}", ideas=ideas)
        if posts:
            with_posts = ntr("{n} post", "{n} posts", posts)
            gone = tr("Deleted: {ideas}, with {posts}", ideas=ideas, posts=with_posts)
        desk.offered.emit(gone)
    return done


def tag_value(desk: Desk, idea_ids: Ids, value_id: str, *, on: bool) -> bool:
    """Give ideas a brand value, or take it off."""
    text = _tagging(desk, idea_ids, desk.plan.values[value_id].name, on=on)
    return desk.perform(text, set_value(desk.plan, idea_ids, value_id, on=on))


def tag_interest(desk: Desk, idea_ids: Ids, interest_id: str, *, on: bool) -> bool:
    """Give ideas an audience interest, or take it off."""
    text = _tagging(desk, idea_ids, desk.plan.interests[interest_id].name, on=on)
    return desk.perform(text, set_interest(desk.plan, idea_ids, interest_id, on=on))


def _tagging(desk: Desk, idea_ids: Ids, name: str, *, on: bool) -> str:
    ideas = called(desk, idea_ids)
    if on:
        return tr("Give {ideas} “{name}”", ideas=ideas, name=name)
    return tr("Take “{name}” off {ideas}", ideas=ideas, name=name)


def put_in_campaign(desk: Desk, idea_ids: Ids, campaign_id: str | None) -> bool:
    """Put ideas in a campaign, or in none."""
    text = tr("Change campaign of {ideas}", ideas=called(desk, idea_ids))
    return desk.perform(text, set_campaign(desk.plan, idea_ids, campaign_id))


def give_subject(desk: Desk, idea_ids: Ids, subject: Subject) -> bool:
    """Give ideas a subject."""
    ideas, name = called(desk, idea_ids), subject_name(subject, words())
    return desk.perform(
        tr("Change subject of {ideas} to {subject}", ideas=ideas, subject=name),
        set_subject(desk.plan, idea_ids, subject),
    )


def let_come_back(desk: Desk, idea_ids: Ids, weeks: int | None) -> bool:
    """Let ideas come back after so many weeks of rest, or no longer."""
    ideas = called(desk, idea_ids)
    if weeks is None:
        text = tr("Let {ideas} no longer come back", ideas=ideas)
    else:
        text = ntr("Let {ideas} come back after {n} week", "Let {ideas} come back after {n} weeks", weeks, ideas=ideas)
    return desk.perform(text, set_evergreen(desk.plan, idea_ids, weeks))


def merge(desk: Desk, kept: Idea, gone_id: str) -> bool:
    """Make one idea of two, as it is given, with the posts of both."""
    gone = desk.plan.ideas[gone_id].title or tr("(no title)")
    text = tr("Merge “{gone}” into “{title}”", gone=gone, title=kept.title or tr("(no title)"))
    done = desk.perform(text, merge_ideas(desk.plan, kept, gone_id))
    if done:
        desk.offered.emit(tr("Merged into “{title}”", title=kept.title))
    return done
