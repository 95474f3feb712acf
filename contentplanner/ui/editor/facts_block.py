"""Where and when a post appears, who speaks and who answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.ids import new_id
from contentplanner.domain.records import Person
from contentplanner.ui.editor.accepting import set_channel
from contentplanner.ui.editor.ask_name import ask_name
from contentplanner.ui.editor.choice_field import ChoiceField, Item
from contentplanner.ui.editor.options import ambassador_options, channel_items, responder_items, voice_items
from contentplanner.ui.editor.parts import ProblemLine, field_label, labelled
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.tags_field import TagsField
from contentplanner.ui.editor.when_fields import DayField, TimeField
from contentplanner.ui.editor.when_grid import WhenGrid
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px


class FactsBlock(QWidget):
    """Channel, day, time, voice, responder and ambassadors."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.channel = ChoiceField(tr("Channel"))
        self.channel.chosen.connect(self._set_channel)
        self.day = DayField(sheet)
        self.time = TimeField(sheet)
        self.puzzle = ProblemLine()
        for field in (self.day, self.time):
            field.typing.puzzled.connect(self.puzzle.say)
            field.typing.edited.connect(lambda: self.puzzle.say(""))
        self.voice = ChoiceField(tr("Voice"))
        self.voice.chosen.connect(self._set_voice)
        self.responder = ChoiceField(tr("Responder"))
        self.responder.chosen.connect(self._set_responder)
        self.ambassadors = TagsField(tr("Ambassadors"), tr("Add an ambassador"), tr("New person…"), filled=False)
        self.ambassadors.chosen.connect(self._set_ambassadors)
        self.ambassadors.made.connect(lambda name, _group: self._make_ambassador(name))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(10), 0)
        column.setSpacing(px(8))
        column.addWidget(WhenGrid((tr("Channel"), self.channel), (tr("Day"), self.day), (tr("Time"), self.time)))
        column.addWidget(self.puzzle)
        who = QHBoxLayout()
        who.setSpacing(px(6))
        who.addLayout(labelled(tr("Voice"), self.voice), 1)
        who.addLayout(labelled(tr("Responder"), self.responder), 1)
        column.addLayout(who)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(field_label(tr("Ambassadors"), self.ambassadors.add))
        row.addWidget(self.ambassadors, 1)
        column.addLayout(row)

    def show_plan(self) -> None:
        """Show the open post as the plan has it."""
        post, plan = self._sheet.post, self._sheet.plan
        if post is None:
            return
        voices = [*voice_items(plan, post), self._new_person("voice_id")]
        responders = [*responder_items(plan, post), self._new_person("responder_id")]
        self.channel.show_choice(channel_items(plan, post), post.channel_id)
        self.voice.show_choice(voices, post.voice_id)
        self.responder.show_choice(responders, post.responder_id)
        self.ambassadors.show_tags(post.ambassador_ids, ambassador_options(plan, post))

    def _set_channel(self, key: str) -> None:
        set_channel(self._sheet, key)

    def _set_voice(self, key: str | None) -> None:
        self._sheet.change_post(tr("Change voice of “{title}”", title=self._sheet.title), voice_id=key)

    def _set_responder(self, key: str | None) -> None:
        self._sheet.change_post(tr("Change responder of “{title}”", title=self._sheet.title), responder_id=key)

    def _set_ambassadors(self, keys: tuple[str, ...]) -> None:
        self._sheet.change_post(tr("Change ambassadors of “{title}”", title=self._sheet.title), ambassador_ids=keys)

    def _new_person(self, field: str) -> Item:
        def ask() -> None:
            ask_name(self, tr("New person"), tr("What is the person called?"), lambda name: self._make(name, field))

        return Item(None, tr("New person…"), command=ask)

    def _make(self, name: str, field: str) -> None:
        person = self._person(name)
        self._put_with(person, **{field: person.id})

    def _make_ambassador(self, name: str) -> None:
        post, person = self._sheet.post, self._person(name)
        if post is not None and person.id not in post.ambassador_ids:
            self._put_with(person, ambassador_ids=(*post.ambassador_ids, person.id))

    def _person(self, name: str) -> Person:
        """Return the person of this name, made anew when nobody has it."""
        people = self._sheet.plan.people
        known = next((one for one in people.values() if one.name.casefold() == name.casefold()), None)
        return replace(known, archived=False) if known else Person(new_id(), name, position=len(people))

    def _put_with(self, person: Person, **fields: Any) -> None:  # noqa: ANN401 - the fields of a post
        post = self._sheet.post
        if post is not None:
            self._sheet.put(tr("Add “{name}”", name=person.name), person, replace(post, **fields))
