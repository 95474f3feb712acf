"""Where a search has found something that isn't seen, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.domain.places import Place, Spot
from contentplanner.languages import N_
from contentplanner.ui.speech import tr, words

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

_PLACES: Mapping[Place, str] = MappingProxyType(
    {
        Place.TITLE: N_("Title"),
        Place.BRIEF: N_("Brief"),
        Place.VALUE: N_("Value"),
        Place.INTEREST: N_("Interest"),
        Place.CAMPAIGN: N_("Campaign"),
        Place.POST_TITLE: N_("Title of a post"),
        Place.TEXT: N_("Text"),
        Place.NOTES: N_("Notes"),
        Place.CHANNEL: N_("Channel"),
        Place.VOICE: N_("Voice"),
        Place.RESPONDER: N_("Responder"),
        Place.AMBASSADOR: N_("Ambassador"),
    }
)


def place_name(spot: Spot) -> str:
    """Return where it was found: "Text"."""
    return tr(_PLACES[spot.place])


def spot_line(spot: Spot) -> str:
    """Return where it was found and what stands there, as short as it can be: "Text: …your first day at work…"."""
    return tr("{place}: {excerpt}", place=place_name(spot), excerpt=spot.excerpt)


def spot_sentence(plan: Plan, spot: Spot) -> str:
    """Return the same for those who hear it, with the day of the post."""
    post = plan.posts.get(spot.post_id)
    line = spot_line(spot)
    if post is None or post.day is None:
        return tr("Found in {line}", line=line)
    return tr("Found in {line} ({day})", line=line, day=words().day_in_sentence(post.day))
