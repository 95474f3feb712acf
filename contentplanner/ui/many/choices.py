"""The choices of the menus: what all of the posts have is ticked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from contentplanner.domain.edits.many import shared_by
from contentplanner.domain.vocabulary import Status
from contentplanner.languages import N_
from contentplanner.ui.editor.faces import dot_icon, logo_icon, mark_icon, person_icon
from contentplanner.ui.editor.header import STATUS_ICONS
from contentplanner.ui.editor.options import offered
from contentplanner.ui.icons import icon
from contentplanner.ui.many import changing
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.widgets.menus import add_heading, in_menu
from contentplanner.wording import status_name

if TYPE_CHECKING:
    from contentplanner.ui.many.doing import Doing
    from contentplanner.ui.many.guard import Ids

Fill = Callable[[QMenu, "Doing", "Ids"], None]
K = TypeVar("K")


def channels(menu: QMenu, doing: Doing, ids: Ids) -> None:
    """Offer the channels."""
    now = _common(doing.plan.posts[key].channel_id for key in ids)
    for channel in offered(doing.plan.channels.values(), now):
        act = partial(changing.put_on, doing, ids, channel.id)
        _add(menu, channel.name, act, ticked=now == {channel.id}, picture=mark_icon(channel))


def other_channels(menu: QMenu, doing: Doing, ids: Ids) -> None:
    """Offer the channels on which not all of the posts stand."""
    now = _common(doing.plan.posts[key].channel_id for key in ids)
    for channel in offered(doing.plan.channels.values(), ()):
        if now != {channel.id}:
            _add(menu, channel.name, partial(changing.bring_on, doing, ids, channel.id), picture=mark_icon(channel))
    if menu.isEmpty():
        menu.addAction(tr("The plan has no other channel")).setEnabled(False)


def voices(menu: QMenu, doing: Doing, ids: Ids) -> None:
    """Offer the logo and the people who may speak."""
    now = _common(doing.plan.posts[key].voice_id for key in ids)
    act = partial(changing.set_voice, doing, ids, None)
    _add(menu, tr("Company logo"), act, ticked=now == {None}, picture=logo_icon())
    _people(menu, doing, now, partial(changing.set_voice, doing, ids))


def responders(menu: QMenu, doing: Doing, ids: Ids) -> None:
    """Offer the channel's own responder and the people who may answer."""
    now = _common(doing.plan.posts[key].responder_id for key in ids)
    _add(menu, tr("The channel's responder"), partial(changing.set_responder, doing, ids, None), ticked=now == {None})
    _people(menu, doing, now, partial(changing.set_responder, doing, ids))


def _people(menu: QMenu, doing: Doing, now: frozenset[str | None], act: Callable[[str], None]) -> None:
    for person in offered(doing.plan.people.values(), now):
        _add(menu, person.name, partial(act, person.id), ticked=now == {person.id}, picture=person_icon(person))


def statuses(menu: QMenu, doing: Doing, ids: Ids) -> None:
    """Offer the statuses."""
    now = _common(doing.plan.posts[key].status for key in ids)
    for status in Status:
        act = partial(changing.set_status, doing, ids, status)
        _add(menu, status_name(status, words()), act, ticked=now == {status}, picture=icon(STATUS_ICONS[status]))


def campaigns(menu: QMenu, doing: Doing, ids: Ids) -> None:
    """Offer no campaign and all campaigns; they belong to ideas, so it is said how many posts change."""
    plan = doing.plan
    now = _common(plan.ideas[key].campaign_id for key in shared_by(plan, ids).ideas)
    _say_reach(menu, doing, ids)
    _add(menu, tr("No campaign"), partial(changing.put_into, doing, ids, None), ticked=now == {None})
    for campaign in offered(plan.campaigns.values(), now):
        act = partial(changing.put_into, doing, ids, campaign.id)
        _add(menu, campaign.name, act, ticked=now == {campaign.id}, picture=dot_icon(campaign.colour))


def tags(menu: QMenu, doing: Doing, ids: Ids) -> None:
    """Offer values and interests; one that only some of the ideas have says how many."""
    plan = doing.plan
    ideas = [plan.ideas[key] for key in shared_by(plan, ids).ideas]
    used = [key for idea in ideas for key in (*idea.value_ids, *idea.interest_ids)]
    _say_reach(menu, doing, ids)
    for title, records in (
        (tr("Values"), offered(plan.values.values(), used)),
        (tr("Interests"), offered(plan.interests.values(), used)),
    ):
        add_heading(menu, title)
        for record in records:
            count = used.count(record.id)
            some = tr("{name} ({n} of {total})", name=record.name, n=count, total=len(ideas))
            every = count == len(ideas)
            act = partial(changing.set_tag, doing, ids, record.id, on=not every)
            _add(menu, some if count and not every else record.name, act, ticked=every)


def _say_reach(menu: QMenu, doing: Doing, ids: Ids) -> None:
    reached = len(shared_by(doing.plan, ids).posts)
    said = ntr("Belongs to the idea: changes {n} post", "Belongs to the idea: changes {n} posts", reached)
    add_heading(menu, said)


def _common(found: Iterable[K]) -> frozenset[K]:
    return frozenset(found)


def _add(
    menu: QMenu, text: str, act: Callable[[], None], *, ticked: bool | None = None, picture: QIcon | None = None
) -> None:
    action = menu.addAction(in_menu(text))
    if picture is not None:
        action.setIcon(picture)
    if ticked is not None:
        action.setCheckable(True)
        action.setChecked(ticked)
    action.triggered.connect(lambda _on=False: act())


CHOICES: Mapping[str, tuple[str, Fill]] = MappingProxyType(
    {
        "channel": (N_("Channel"), channels),
        "also": (N_("Also on another channel"), other_channels),
        "voice": (N_("Voice"), voices),
        "responder": (N_("Responder"), responders),
        "status": (N_("Status"), statuses),
        "campaign": (N_("Campaign"), campaigns),
        "tags": (N_("Values and interests"), tags),
    }
)
"""Every submenu by its key: what it is called and what fills it."""
