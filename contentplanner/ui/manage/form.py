"""The fields of one record. Each counts as soon as it is accepted; there is no Save."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.edits import put
from contentplanner.domain.records import Record
from contentplanner.planner import Step
from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.parts import ProblemLine, labelled
from contentplanner.ui.editor.when import NotUnderstood
from contentplanner.ui.manage.typed_line import TypedLine
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label

Line = TypeVar("Line", bound=TypedLine)


class Form(QWidget):
    """Shows one record by its key; subclasses lay out the fields and say how they look."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.key = ""
        self.problem = ProblemLine()
        self._lines: list[TypedLine] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, px(6), 0)
        self.column.setSpacing(px(12))

    def close_column(self) -> None:
        """Put what is wrong below the fields, and the room that is left."""
        self.column.addWidget(self.problem)
        self.column.addStretch()

    def watched(self, line: Line) -> Line:
        """Take a line into the form: it is accepted with it, and its trouble is told here."""
        self._lines.append(line)
        line.typing.puzzled.connect(self.problem.say)
        line.typing.edited.connect(lambda: self.problem.say(""))
        return line

    def forget(self, line: TypedLine) -> None:
        """Let go of a line that is no more."""
        self._lines.remove(line)

    def beside(self, *fields: tuple[str, QWidget]) -> None:
        """Lay fields beside each other, each under its label."""
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for text, field in fields:
            row.addLayout(labelled(text, field), 1)
        self.column.addLayout(row)

    def hint(self, text: str) -> None:
        """Add a small explanation below the last field."""
        made = label(text, tone="hint", size=11, wrap=True)
        self.column.addSpacing(-px(8))
        self.column.addWidget(made)

    def open(self, key: str) -> None:
        """Show another record; what was typed for the one before is accepted first."""
        if key != self.key:
            self.accept()
            self.key = key
            self.problem.say("")
            self.show_record(anew=True)

    def accept(self) -> bool:
        """Take over what is typed; False when the store refused."""
        return all(line.typing.accept() for line in tuple(self._lines))

    def show_record(self, *, anew: bool = False) -> None:
        """Show the record as the plan has it; `anew` gives up what is typed."""
        for line in self._lines:
            line.typing.show_plan(anew=anew)

    def put(self, text: str, *records: Record, onto: Step | None = None) -> bool:
        """Make the plan hold these records, in one step called `text` or a part of another; False when refused."""
        done = self.desk.perform(text, put(self.desk.plan, *records), onto)
        if not done:
            self.show_record()
        return done


def whole_number(text: str, least: int, most: int) -> int | None:
    """Return the number a person typed, however its digits are grouped; None for an empty text.

    Raises:
        NotUnderstood: It is no whole number, or beyond the bounds.
    """
    digits = "".join(text.replace(".", "").replace(",", "").split())
    if not digits:
        return None
    if not (digits.isascii() and digits.isdecimal() and least <= int(digits) <= most):
        raise NotUnderstood(tr("Type a whole number from {least} to {most}.", least=least, most=most))
    return int(digits)
