"""How long the text is on its channel, and what is said when that is nearly or really too long."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from contentplanner.domain.drafts import DraftProblemKind, problems
from contentplanner.domain.lengths import Length, length_on
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Post
from contentplanner.ui.editor.parts import ProblemLine
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label, retone
from contentplanner.wording import draft_problem_sentence


class LengthLines(QWidget):
    """`count` stands beside the label of the text; the problems stand here, under it."""

    def __init__(self) -> None:
        super().__init__()
        self.count = label(tone="secondary", size=11)
        self.too_long = ProblemLine()
        self.hashtags = ProblemLine()
        self._problems = {
            DraftProblemKind.TEXT_TOO_LONG: self.too_long,
            DraftProblemKind.TOO_MANY_HASHTAGS: self.hashtags,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.too_long)
        column.addWidget(self.hashtags)
        self.hide()

    def show_draft(self, plan: Plan, draft: Post, title: str) -> None:
        """Say how long the text of a post is."""
        channel = plan.channels[draft.channel_id]
        length = length_on(channel, draft.text)
        self.count.setText(_count(channel.name, length))
        retone(self.count, "warn" if length.excess or length.is_near else "secondary")
        found = {problem.kind: problem for problem in problems(plan, draft, title)}
        for kind, line in self._problems.items():
            line.say(draft_problem_sentence(found[kind], words()) if kind in found else "")
        self.setVisible(bool(self.too_long.text or self.hashtags.text))


def _count(channel: str, length: Length) -> str:
    count = words().number(length.count)
    if length.limit is None or length.room is None:
        return tr("{channel}: {n}", channel=channel, n=count)
    limit = words().number(length.limit)
    if length.is_near:
        left = ntr("{n} left", "{n} left", length.room)
        return tr("{channel}: {n} of {limit}, {left}", channel=channel, n=count, limit=limit, left=left)
    return tr("{channel}: {n} of {limit}", channel=channel, n=count, limit=limit)
