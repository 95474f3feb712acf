"""Adds the idea of a typed line, and asks first where it would make new names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from contentplanner.domain.edits import quick_idea
from contentplanner.domain.quick_add import Line
from contentplanner.ui.backlog.unknown import NewNames, news_of
from contentplanner.ui.editor.options import audiences
from contentplanner.ui.editor.parts import ProblemLine
from contentplanner.ui.speech import tr

if TYPE_CHECKING:
    from contentplanner.ui.backlog.add_line import IdeaLine
    from contentplanner.ui.desk import Desk


class Adding(QObject):
    """`added` carries the id of the new idea. Until then every typed word stands in the line."""

    added = Signal(str)

    def __init__(self, desk: Desk, field: IdeaLine) -> None:
        super().__init__(field)
        self._desk, self._field = desk, field
        self.hint = ProblemLine("info", "accent")
        self.question: NewNames | None = None
        field.textChanged.connect(self._tell)
        field.returnPressed.connect(self.add)

    def _tell(self, _text: str) -> None:
        """Say below the line what Enter would make besides the idea."""
        news = self._field.line().unknown
        self.hint.say(tr("Enter asks: {news}", news=news_of(news)) if news else "")

    def add(self) -> None:
        """Add the idea, or ask about the names that aren't known."""
        line = self._field.line()
        if not line.title:
            self.hint.say(tr("An idea needs a title beside its tags.") if line.tags else "")
        elif line.unknown and not self._desk.planner.store.read_only:
            self._ask(line)
        else:
            self._perform(line)

    def _ask(self, line: Line) -> None:
        self.question = NewNames(line.unknown, audiences(self._desk.plan), self._field)
        self.question.making.connect(self._make)
        self.question.keeping.connect(lambda: self._perform(self._field.line(only_known=True)))
        self.question.destroyed.connect(self._forget)
        self.question.open_at(self._field)

    def _forget(self) -> None:
        self.question = None

    def _make(self, audience_id: str) -> None:
        self._perform(self._field.line(), audience_id)

    def _perform(self, line: Line, audience_id: str = "") -> None:
        changes = quick_idea(self._desk.plan, line, self._desk.today(), audience_id, tr("Everyone"))
        if self._desk.perform(tr("Add the idea “{title}”", title=line.title), changes):
            self._field.clear()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.added.emit(changes[-1].record.id)
