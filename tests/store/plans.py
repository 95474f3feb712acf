"""Plans to test with: one that holds every kind of record, and any others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace

from contentplanner.domain.plan import Change, Changes, Plan, plan_of
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Criterion,
    Dismissal,
    Goal,
    Idea,
    Media,
    Person,
    PlanBasics,
    Post,
    SavedView,
    Series,
)
from contentplanner.domain.series.recurrence import (
    LAST,
    Daily,
    MonthDay,
    MonthPlace,
    Recurrence,
    Repeat,
    Weekly,
    Yearly,
)
from contentplanner.domain.series.rrule import rule_of
from contentplanner.domain.vocabulary import (
    ChannelKind,
    Direction,
    FilterField,
    GoalRule,
    OffDay,
    PersonKind,
    Severity,
    Status,
    Subject,
)

DAY = dt.date(2026, 12, 3)
STRANGE_TEXT = (
    "Wat vond jij\u00a0van je eerste dag? \U0001f468\u200d\U0001f469\u200d\U0001f467 \u05e9\u05dc\u05d5\u05dd\n"
    '\u202e\u0130\u0131ß\ufb01\ttab \u2018quote\u2019 "; DROP TABLE posts; --\n'
)


VERSION_1_RULES = (
    GoalRule.CONVERSATION_SHARE,
    GoalRule.WEEK_WITHOUT_PROMPT,
    GoalRule.ONE_WAY_RUN,
    GoalRule.NAMED_VOICES,
    GoalRule.AMBASSADORS,
    GoalRule.CROWDED_DAY,
)


VERSION_2_RULES = (GoalRule.ONE_VOICE, GoalRule.LATE_ANSWER, GoalRule.SILENCE)


def plan_of_version_1() -> Plan:
    """What stands in `files/version-1.contentplan`, as it reads today."""
    return plan_of(
        (
            PlanBasics(time_zone="Europe/Brussels", country="BE"),
            BrandValue("value-open", "Open"),
            BrandValue("value-old", "Vroeger", 1, archived=True),
            Audience("starters", "Starters"),
            Audience("alumni", "Alumni", 1, archived=True),
            AudienceInterest("growth", "starters", "Groei"),
            AudienceInterest("reunion", "alumni", "Weerzien", 1, archived=True),
            *(Person(kind.value, f"Een {kind.value}", kind, n) for n, kind in enumerate(PersonKind)),
            *(
                Channel(
                    f"channel-{kind.value}",
                    kind.value.title(),
                    kind,
                    "#1D5F9F",
                    kind.value[:2],
                    length_limit=280 * n or None,
                    responder_id="colleague" if n % 2 else None,
                    invites_replies=n % 3 != 0,
                    position=n,
                )
                for n, kind in enumerate(ChannelKind)
            ),
            Campaign("winter", "Winter", DAY, dt.date(2027, 2, 28)),
            Campaign("ever", "Altijd", archived=True),
            *(Idea(f"idea-{subject.value}", f"Over {subject.value}", DAY, subject=subject) for subject in Subject),
            Idea("rich", STRANGE_TEXT, DAY, "Brief", ("value-old", "value-open"), ("growth",), campaign_id="winter"),
            *(Post(f"post-{status.value}", "idea-event", "channel-x", DAY, status=status) for status in Status),
            *(Post(f"post-{way.value}", "rich", "channel-blog", direction=way) for way in Direction),
            Post(
                "post-rich",
                "rich",
                "channel-linkedin",
                DAY,
                dt.time(9, 30),
                STRANGE_TEXT,
                "Eigen titel",
                "leader",
                "alumnus",
                ("influencer", "colleague"),
                (Media("foto's/a b.png", "Een foto"), Media("https://example.org/?a=1#b")),
                link="https://example.org/",
                notes="Nog nakijken",
            ),
            *(Goal(rule.value, rule, n / 3) for n, rule in enumerate(VERSION_1_RULES)),
        )
    )


def plan_of_version_2() -> Plan:
    """What stands in `files/version-2.contentplan`: working days, absences, severities, dismissals."""
    return plan_of(
        (
            *plan_of_version_1().records(),
            Person("part-timer", "Een deeltijder", position=9, working_days=(0, 2, 6)),
            Person("volunteer", "Een vrijwilliger", position=9, working_days=()),
            Absence("holiday", "part-timer", DAY, dt.date(2027, 1, 2), "Skiën"),
            Absence("a-day", "colleague", DAY, DAY),
            *(Goal(rule.value, rule, 3, severity) for rule, severity in zip(VERSION_2_RULES, Severity, strict=True)),
            Goal(GoalRule.NO_HOOK.value, GoalRule.NO_HOOK, 1),
            Dismissal("put-aside", "conversation share|2026-12", 0.25, "Wij doen het in januari", DAY),
        )
    )


def plan_of_version_3() -> Plan:
    """What stands in `files/version-3.contentplan`: saved views, ideas that come back."""
    return plan_of(
        (
            *plan_of_version_2().records(),
            Idea("evergreen", "Elk jaar weer", DAY, evergreen_weeks=8),
            SavedView("view-all", "Alles"),
            SavedView("view-every-field", "Van alles", 1, tuple(Criterion(way, f"een {way}") for way in FilterField)),
            SavedView("view-twice", "Dubbel", 1, (Criterion(FilterField.STATUS, "posted"),) * 2),
        )
    )


REPEATS: tuple[Repeat, ...] = (
    Daily(),
    Weekly((3,), 2),
    Weekly((0, 1), 2, 1),
    MonthDay(3),
    MonthDay(31, 3),
    MonthPlace(1, 0),
    MonthPlace(LAST, None, 2),
    Yearly(12, 3),
    Yearly(2, 29),
)


ENDS: tuple[tuple[int | None, dt.date | None], ...] = ((12, None), (None, dt.date(2030, 12, 31)))
RULES = tuple(rule_of(Recurrence(repeat, *end)) for repeat in REPEATS for end in ENDS)


def plan_of_version_4() -> Plan:
    """What stands in `files/version-4.contentplan`: series of every rule, a post where it gave it and one moved."""
    return plan_of(
        (
            *plan_of_version_3().records(),
            *(Series(f"series-{n}", rule, DAY) for n, rule in enumerate(RULES)),
            *(Series(f"series-{way}", RULES[1], DAY, way, tuple(OffDay)[n - 1]) for n, way in enumerate(OffDay)),
            Post("post-first", "rich", "channel-x", DAY, series_id="series-1", occurrence=DAY),
            Post("post-moved", "rich", "channel-x", DAY, series_id="series-1", occurrence=dt.date(2026, 12, 17)),
        )
    )


PLANS: Mapping[int, Callable[[], Plan]] = {
    1: plan_of_version_1,
    2: plan_of_version_2,
    3: plan_of_version_3,
    4: plan_of_version_4,
}


"""What stands in the file of each version. The newest is the full plan: a step that brings new records or fields
also brings a plan that adds them to the one before, and a file that `create_plan` makes of it."""


def full_plan() -> Plan:
    """A plan with every kind of record, every closed word, and every optional field both set and not set."""
    return PLANS[max(PLANS)]()


def numbered_plan(count: int) -> Plan:
    """A plan of many posts, all of them alike."""
    posts = (Post(f"{n:032x}", "idea", "channel", DAY, text=f"Post {n}\n" * 20) for n in range(count))
    channel = Channel("channel", "LinkedIn", ChannelKind.LINKEDIN, "#1D5F9F", "in")
    return plan_of((channel, Idea("idea", "Idee", DAY), *posts))


def retold(plan: Plan, key: str, text: str) -> Changes:
    """The change that gives a post another text."""
    return (Change(plan.posts[key], replace(plan.posts[key], text=text)),)
