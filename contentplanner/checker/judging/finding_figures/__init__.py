"""The figures of every kind of finding. Shares run from 0 to 1, days are inclusive, ids are those of records."""

from __future__ import annotations

from contentplanner.checker.judging.finding_figures.connections import ConnectionsFinding, LogoSpeaks, OneVoice
from contentplanner.checker.judging.finding_figures.content import (
    ContentFinding,
    InterestsNotServed,
    NoHook,
    OneValue,
    RepeatedText,
    ValuesNotServed,
)
from contentplanner.checker.judging.finding_figures.context import ContextFinding, FewAmbassadors, SameAmbassador
from contentplanner.checker.judging.finding_figures.continuous import (
    Clash,
    ContinuousFinding,
    CrowdedDay,
    LateAnswer,
    Silence,
    VacancyWithoutContact,
)
from contentplanner.checker.judging.finding_figures.conversations import (
    AgainstIntention,
    ChannelOneWay,
    ConversationsFinding,
    MostlyOneWay,
    NoResponder,
    OneWayRun,
    TooFewToJudge,
    WeekWithoutPrompt,
)
from contentplanner.checker.judging.finding_figures.rules import Rule

FindingFigures = ConnectionsFinding | ConversationsFinding | ContentFinding | ContextFinding | ContinuousFinding

__all__ = [
    "AgainstIntention",
    "ChannelOneWay",
    "Clash",
    "ConnectionsFinding",
    "ContentFinding",
    "ContextFinding",
    "ContinuousFinding",
    "ConversationsFinding",
    "CrowdedDay",
    "FewAmbassadors",
    "FindingFigures",
    "InterestsNotServed",
    "LateAnswer",
    "LogoSpeaks",
    "MostlyOneWay",
    "NoHook",
    "NoResponder",
    "OneValue",
    "OneVoice",
    "OneWayRun",
    "RepeatedText",
    "Rule",
    "SameAmbassador",
    "Silence",
    "TooFewToJudge",
    "VacancyWithoutContact",
    "ValuesNotServed",
    "WeekWithoutPrompt",
]
