"""Plans to mend: texts say which way they go, and a question makes any text a conversation."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

from hypothesis import strategies as st

from contentplanner.checker.mending.rebalance.proposal import Proposal, rebalance
from contentplanner.checker.mending.scene import Scene
from contentplanner.checker.mending.steps import Question
from contentplanner.domain.periods import Period
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Goal,
    Idea,
    Person,
    Post,
    Record,
)
from contentplanner.domain.vocabulary import Direction, GoalRule, PersonKind, Status, Subject
from tests.checker.judging.plans import (
    DECEMBER,
    IDEA,
    INSTAGRAM,
    LINKEDIN,
    MILA,
    MULTI,
    NEWSLETTER,
    NOOR,
    ONE,
    TWO,
    UNSURE,
    a_plan,
    a_post,
    readings,
)

TODAY = dt.date(2026, 12, 1)
LATER = dt.date(2026, 12, 10)

CARE, CRAFT, COURAGE = (BrandValue(name.lower(), name, n) for n, name in enumerate(("Care", "Craft", "Courage")))
STARTERS = Audience("starters", "Starters")
FIRST_JOB = AudienceInterest("first-job", "starters", "First job")
PAY = AudienceInterest("pay", "starters", "Pay", 1)
TAGS: tuple[Record, ...] = (CARE, CRAFT, COURAGE, STARTERS, FIRST_JOB, PAY)
HOOKED = Idea(IDEA.id, IDEA.title, TODAY, value_ids=("care", "craft"), interest_ids=("first-job", "pay"))
ALUM = Person("alum", "Ayla", PersonKind.ALUMNUS)
BOSS = Person("boss", "Bram", PersonKind.LEADER)
TOM = Person("tom", "Tom")


def ask(_scene: Scene, _post: Post) -> Question:
    """Make a conversation of any post."""
    return Question("What would you do?", TWO.value, Direction.TWO_WAY)


def ask_nothing(_scene: Scene, _post: Post) -> None:
    """Know no question."""


def scene_of(*records: Record, period: Period = DECEMBER, today: dt.date = TODAY) -> Scene:
    """A scene with these records besides those of every plan."""
    return Scene(a_plan(*records), period, today, readings())


def proposed(*records: Record, refused: frozenset[str] = frozenset(), today: dt.date = TODAY) -> Proposal:
    """The proposal for December of a plan with these records."""
    return rebalance(scene_of(*records, today=today), ask, refused)


def plan_of_chance(seed: int) -> Plan:
    """A plan of any kind: people who are away, crowded days and empty weeks, tags that nothing serves."""
    dice = random.Random(seed)  # noqa: S311 - no secret, and the same plan for the same number
    people = [person for person in (NOOR, ALUM, BOSS, TOM) if dice.random() < 0.6]
    ideas = [_idea(dice, n) for n in range(dice.randint(2, 14))]
    cast = [MILA.id, *(person.id for person in people)]
    away = Absence("away", MILA.id, dt.date(2026, 12, 20), dt.date(2027, 1, 3))
    winter = Campaign("winter", "Winter", dt.date(2026, 12, 5), dt.date(2026, 12, 18))
    channels = [
        replace(channel, responder_id=MILA.id if dice.random() < 0.5 else None) for channel in (LINKEDIN, INSTAGRAM)
    ]
    posts = [_post(dice, n, ideas, cast) for n in range(dice.choice((0, 3, 8, 14, 20, 30)))]
    goals = [Goal(GoalRule.AMBASSADORS.value, GoalRule.AMBASSADORS, 0.3)] if dice.random() < 0.3 else []
    return a_plan(*TAGS, winter, *people, away, *channels, *ideas, *posts, *goals)


def _idea(dice: random.Random, n: int) -> Idea:
    values = tuple(sorted(dice.sample(["care", "craft", "courage"], dice.choice((0, 1, 1, 2)))))
    interests = tuple(sorted(dice.sample(["first-job", "pay"], dice.choice((0, 1, 1, 2)))))
    subject = dice.choice((Subject.OTHER, Subject.VACANCY, Subject.LEADERSHIP, Subject.EVENT))
    campaign = "winter" if dice.random() < 0.2 else None
    return Idea(f"idea-{n}", f"Idea {n}", TODAY, "", values, interests, subject, campaign, archived=dice.random() < 0.1)


def _post(dice: random.Random, n: int, ideas: list[Idea], cast: list[str]) -> Post:
    def somebody(chance: float) -> str | None:
        return dice.choice(cast) if dice.random() < chance else None

    joined = somebody(0.15)
    crowd = dice.random() < 0.2
    return Post(
        f"p{n}",
        dice.choice(ideas).id,
        dice.choice((LINKEDIN.id, LINKEDIN.id, LINKEDIN.id, INSTAGRAM.id, INSTAGRAM.id, NEWSLETTER.id)),
        None
        if dice.random() < 0.15
        else dt.date(2026, 12, 8 if crowd else 1) + dt.timedelta(0 if crowd else dice.randint(-4, 34)),
        dice.choice((None, dt.time(8), dt.time(17, 30))),
        dice.choice((ONE, ONE, ONE, ONE, TWO, MULTI, UNSURE, "")),
        voice_id=somebody(0.3),
        responder_id=somebody(0.4),
        ambassador_ids=(joined,) if joined else (),
        direction=dice.choice((None, None, None, None, None, None, ONE, TWO)),
        status=dice.choice((Status.DRAFT, Status.DRAFT, Status.DRAFT, *Status)),
    )


any_plan = st.integers(0, 2**32 - 1).map(plan_of_chance)

__all__ = ["DECEMBER", "ONE", "TWO", "UNSURE", "a_plan", "a_post", "any_plan", "proposed", "readings", "scene_of"]
