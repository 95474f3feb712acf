"""What a channel is like."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox

from contentplanner.domain.edits.managing import with_kind
from contentplanner.domain.records import Channel
from contentplanner.domain.texts import graphemes, one_line
from contentplanner.domain.vocabulary import ChannelKind
from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.choice_field import ChoiceField, Item
from contentplanner.ui.editor.faces import person_icon
from contentplanner.ui.editor.options import offered
from contentplanner.ui.editor.parts import labelled
from contentplanner.ui.editor.when import NotUnderstood
from contentplanner.ui.manage.colour_field import ColourField
from contentplanner.ui.manage.form import Form, whole_number
from contentplanner.ui.manage.shelves import MARK_LENGTH
from contentplanner.ui.manage.typed_line import TypedLine
from contentplanner.ui.speech import tr, words
from contentplanner.wording import channel_kind_name

LONGEST_TEXT = 1_000_000
LONGEST_RHYTHM = 366


class ChannelForm(Form):
    """Kind, mark, colour, length limit, rhythm, default responder, replies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kind = ChoiceField(tr("Kind"))
        self.mark = self.watched(TypedLine(tr("Mark"), self._mark, self._set_mark))
        self.colour = ColourField(tr("Colour"))
        self.limit = self.watched(TypedLine(tr("Length limit"), self._limit, self._set_limit))
        self.limit.setPlaceholderText(tr("No limit"))
        self.rhythm = self.watched(TypedLine(tr("Rhythm in days"), self._rhythm, self._set_rhythm))
        self.responder = ChoiceField(tr("Responder"))
        self.replies = QCheckBox(tr("Invites replies"))
        self.beside((tr("Kind"), self.kind), (tr("Mark"), self.mark))
        self.column.addLayout(labelled(tr("Colour"), self.colour))
        self.beside((tr("Length limit"), self.limit), (tr("Rhythm in days"), self.rhythm))
        self.hint(
            tr("The limit counts characters; leave it empty for none. After so many days without a post it is silent.")
        )
        self.column.addLayout(labelled(tr("Who answers, unless a post says otherwise"), self.responder))
        self.column.addWidget(self.replies)
        self.close_column()
        self.kind.chosen.connect(self._set_kind)
        self.colour.chosen.connect(self._set_colour)
        self.responder.chosen.connect(self._set_responder)
        self.replies.clicked.connect(self._set_replies)

    @property
    def channel(self) -> Channel | None:
        """The channel as the plan has it."""
        return self.desk.plan.channels.get(self.key)

    def show_record(self, *, anew: bool = False) -> None:
        """Show the channel as the plan has it."""
        super().show_record(anew=anew)
        channel = self.channel
        if channel is None:
            return
        kinds = [Item(kind.value, channel_kind_name(kind, words())) for kind in ChannelKind]
        self.kind.show_choice(kinds, channel.kind.value)
        self.colour.show_colour(channel.colour)
        people = offered(self.desk.plan.people.values(), (channel.responder_id,))
        faces = [Item(person.id, person.name, "person", partial(person_icon, person)) for person in people]
        self.responder.show_choice([Item(None, tr("Nobody")), *faces], channel.responder_id)
        self.replies.setChecked(channel.invites_replies)

    def _change(self, text: str, **fields: Any) -> bool:  # noqa: ANN401 - the fields of a channel
        channel = self.channel
        return channel is None or self.put(text, replace(channel, **fields))

    @property
    def _name(self) -> str:
        return self.channel.name if self.channel else ""

    def _set_kind(self, key: object) -> None:
        if self.channel is not None:
            text = tr("Change kind of “{name}”", name=self._name)
            self.put(text, with_kind(self.channel, ChannelKind(str(key))))

    def _set_colour(self, colour: str) -> None:
        self._change(tr("Change colour of “{name}”", name=self._name), colour=colour)

    def _set_responder(self, key: object) -> None:
        responder_id = None if key is None else str(key)
        self._change(tr("Change who answers on “{name}”", name=self._name), responder_id=responder_id)

    def _set_replies(self, on: bool) -> None:
        text = tr("Say whether “{name}” invites replies", name=self._name)
        self._change(text, invites_replies=on)

    def _mark(self) -> str:
        return self.channel.mark if self.channel else ""

    def _set_mark(self, typed: str) -> bool:
        mark = one_line(typed)
        if not 0 < graphemes(mark) <= MARK_LENGTH:
            raise NotUnderstood(tr("A mark has one to three letters, such as “in”."))
        return self._change(tr("Change mark of “{name}”", name=self._name), mark=mark)

    def _limit(self) -> str:
        limit = self.channel.length_limit if self.channel else None
        return "" if limit is None else words().number(limit)

    def _set_limit(self, typed: str) -> bool:
        limit = whole_number(typed, 1, LONGEST_TEXT)
        return self._change(tr("Change length limit of “{name}”", name=self._name), length_limit=limit)

    def _rhythm(self) -> str:
        return words().number(self.channel.rhythm_days) if self.channel else ""

    def _set_rhythm(self, typed: str) -> bool:
        days = whole_number(typed, 1, LONGEST_RHYTHM)
        if days is None:
            raise NotUnderstood(tr("A channel needs a rhythm: type the days between two posts, such as 7."))
        return self._change(tr("Change rhythm of “{name}”", name=self._name), rhythm_days=days)
