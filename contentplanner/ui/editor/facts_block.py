"""Where and when a post appears, who speaks and who answers."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.checker import clashes_of
from contentplanner.domain.availability import late_responder, next_work_day
from contentplanner.domain.edits.named import Role, give_channel, give_person
from contentplanner.domain.goals import goal_of
from contentplanner.domain.vocabulary import ChannelKind, GoalRule, PersonKind, Status
from contentplanner.ui.editor.accepting import set_channel
from contentplanner.ui.editor.find_field import FindField
from contentplanner.ui.editor.makings import new_channel, new_person
from contentplanner.ui.editor.neighbour_line import NeighbourLine
from contentplanner.ui.editor.options import ambassador_options, channel_items, responder_items, voice_items
from contentplanner.ui.editor.parts import ProblemLine, field_label, labelled
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.tags_field import TagsField
from contentplanner.ui.editor.when_fields import DayField, TimeField
from contentplanner.ui.editor.when_grid import WhenGrid
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px


class FactsBlock(QWidget):
    """Channel, day, time, voice, responder and ambassadors; `beside` is room at the right of these."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.channel = FindField(tr("Channel"), tr("Find or add a channel"), new_channel)
        self.channel.chosen.connect(self._set_channel)
        self.channel.made.connect(self._make_channel)
        self.day = DayField(sheet)
        self.time = TimeField(sheet)
        self.puzzle = ProblemLine()
        self.clash = NeighbourLine()
        for field in (self.day, self.time):
            field.typing.puzzled.connect(self.puzzle.say)
            field.typing.edited.connect(lambda: self.puzzle.say(""))
        invitation = tr("Find or add a person")
        self.voice = FindField(tr("Voice"), invitation, new_person)
        self.voice.chosen.connect(self._set_voice)
        self.voice.made.connect(partial(self._make, "voice_id"))
        self.responder = FindField(tr("Responder"), invitation, new_person)
        self.responder.chosen.connect(self._set_responder)
        self.responder.made.connect(partial(self._make, "responder_id"))
        self.absent = ProblemLine()
        self.ambassadors = TagsField(tr("Ambassadors"), tr("Add an ambassador"), invitation, new_person, filled=False)
        self.ambassadors.chosen.connect(self._set_ambassadors)
        self.ambassadors.made.connect(partial(self._make, "ambassador_ids"))
        self.beside = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(10), 0)
        column.setSpacing(px(8))
        column.addWidget(WhenGrid((tr("Channel"), self.channel), (tr("Day"), self.day), (tr("Time"), self.time)))
        column.addWidget(self.puzzle)
        column.addWidget(self.clash)
        who = QHBoxLayout()
        who.setSpacing(px(6))
        who.addLayout(labelled(tr("Voice"), self.voice), 1)
        who.addLayout(labelled(tr("Responder"), self.responder), 1)
        column.addLayout(who)
        column.addWidget(self.absent)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(field_label(tr("Ambassadors"), self.ambassadors.add))
        row.addWidget(self.ambassadors, 1)
        row.addLayout(self.beside)
        column.addLayout(row)

    def show_plan(self) -> None:
        """Show the open post as the plan has it."""
        post, plan = self._sheet.post, self._sheet.plan
        if post is None:
            return
        self.clash.show_clash(plan, clashes_of(plan, post, goal_of(plan, GoalRule.CLASH).target))
        self.channel.show_choice(channel_items(plan, post), post.channel_id)
        self.voice.show_choice(voice_items(plan, post), post.voice_id)
        self.responder.show_choice(responder_items(plan, post), post.responder_id)
        self.ambassadors.show_tags(post.ambassador_ids, ambassador_options(plan, post))
        self.absent.say(self._who_is_absent())

    def _who_is_absent(self) -> str:
        """Say that who answers isn't at work in time, while that can still be helped; empty when it isn't so."""
        post, plan = self._sheet.post, self._sheet.plan
        if post is None or post.day is None or post.status is Status.POSTED or post.day < self._sheet.desk.today():
            return ""
        hours = goal_of(plan, GoalRule.LATE_ANSWER).target
        person = late_responder(plan, post, hours) if plan.channels[post.channel_id].invites_replies else None
        if person is None:
            return ""
        back = next_work_day(plan, person, post.day)
        when = tr("at work again on {day}", day=words().short_day(back)) if back else tr("not at work for a year")
        count = max(1, round(hours))
        return ntr(
            "{name} doesn't work within {n} hour of this post; {when}.",
            "{name} doesn't work within {n} hours of this post; {when}.",
            count,
            name=person.name,
            when=when,
        )

    def _set_channel(self, key: str) -> None:
        set_channel(self._sheet, key)

    def _set_voice(self, key: str | None) -> None:
        self._sheet.change_post(tr("Change voice of “{title}”", title=self._sheet.title), voice_id=key)

    def _set_responder(self, key: str | None) -> None:
        self._sheet.change_post(tr("Change responder of “{title}”", title=self._sheet.title), responder_id=key)

    def _set_ambassadors(self, keys: tuple[str, ...]) -> None:
        self._sheet.change_post(tr("Change ambassadors of “{title}”", title=self._sheet.title), ambassador_ids=keys)

    def _make(self, role: Role, name: str, kind: str) -> None:
        post = self._sheet.post
        if post is not None:
            self._sheet.perform(
                tr("Add “{name}”", name=name), lambda plan: give_person(plan, post.id, role, name, PersonKind(kind))
            )

    def _make_channel(self, name: str, kind: str) -> None:
        post = self._sheet.post
        if post is not None:
            self._sheet.perform(
                tr("Add “{name}”", name=name), lambda plan: give_channel(plan, post.id, name, ChannelKind(kind))
            )
