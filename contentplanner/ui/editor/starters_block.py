"""Under the text: questions that would make a conversation of it, each to be put into it by one click."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.checker.starters import PAGE, Occasion, Suggestion, suggest
from contentplanner.domain.vocabulary import Direction, Status, Subject
from contentplanner.ui.editor.disclosure import Disclosure
from contentplanner.ui.editor.parts import rule
from contentplanner.ui.editor.reading_line import TONES
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px, tokens
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import direction_name

if TYPE_CHECKING:
    from contentplanner.checker.reading_values import Reading
    from contentplanner.domain.records import Post
    from contentplanner.ui.editor.sheet import Sheet

_HEADING = "QPushButton {{ text-align: left; padding-left: 0; color: {ink}; font-size: {size}px; font-weight: 600; }}"
_TIGHT = 60
"""With less room than this on its channel a post may be too long for any question."""


class StarterRow(QFrame):
    """One question with the direction it gives the post, and the button that puts it in."""

    def __init__(self) -> None:
        super().__init__()
        self.suggestion: Suggestion | None = None
        self._icon = picture(pixmap("message-circle", "tw", 16))
        self._label = label(size=12, wrap=True)
        self.insert = button(tr("Insert"), small=True)
        self.insert.setAutoDefault(True)  # Enter presses it too
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(6), 0, px(6))
        row.setSpacing(px(8))
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self.insert)

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Show a question, or nothing."""
        self.setVisible(suggestion is not None)
        if suggestion is None or suggestion == self.suggestion:
            return
        self.suggestion = suggestion
        name = direction_name(suggestion.direction, words())
        self._icon.setPixmap(pixmap(DIRECTION_ICONS[suggestion.direction], TONES[suggestion.direction], 16))
        self._icon.setToolTip(name)
        self._label.setText(suggestion.text)
        self.insert.setAccessibleName(tr("Insert: {question}", question=suggestion.text))
        self.insert.setAccessibleDescription(name)


class StartersBlock(Disclosure):
    """Open under a text that doesn't ask anything yet, unless a person keeps it folded; folded under a conversation.

    `chosen` carries the suggestion to put in, `kept_open` whether the block is to be open from now on;
    `subject_wanted` when the idea is to get a subject, which the questions then follow.
    """

    chosen = Signal(object)
    subject_wanted = Signal()
    kept_open = Signal(bool)

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._key = sheet.key
        self._found: tuple[Suggestion, ...] = ()
        self._first = 0
        self._settled = False
        self._wanted = True
        self._here = False
        self.rows = [StarterRow() for _ in range(PAGE)]
        self._rules = [rule() for _ in range(PAGE - 1)]
        self.more = button(tr("Other suggestions"), kind="link")
        self.about = button(tr("Choose a subject, and they fit better"), kind="link")
        self.tight = label(tone="hint", size=12, wrap=True)
        super().__init__(self._lay())
        self.say(tr("Add a question"))
        self.switch.setStyleSheet(_HEADING.format(ink=tokens().ink, size=px(12)))
        self.turned.connect(self._heed)
        self.more.clicked.connect(self._page_on)
        self.about.clicked.connect(self.subject_wanted)
        for row in self.rows:
            row.insert.clicked.connect(partial(self._choose, row))

    def _lay(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for n, row in enumerate(self.rows):
            if n:
                column.addWidget(self._rules[n - 1])
            column.addWidget(row)
        column.addWidget(self.tight)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def keep_open(self, *, wanted: bool) -> None:
        """Be open, or stay folded, wherever a question would help."""
        self._wanted = wanted
        self._fold()

    def show_draft(self, draft: Post, reading: Reading | None) -> None:
        """Suggest what fits a post as it stands in the editor; a reading of None is one of no text."""
        desk = self._sheet.desk
        open_to_change = draft.status is not Status.POSTED and not desk.planner.store.read_only
        occasion = Occasion(desk.plan, draft, desk.today(), words().code, desk.readings)
        self._found = suggest(occasion) if open_to_change else ()
        self._say_tight(occasion if open_to_change and not self._found else None)
        settled = is_settled(draft.direction, reading)
        if self._key != self._sheet.key or settled != self._settled:
            self._first = 0 if self._key != self._sheet.key else self._first
            self._key, self._settled, self._here = self._sheet.key, settled, False
        self._fill()
        self._fold()
        self.setVisible(bool(self._found or self.tight.text()))

    def _say_tight(self, occasion: Occasion | None) -> None:
        tight = occasion is not None and occasion.channel.invites_replies and _is_tight(occasion.room)
        text = (
            tr("There is no room left for a question on {channel}.", channel=occasion.channel.name) if occasion else ""
        )
        self.tight.setText(text if tight else "")
        self.tight.setVisible(tight)

    def first_insert(self) -> QWidget | None:
        """Open the block and return the button of the first question; None when there is none to put in."""
        if self.isHidden() or not self._found:
            return None
        self._here = True
        self._fold()
        return self.rows[0].insert

    def _fill(self) -> None:
        if self._first >= len(self._found):
            self._first = 0
        shown = self._found[self._first : self._first + PAGE]
        for n, row in enumerate(self.rows):
            row.show_suggestion(shown[n] if n < len(shown) else None)
        for n, line in enumerate(self._rules, start=1):
            line.setVisible(n < len(shown))
        self.more.setVisible(len(self._found) > PAGE)
        idea = self._sheet.idea
        self.about.setVisible(bool(shown) and idea is not None and idea.subject is Subject.OTHER)
        last = self._first + len(shown)
        place = tr("{first} to {last} of {n}", first=self._first + 1, last=last, n=len(self._found))
        self.more.setAccessibleDescription(place)

    def _page_on(self) -> None:
        self._first += PAGE
        self._fill()

    def _choose(self, row: StarterRow) -> None:
        if row.suggestion is not None:
            self.chosen.emit(row.suggestion)

    def _heed(self, wanted: bool) -> None:
        """Remember what a person wants; under a conversation only for the post that lies open."""
        self._here = wanted and self._settled
        if not self._settled and wanted != self._wanted:
            self._wanted = wanted
            self.kept_open.emit(wanted)

    def _fold(self) -> None:
        self.open(wanted=self._here or (self._wanted and not self._settled))


def is_settled(by_hand: Direction | None, reading: Reading | None) -> bool:
    """Whether a post needs no question: it asks one, or a person has decided so."""
    if by_hand is Direction.ONE_WAY or (reading and reading.direction.is_prompt):
        return True
    return reading is not None and reading.direction is Direction.UNSURE and by_hand is not None


def _is_tight(room: int | None) -> bool:
    return room is not None and room < _TIGHT
