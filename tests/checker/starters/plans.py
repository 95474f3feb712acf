"""A plan to suggest questions for: who speaks, who answers and what was posted before is given a test at a time."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from contentplanner.checker.starters import Occasion, Suggestion, suggest
from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.edits import put
from contentplanner.domain.plan import Plan, applied, plan_of
from contentplanner.domain.records import Audience, AudienceInterest, Idea, Person, Post
from contentplanner.domain.vocabulary import ChannelKind, Subject

TODAY = dt.date(2026, 12, 10)
SENDS = "We are looking for an electrician. Apply now via the link in our profile."
SENDS_NL = "Wij zoeken een elektricien. Solliciteer nu via de link in ons profiel."
ASKS = "What was your first day at work like? Tell us your story below."
TAGS = "Tag a colleague and tell us what you learned from each other."
KINDS = (ChannelKind.LINKEDIN, ChannelKind.INSTAGRAM, ChannelKind.X, ChannelKind.NEWSLETTER)

POST = Post("post", "wanted", "linkedin", dt.date(2026, 12, 14), text=SENDS)


def plan_with(*posts: Post, interest: str = "Learning on the job", person: str = "Mila Voorbeeld") -> Plan:
    """A plan of four channels that nobody answers on, with a vacancy and an idea of no subject, and these posts."""
    people = (Person("mila", person), Person("tom", "Tom Testers", position=1))
    channels = [replace(channel_of_kind(kind, place), id=kind.value) for place, kind in enumerate(KINDS)]
    interests = (Audience("starters", "Starters"), AudienceInterest("learning", "starters", interest))
    ideas = (
        Idea("wanted", "Electrician wanted", TODAY, subject=Subject.VACANCY, interest_ids=("learning",)),
        Idea("other", "Something else", TODAY),
    )
    return plan_of((*people, *channels, *interests, *ideas, *posts))


def suggestions(plan: Plan, post: Post = POST, spoken: str = "en") -> tuple[Suggestion, ...]:
    """What is suggested for a post, which joins the plan if it isn't there."""
    there = applied(plan, put(plan, post)) if plan.posts.get(post.id) != post else plan
    return suggest(Occasion(there, post, TODAY, spoken))


def texts(plan: Plan, post: Post = POST, spoken: str = "en") -> list[str]:
    """The words of what is suggested."""
    return [one.text for one in suggestions(plan, post, spoken)]
