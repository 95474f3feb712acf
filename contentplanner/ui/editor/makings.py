"""What can be made of a name that was typed into a finder, and how each line says it."""

from __future__ import annotations

from collections.abc import Sequence

from contentplanner.domain.edits.named import likely_kinds
from contentplanner.domain.plan import Plan
from contentplanner.domain.vocabulary import PersonKind
from contentplanner.languages import N_
from contentplanner.ui.editor.finder import Making
from contentplanner.ui.editor.options import audiences
from contentplanner.ui.speech import tr, words
from contentplanner.wording import channel_kind_name

_PEOPLE = {
    PersonKind.COLLEAGUE: N_("New colleague “{name}”"),
    PersonKind.LEADER: N_("New leader “{name}”"),
    PersonKind.ALUMNUS: N_("New alumnus “{name}”"),
    PersonKind.INFLUENCER: N_("New influencer “{name}”"),
}


def new_value(name: str) -> Sequence[Making]:
    """A brand value of this name."""
    return (Making(tr("New value “{name}”", name=name)),)


def new_interest(plan: Plan, name: str) -> Sequence[Making]:
    """An interest of this name, of each audience; of everyone in a plan without audiences."""
    there = audiences(plan) or [("", tr("Everyone"))]
    return [Making(tr("New for {audience}: “{name}”", audience=audience, name=name), key) for key, audience in there]


def new_campaign(name: str) -> Sequence[Making]:
    """A campaign of this name."""
    return (Making(tr("New campaign “{name}”", name=name)),)


def new_person(name: str) -> Sequence[Making]:
    """A person of this name, of each kind."""
    return [Making(tr(text, name=name), kind.value) for kind, text in _PEOPLE.items()]


def new_channel(name: str) -> Sequence[Making]:
    """A channel of this name, of each kind."""
    return [
        Making(tr("New channel “{name}” ({kind})", name=name, kind=channel_kind_name(kind, words())), kind.value)
        for kind in likely_kinds(name)
    ]
