"""Fills the slots of a starter with names out of the plan, where those names make good sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from contentplanner.checker.starters.language import language_of
from contentplanner.checker.starters.stock import Slot
from contentplanner.domain.texts import one_line

if TYPE_CHECKING:
    from contentplanner.checker.starters.stock import Starter
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Person, Post

LONGEST_NAME = 40
_NO_INTEREST = re.compile(r"[:;?!\n{}]|\.\s")
_NO_PERSON = re.compile(r"[,;:?!/|@#&+{}]|\b(?:en|and|of|or)\b", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^)]*\)")
_AT_START = re.compile(r"(?:^|[.?!] )\{(\w+)\}")


def fillings(plan: Plan, post: Post, code: str) -> Mapping[Slot, str]:
    """Return what can stand in the slots of starters in this language for a post."""
    found = {
        Slot.INTEREST: _interest(plan, post, code),
        Slot.VOICE: _person(plan.people[post.voice_id] if post.voice_id else None),
        Slot.RESPONDER: _responder(plan, post),
    }
    return {slot: name for slot, name in found.items() if name}


def filled(starter: Starter, names: Mapping[Slot, str]) -> str | None:
    """Return a starter with names in its slots, None when there isn't one for each."""
    if not starter.slots <= names.keys():
        return None
    leading = {match[1] for match in _AT_START.finditer(starter.text)}
    return starter.text.format(**{slot: _capital(names[slot]) if slot in leading else names[slot] for slot in names})


def _interest(plan: Plan, post: Post, code: str) -> str:
    """Return the first interest of the idea that can head a question: a short phrase, not in another language."""
    keys = plan.ideas[post.idea_id].interest_ids
    names = (one_line(plan.interests[key].name).rstrip(".… ") for key in keys)
    return next((name for name in names if _is_heading(name) and language_of(name) in {"", code}), "")


def _is_heading(name: str) -> bool:
    return 0 < len(name) <= LONGEST_NAME and not _NO_INTEREST.search(name)


def _responder(plan: Plan, post: Post) -> str:
    """Return who answers, unless it is the one who speaks: nobody speaks of oneself by name."""
    person = plan.responder_of(post)
    return "" if person is None or person.id == post.voice_id else _person(person)


def _person(person: Person | None) -> str:
    """Return a name that a sentence can hold as it stands: of one person or team, without what stands in brackets."""
    name = one_line(_ASIDE.sub("", person.name)) if person else ""
    return name if len(name) <= LONGEST_NAME and not _NO_PERSON.search(name) else ""


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
