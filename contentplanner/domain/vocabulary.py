"""The closed sets of words that records use. Their values are what files hold; `wording` says them to a person."""

from __future__ import annotations

from enum import StrEnum


class Direction(StrEnum):
    """Which way a post's traffic goes; `UNSURE` is a reading's, never set by hand."""

    ONE_WAY = "one-way"
    TWO_WAY = "two-way"
    MULTI_WAY = "multi-way"
    UNSURE = "unsure"

    @property
    def is_prompt(self) -> bool:
        """Whether a post of this direction is a conversation prompt."""
        return self in {Direction.TWO_WAY, Direction.MULTI_WAY}


class Status(StrEnum):
    """How far a post is, in the order people work."""

    DRAFT = "draft"
    IN_REVIEW = "in review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    POSTED = "posted"


class Subject(StrEnum):
    """What kind of thing an idea is about."""

    VACANCY = "vacancy"
    AWARD = "award"
    EMPLOYEE_STORY = "employee story"
    EVENT = "event"
    LEARNING = "learning"
    ONBOARDING = "onboarding"
    ALUMNI = "alumni"
    TALENT_POOL = "talent pool"
    DIVERSITY = "diversity"
    WORKPLACE = "workplace"
    LEADERSHIP = "leadership"
    MILESTONE = "milestone"
    OTHER = "other"


class ChannelKind(StrEnum):
    """The kinds of channel the program knows by name."""

    LINKEDIN = "linkedin"
    INSTAGRAM = "instagram"
    FACEBOOK = "facebook"
    X = "x"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    BLOG = "blog"
    NEWSLETTER = "newsletter"
    INTRANET = "intranet"
    OTHER = "other"


class PersonKind(StrEnum):
    """What a person is to the organisation."""

    COLLEAGUE = "colleague"
    LEADER = "leader"
    ALUMNUS = "alumnus"
    INFLUENCER = "influencer"


class FilterField(StrEnum):
    """What ideas and posts can be filtered by; the keys of each are told in `filters`."""

    VALUE = "value"
    INTEREST = "interest"
    AUDIENCE = "audience"
    SUBJECT = "subject"
    CAMPAIGN = "campaign"
    CHANNEL = "channel"
    DIRECTION = "direction"
    STATUS = "status"
    VOICE = "voice"
    RESPONDER = "responder"
    AMBASSADOR = "ambassador"
    PLANNED = "planned"
    AGE = "age"
    REST = "rest"
    EVERGREEN = "evergreen"
    ARCHIVED = "archived"


class OffDay(StrEnum):
    """What becomes of a post of a series on a weekend, or on a public holiday."""

    KEEP = "keep"
    SKIP = "skip"
    NEXT = "next working day"
    PREVIOUS = "previous working day"


class FiveC(StrEnum):
    """The five C's of social media in organisations."""

    CONNECTIONS = "connections"
    CONVERSATIONS = "conversations"
    CONTENT = "content"
    CONTEXT = "context"
    CONTINUOUS = "continuous"


class Severity(StrEnum):
    """How loud a finding speaks, loudest first."""

    ALARM = "alarm"
    WARNING = "warning"
    HINT = "hint"


class GoalRule(StrEnum):
    """What the plan aims for; one goal a rule."""

    CONVERSATION_SHARE = "conversation share"
    WEEK_WITHOUT_PROMPT = "week without prompt"
    ONE_WAY_RUN = "one-way run"
    NAMED_VOICES = "named voices"
    AMBASSADORS = "ambassadors"
    CROWDED_DAY = "crowded day"
    ONE_VOICE = "one voice"
    ONE_VALUE = "one value"
    SAME_AMBASSADOR = "same ambassador"
    NO_RESPONDER = "no responder"
    AGAINST_INTENTION = "against intention"
    NO_HOOK = "no hook"
    NOT_SERVED = "not served"
    LATE_ANSWER = "late answer"
    VACANCY_CONTACT = "vacancy contact"
    SILENCE = "silence"
    CLASH = "clash"
    REPEATED_TEXT = "repeated text"


class GoalUnit(StrEnum):
    """What a goal's target counts: a share from 0 to 1, posts, minutes, hours, days, or times the channel's rhythm."""

    SHARE = "share"
    COUNT = "count"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    RHYTHMS = "rhythms"
