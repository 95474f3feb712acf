"""The days that a draft would give: each with what is to be said of it, and all of them in a few words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from contentplanner.domain.series.dates import Occurrence, occurrences
from contentplanner.ui.icons import icon
from contentplanner.ui.series.draft import Draft
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import colour, px
from contentplanner.ui.widgets.labels import label
from contentplanner.wording.series import recurrence_sentence, turn_note

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


class Preview(QWidget):
    """The rule as a sentence, how many posts it makes, and every day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.sentence = label(size=14, strong="true", wrap=True)
        self.summary = label(tone="secondary", size=12, wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Days of the series"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(px(14), px(14)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.sentence)
        column.addWidget(self.summary)
        column.addSpacing(px(4))
        column.addWidget(self.list, 1)

    def show_draft(self, draft: Draft, new: Collection[dt.date] = ()) -> None:
        """Show what a draft gives; `new` are the turns that get a post that isn't there yet, where some are."""
        turns = occurrences(draft.series, self._desk.plan.basics.country)
        self.sentence.setText(recurrence_sentence(draft.recurrence, words()))
        self.summary.setText(summary(turns) if turns else none_sentence(draft))
        self.list.clear()
        for turn in turns:
            self.list.addItem(self._item(turn, is_new=turn.ruled in new))

    def _item(self, turn: Occurrence, *, is_new: bool) -> QListWidgetItem:
        note = turn_note(turn, self._desk.plan.basics.country, words())
        day = words().short_day_and_year(turn.day or turn.ruled)
        parts = [day, note, tr("new post") if is_new and turn.day else ""]
        made = QListWidgetItem(" · ".join(part for part in parts if part))
        made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if turn.day is None:
            made.setIcon(icon("minus", "ink3", 14))
            made.setForeground(colour("ink3"))
        else:
            made.setIcon(icon("arrow-right" if note else "calendar", "warn" if note else "ink2", 14))
        return made


def summary(turns: Sequence[Occurrence]) -> str:
    """Return in a few words what turns come to: "10 posts, 3 Dec 2026 to 4 Feb 2027. 1 is skipped, 2 are moved"."""
    days = [turn.day for turn in turns if turn.day is not None]
    if not days:
        return tr("No day is left. Choose another rule, or what happens on weekends and holidays.")
    first, last = (words().day_and_year(day) for day in (min(days), max(days)))
    posts = ntr("{n} post", "{n} posts", len(days))
    spread = tr("{posts}, {first} to {last}", posts=posts, first=first, last=last)
    said = [spread if last != first else tr("{posts} on {day}", posts=posts, day=first)]
    skipped = len(turns) - len(days)
    moved = sum(turn.day not in {None, turn.ruled} for turn in turns)
    said += [ntr("{n} is skipped", "{n} are skipped", skipped)] if skipped else []
    said += [ntr("{n} is moved", "{n} are moved", moved)] if moved else []
    return " · ".join(said)


def none_sentence(draft: Draft) -> str:
    """Return why a rule gives no day at all, and what to do about it."""
    if draft.ends_on_day and draft.until < draft.first_day:
        return tr("The series would end before it begins: choose a later last day.")
    return tr("No day of this rule lies before the last day: choose a later one, or another rule.")
