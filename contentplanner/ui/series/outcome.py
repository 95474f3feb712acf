"""What the dialog of a series would do, before it does it."""

from __future__ import annotations

from contentplanner.domain.edits.series import is_fixed
from contentplanner.domain.plan import Changes
from contentplanner.domain.records import Post
from contentplanner.domain.series.dates import ruled_days
from contentplanner.domain.series.recurrence import ALWAYS_THERE, MOST, MonthDay, Repeat, Yearly
from contentplanner.ui.series.draft import Draft
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.wording.series import ordinal

_FEBRUARY = 2


def rule_note(repeat: Repeat) -> str:
    """Return what holds where a month or year hasn't got the day of a rule; mostly nothing."""
    match repeat:
        case MonthDay() if repeat.day > ALWAYS_THERE:
            return tr("A month without a {day} has it on its last day.", day=ordinal(repeat.day, words()))
        case Yearly() if repeat.month == _FEBRUARY and repeat.day > ALWAYS_THERE:
            return tr("A year without a 29 February has it on the 28th.")
        case _:
            return ""


def length_note(draft: Draft) -> str:
    """Return that more was asked for than a series may have; mostly nothing."""
    if not draft.is_cut:
        return ""
    last = ruled_days(draft.series.rule, draft.first_day)[-1]
    day = words().day_and_year(last)
    return tr("A series has at most {n} days: this one ends on {day}.", n=MOST, day=day)


def made(changes: Changes) -> tuple[Post, ...]:
    """Return the posts that changes make."""
    return tuple(change.after for change in changes if change.before is None and isinstance(change.after, Post))


def making_notes(post: Post, changes: Changes) -> list[str]:
    """Return that the post a series is made of is one of its posts, and where it goes: mostly it stays where it is."""
    mine = next((one.after for one in changes if isinstance(one.after, Post) and one.after.id == post.id), None)
    if mine is None or mine.day is None:
        return []
    more = len(made(changes))
    told = [ntr("This post is one of them, {n} is added.", "This post is one of them, {n} are added.", more)]
    day = words().short_day_and_year(mine.day)
    if mine.day != post.day:
        told.append(tr("This post goes to {day}.", day=day))
    elif is_fixed(post) and mine.occurrence != mine.day:
        told.append(tr("This post is scheduled or posted and stays on {day}.", day=day))
    return told if more else told[1:]


def changing_notes(changes: Changes) -> list[str]:
    """Return what becomes of the posts of a series whose rule changes."""
    pairs = [(one.before, one.after) for one in changes if isinstance(one.record, Post)]
    old = [(before, after) for before, after in pairs if isinstance(before, Post)]
    kept = [(before, after) for before, after in old if isinstance(after, Post)]
    moved = sum(after.day is not None and before.day != after.day for before, after in kept)
    free = sum(before.day is not None and after.day is None for before, after in kept)
    fixed = sum(is_fixed(before) and before.occurrence != after.occurrence for before, after in kept)
    new, gone = len(made(changes)), len(old) - len(kept)
    said = (
        (new, ntr("{n} post is added.", "{n} posts are added.", new)),
        (moved, ntr("{n} post moves and keeps its text.", "{n} posts move and keep their texts.", moved)),
        (gone, ntr("{n} empty post goes.", "{n} empty posts go.", gone)),
        (free, ntr("{n} post goes back to the backlog.", "{n} posts go back to the backlog.", free)),
        (
            fixed,
            ntr(
                "{n} post is scheduled or posted and keeps its day.",
                "{n} posts are scheduled or posted and keep their days.",
                fixed,
            ),
        ),
    )
    return [sentence for count, sentence in said if count]
