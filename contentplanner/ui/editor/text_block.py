"""The text of a post with its live reading, its length and its direction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contentplanner.checker import repeats_of
from contentplanner.checker.reading_values import Reading
from contentplanner.checker.starters import Suggestion, insert
from contentplanner.domain.edits import put
from contentplanner.domain.goals import goal_of
from contentplanner.domain.records import Post
from contentplanner.domain.texts import cleaned
from contentplanner.domain.vocabulary import Direction, GoalRule
from contentplanner.ui.editor.direction_control import DirectionControl
from contentplanner.ui.editor.length_lines import LengthLines
from contentplanner.ui.editor.mistakes_line import MistakesLine
from contentplanner.ui.editor.neighbour_line import NeighbourLine
from contentplanner.ui.editor.parts import labelled
from contentplanner.ui.editor.phrases import utf16_of
from contentplanner.ui.editor.preview import Preview
from contentplanner.ui.editor.reading_line import ReadingLine
from contentplanner.ui.editor.reading_words import said_of, why
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.spelling import Spelling
from contentplanner.ui.editor.starters_block import StartersBlock
from contentplanner.ui.editor.text_field import TextField
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.wording import direction_name

READING_PAUSE_MS = 120
SPELLING_PAUSE_MS = 350
STARTERS_PAUSE_MS = 600
"""Questions come and go only when the typing rests: what lies under the text shouldn't jump with every word."""


class TextBlock(QWidget):
    """What is posted, and which way it reads while it is being written.

    `read` carries the post as it stands in the editor and its direction, whenever that has been read anew.
    """

    read = Signal(object, object)

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.field = TextField(sheet, tr("Text"), self._text, self._save, (6, 20))
        self.field.setPlaceholderText(tr("Write the post…"))
        self.field.typing.edited.connect(self._follow)
        self.length = LengthLines()
        self.line = ReadingLine()
        self.direction = DirectionControl()
        self.direction.chosen.connect(self._set_direction)
        self.starters = StartersBlock(sheet)
        self.starters.chosen.connect(self._insert)
        self.preview = Preview(sheet)
        self.twin = NeighbourLine()
        self.mistakes = MistakesLine()
        self.mistakes.clicked.connect(self.field.show_next_mistake)
        self._spell_pause = _pause(SPELLING_PAUSE_MS, self._spell, self)
        self.field.cursorPositionChanged.connect(self._spell_pause.start)
        self._pause = _pause(READING_PAUSE_MS, self._read, self)
        self._rest = _pause(STARTERS_PAUSE_MS, self._rested, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(10), px(10), px(12))
        column.setSpacing(px(8))
        column.addLayout(labelled(tr("Text"), self.field, self.length.count))
        column.addWidget(self.length)
        column.addWidget(self.mistakes)
        column.addWidget(self.twin)
        column.addWidget(self.line)
        column.addWidget(self.direction)
        column.addWidget(self.starters)
        column.addWidget(self.preview)

    def show_plan(self) -> None:
        """Show the open post as the plan has it."""
        post = self._sheet.post
        if post is not None:
            self.direction.show_direction(post.direction)
            self._measure()
            self._read()
            self._rested()
            self._spell()

    def written(self) -> str:
        """Return the text in the field as it would be stored."""
        return cleaned(self.field.raw())

    def _text(self) -> str:
        return self._sheet.post.text if self._sheet.post else ""

    def _save(self, text: str) -> bool:
        return self._sheet.change_post(tr("Edit text of “{title}”", title=self._sheet.title), text=text)

    def _set_direction(self, direction: Direction | None) -> None:
        title = self._sheet.title
        text = (
            tr("Set “{title}” to {direction}", title=title, direction=direction_name(direction, words()).lower())
            if direction
            else tr("Read the direction of “{title}” from its text", title=title)
        )
        if not self._sheet.change_post(text, direction=direction):
            self.show_plan()

    def check_spelling(self, spelling: Spelling) -> None:
        """Let misspelt words be marked from now on."""
        self.field.spelling = spelling
        spelling.changed.connect(self._spell)
        self._spell()

    def _spell(self) -> None:
        if self._sheet.post is not None and self.field.spelling is not None:
            self.field.spelling.probe()
            self.field.spell(self.field.raw())
            self.mistakes.show_mistakes(self.field.mistakes)

    def _follow(self) -> None:
        self._measure()
        self._pause.start()
        self._rest.start()

    def _rested(self) -> None:
        """Look around once the typing rests: for questions that fit, and for a post that says nearly the same."""
        self._suggest()
        draft, plan = self._draft(), self._sheet.plan
        if draft is not None:
            days = goal_of(plan, GoalRule.REPEATED_TEXT).target
            self.twin.show_repeats(plan, repeats_of(plan, draft, days))

    def _draft(self) -> Post | None:
        return replace(self._sheet.post, text=self.written()) if self._sheet.post else None

    def _reading(self, draft: Post) -> Reading | None:
        return None if draft.is_unwritten else self._sheet.desk.readings.of(draft.text)

    def _measure(self) -> None:
        """Say how long the text is, as its channel counts, and whether that is too long."""
        draft = self._draft()
        if draft is not None:
            self.length.show_draft(self._sheet.plan, draft, self._sheet.title)

    def _read(self) -> None:
        """Read the text as it stands in the field, mark what decided, and say it."""
        self._pause.stop()
        draft = self._draft()
        if draft is None:
            return
        reading = self._reading(draft)
        self.field.mark(draft.text, reading, [why(reason) for reason in reading.reasons] if reading else [])
        direction = draft.direction or (reading.direction if reading else None)
        self.line.say(direction, *said_of(draft.text, reading, draft.direction))
        self.preview.show_draft(draft)
        self._suppose(draft)
        self.read.emit(draft, direction)

    def _suppose(self, draft: Post) -> None:
        """Let the meter show what the text leads to once it is accepted."""
        what_if, typed = self._sheet.desk.what_if, draft != self._sheet.post
        if typed:
            what_if.suppose(put(self._sheet.plan, draft), only_news=True)
        else:
            what_if.drop()

    def _suggest(self) -> None:
        """Suggest questions for the text as it stands in the field."""
        self._rest.stop()
        draft = self._draft()
        if draft is not None:
            self.starters.show_draft(draft, self._reading(draft))

    def _insert(self, suggestion: Suggestion) -> None:
        """Put a question where it belongs in the text, in a step of its own, and the keyboard behind it."""
        post = self._sheet.post if self.field.typing.accept() else None
        if post is None:
            return
        made = insert(post.text, suggestion.text)
        if self._sheet.change_post(tr("Add a question to “{title}”", title=self._sheet.title), text=made.text):
            self.field.go_behind(utf16_of(made.text)(made.end))
            self._sheet.desk.told.emit(tr("The question is in the text. Undo takes it out again."))


def _pause(milliseconds: int, act: Callable[[], None], parent: QWidget) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(act)
    return made
