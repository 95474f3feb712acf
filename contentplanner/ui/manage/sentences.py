"""What is said of a record that is in use."""

from __future__ import annotations

from contentplanner.domain.edits.managing import Managed
from contentplanner.domain.edits.replacing import Uses
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import AudienceInterest
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.wording.lists import listed


def uses_sentence(uses: Uses) -> str:
    """Return how much uses something: "3 ideas and 12 posts use this."."""
    counted = (
        (len(uses.interests), ntr("{n} interest", "{n} interests", len(uses.interests))),
        (len(uses.ideas), ntr("{n} idea", "{n} ideas", len(uses.ideas))),
        (len(uses.posts), ntr("{n} post", "{n} posts", len(uses.posts))),
        (len(uses.channels), ntr("{n} channel", "{n} channels", len(uses.channels))),
    )
    total = sum(n for n, _text in counted)
    return ntr("{what} uses this.", "{what} use this.", total, what=words().join([text for n, text in counted if n]))


def uses_names(plan: Plan, uses: Uses) -> str:
    """Return the names of what uses something, the first few: titles of ideas and posts, channels, interests."""
    ideas = dict.fromkeys((*uses.ideas, *(plan.posts[key].idea_id for key in uses.posts)))
    names = [
        *(plan.ideas[key].title for key in ideas),
        *(plan.channels[key].name for key in uses.channels),
        *(plan.interests[key].name for key in uses.interests),
    ]
    return listed(names, words())


def full_name(plan: Plan, record: Managed) -> str:
    """Return a record's name; of an interest with its audience."""
    if isinstance(record, AudienceInterest):
        return tr("{name} ({audience})", name=record.name, audience=plan.audiences[record.audience_id].name)
    return record.name
