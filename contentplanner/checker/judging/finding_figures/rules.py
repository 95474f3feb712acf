"""The rules that find something."""

from __future__ import annotations

from enum import StrEnum


class Rule(StrEnum):
    """The rules, in the order in which a report lists what they find."""

    MOSTLY_ONE_WAY = "mostly-one-way"
    TOO_FEW_TO_JUDGE = "too-few-to-judge"
    CHANNEL_ONE_WAY = "channel-one-way"
    WEEK_WITHOUT_PROMPT = "week-without-prompt"
    ONE_WAY_RUN = "one-way-run"
    NO_RESPONDER = "no-responder"
    AGAINST_INTENTION = "against-intention"
    LOGO_SPEAKS = "logo-speaks"
    ONE_VOICE = "one-voice"
    NO_HOOK = "no-hook"
    VALUES_NOT_SERVED = "values-not-served"
    INTERESTS_NOT_SERVED = "interests-not-served"
    ONE_VALUE = "one-value"
    REPEATED_TEXT = "repeated-text"
    FEW_AMBASSADORS = "few-ambassadors"
    SAME_AMBASSADOR = "same-ambassador"
    LATE_ANSWER = "late-answer"
    VACANCY_WITHOUT_CONTACT = "vacancy-without-contact"
    SILENCE = "silence"
    CROWDED_DAY = "crowded-day"
    CLASH = "clash"
