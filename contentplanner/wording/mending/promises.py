"""What an idea promises for the conversation, in words: only what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.mending.promises import Promise

if TYPE_CHECKING:
    from contentplanner.checker.mending.promises import Outlook
    from contentplanner.languages import Language


def promise_clause(outlook: Outlook, language: Language) -> str:
    """Return what may be expected of the text of an idea's next post."""
    match outlook.promise:
        case Promise.ASKS:
            return language.tr("its text is written and asks something")
        case Promise.MEANT:
            return language.tr("it is meant as a conversation and still needs its text")
        case Promise.ASKED:
            return _asked_before(outlook, language)
        case Promise.SENDS:
            return language.tr("its text is written and only sends")
        case _:
            return language.tr("its text is written") if outlook.is_written else language.tr("it still needs its text")


def _asked_before(outlook: Outlook, language: Language) -> str:
    if outlook.asked == outlook.judged:
        return language.ntr(
            "its earlier post asked something, this one still needs its text",
            "its {n} earlier posts asked something, this one still needs its text",
            outlook.asked,
        )
    return language.ntr(
        "{n} of its {all} earlier posts asked something, this one still needs its text",
        "{n} of its {all} earlier posts asked something, this one still needs its text",
        outlook.asked,
        all=language.number(outlook.judged),
    )
