"""Changing the posts that are meant, and the ideas they share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.domain.edits.many import also_on, set_campaign, set_fields, shared_by, shift_clock, tag, untag
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.many.doing import those
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.wording import status_name

if TYPE_CHECKING:
    from contentplanner.ui.many.doing import Doing
    from contentplanner.ui.many.guard import Ids


def put_on(doing: Doing, ids: Ids, channel_id: str) -> None:
    """Put the posts on a channel."""
    name = doing.plan.channels[channel_id].name
    _set(doing, ids, lambda what: tr("Put {what} on {channel}", what=what, channel=name), channel_id=channel_id)


def bring_on(doing: Doing, ids: Ids, channel_id: str) -> None:
    """Bring the posts on another channel too."""
    plan, name = doing.plan, doing.plan.channels[channel_id].name
    changes = also_on(plan, ids, channel_id)
    if not changes:
        doing.desk.told.emit(tr("That is on {channel} already.", channel=name))
    elif doing.add(tr("Bring {what} on {channel} too", what=those(plan, ids), channel=name), changes):
        doing.desk.offered.emit(
            ntr("{n} post added on {channel}", "{n} posts added on {channel}", len(changes), channel=name)
        )


def set_voice(doing: Doing, ids: Ids, person_id: str | None) -> None:
    """Let a person speak in the posts, or the logo."""
    name = doing.plan.people[person_id].name if person_id else tr("the logo")
    _set(doing, ids, lambda what: tr("Let {name} speak in {what}", name=name, what=what), voice_id=person_id)


def set_responder(doing: Doing, ids: Ids, person_id: str | None) -> None:
    """Let a person answer for the posts, or whoever answers for the channel."""
    name = doing.plan.people[person_id].name if person_id else tr("the channel's responder")
    _set(doing, ids, lambda what: tr("Let {name} answer for {what}", name=name, what=what), responder_id=person_id)


def set_status(doing: Doing, ids: Ids, status: Status) -> None:
    """Say how far the posts are; of one that is posted the page asks for its link."""
    if len(ids) == 1:
        doing.set_status_of_one.emit(ids[0], status)
        return
    name = status_name(status, words()).lower()
    _set(doing, ids, lambda what: tr("Set {what} to {status}", what=what, status=name), status=status)


def set_time(doing: Doing, ids: Ids, time: dt.time | None) -> None:
    """Give the posts a time, or none."""
    if time is None:
        _set(doing, ids, lambda what: tr("Take the time off {what}", what=what), time=None)
    else:
        clock = words().clock(time)
        _set(doing, ids, lambda what: tr("Set {what} to {time}", what=what, time=clock), time=time)


def shift_time(doing: Doing, ids: Ids, minutes: int) -> None:
    """Make the posts so much later or earlier."""
    doing.guarded(
        ids,
        lambda plan, kept: shift_clock(plan, kept, minutes),
        lambda kept: tr("Shift the time of {what}", what=those(doing.plan, kept)),
        left=tr("What has no time, or would leave its day, stays as it is."),
    )


def put_into(doing: Doing, ids: Ids, campaign_id: str | None) -> None:
    """Put the ideas of the posts into a campaign, or into none."""
    plan, reached = doing.plan, shared_by(doing.plan, ids).posts
    what = those(plan, reached)
    text = (
        tr("Put {what} into {campaign}", what=what, campaign=plan.campaigns[campaign_id].name)
        if campaign_id
        else tr("Take {what} out of the campaign", what=what)
    )
    doing.perform(reached, text, set_campaign(plan, ids, campaign_id))


def set_tag(doing: Doing, ids: Ids, key: str, *, on: bool) -> None:
    """Give the ideas of the posts a value or an interest, or take it off them."""
    plan, reached = doing.plan, shared_by(doing.plan, ids).posts
    name = plan.values[key].name if key in plan.values else plan.interests[key].name
    what = those(plan, reached)
    text = tr("Tag {what} with {tag}", what=what, tag=name) if on else tr("Take {tag} off {what}", what=what, tag=name)
    doing.perform(reached, text, (tag if on else untag)(plan, ids, key))


def _set(doing: Doing, ids: Ids, text: Callable[[str], str], **fields: object) -> None:
    doing.guarded(ids, lambda plan, kept: set_fields(plan, kept, **fields), lambda kept: text(those(doing.plan, kept)))
