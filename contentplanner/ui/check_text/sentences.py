"""How a reading and the mix of old posts are said in this window."""

from __future__ import annotations

from contentplanner.checker import Mix
from contentplanner.checker.reading_values import Reading
from contentplanner.domain.vocabulary import Direction
from contentplanner.exchange.old_posts import MonthMix
from contentplanner.ui.check_text.loading import Loaded
from contentplanner.ui.speech import ntr, tr, words

_ALMOST_CERTAIN = 0.9
_FAIRLY_CERTAIN = 0.75


def certainty(reading: Reading) -> str:
    """Return how far a reading can be relied on, in words."""
    if reading.direction is Direction.UNSURE:
        return tr("It can be read either way, or it isn't in Dutch or English.")
    if reading.confidence >= _ALMOST_CERTAIN:
        return tr("That is almost certain.")
    if reading.confidence >= _FAIRLY_CERTAIN:
        return tr("That is fairly certain.")
    return tr("That is a guess: see for yourself.")


def month_name(month: MonthMix) -> str:
    """Return a month in full, or what stands for no date."""
    return words().month_title(month.month) if month.month else tr("No date")


def month_sentence(month: MonthMix) -> str:
    """Return the mix of a month in one line."""
    mix, number = month.mix, words().number
    return tr(
        "{month}: {posts}. Multi-way {multi}, two-way {two}, one-way {one}, unsure {unsure}.",
        month=month_name(month),
        posts=ntr("{n} post", "{n} posts", mix.posts),
        multi=number(mix.multi_way),
        two=number(mix.two_way),
        one=number(mix.one_way),
        unsure=number(mix.unsure),
    )


def not_judged(mix: Mix) -> str:
    """Return which posts count in no direction; empty when all do."""
    parts = (
        ntr("{n} unsure", "{n} unsure", mix.unsure) if mix.unsure else "",
        ntr("{n} without a text", "{n} without a text", mix.unwritten) if mix.unwritten else "",
    )
    return ", ".join(part for part in parts if part)


def about_dates(loaded: Loaded) -> str:
    """Return what a person should know about the dates; empty when they are all beyond doubt."""
    if loaded.dates is None:
        return tr("No column with dates was chosen, so there is no mix per month.")
    parts = (
        tr("These dates can be read two ways; they were taken as day, month, year.") if loaded.days.is_guess else "",
        ntr("{n} post has no date that can be read.", "{n} posts have no date that can be read.", loaded.undated)
        if loaded.undated
        else "",
    )
    return "\n".join(part for part in parts if part)


def column_names(loaded: Loaded) -> tuple[str, ...]:
    """Return what to call the columns of a table: by their headings, else by their numbers."""
    named = loaded.table.headings or ()
    return tuple(
        " ".join(named[index].split()) if index < len(named) and named[index].strip() else tr("Column {n}", n=index + 1)
        for index in range(loaded.table.width)
    )
