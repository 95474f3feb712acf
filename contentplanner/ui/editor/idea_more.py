"""What else there is to say of an idea: its subject, its campaign, its brief."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.edits.named import give_campaign
from contentplanner.domain.vocabulary import Subject
from contentplanner.ui.editor.choice_field import ChoiceField
from contentplanner.ui.editor.disclosure import Disclosure
from contentplanner.ui.editor.find_field import FindField
from contentplanner.ui.editor.makings import new_campaign
from contentplanner.ui.editor.options import campaign_items, rest_items, subject_items
from contentplanner.ui.editor.parts import labelled
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.typed_fields import AreaField
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.wording import subject_name


class IdeaMore(Disclosure):
    """Closed while a post is edited, open while the idea is."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.subject = ChoiceField(tr("Subject"))
        self.subject.chosen.connect(self._set_subject)
        self.campaign = FindField(tr("Campaign"), tr("Find or add a campaign"), new_campaign)
        self.campaign.chosen.connect(self._set_campaign)
        self.campaign.made.connect(lambda name, _group: self._make_campaign(name))
        self.rest = ChoiceField(tr("Evergreen"))
        self.rest.chosen.connect(self._set_rest)
        self.brief = AreaField(sheet, tr("Brief"), self._brief, self._save_brief, (2, 6))
        self.brief.setPlaceholderText(tr("What should it tell, and to whom?"))
        super().__init__(self._fields())

    def _fields(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        pair = QHBoxLayout()
        pair.setSpacing(px(8))
        pair.addLayout(labelled(tr("Subject"), self.subject), 1)
        pair.addLayout(labelled(tr("Campaign"), self.campaign), 1)
        column.addLayout(pair)
        column.addLayout(labelled(tr("Evergreen"), self.rest))
        column.addLayout(labelled(tr("Brief"), self.brief))
        return made

    def show_plan(self) -> None:
        """Show the open idea as the plan has it."""
        idea, plan = self._sheet.idea, self._sheet.plan
        if idea is None:
            return
        self.subject.show_choice(subject_items(), idea.subject.value)
        self.campaign.show_choice(campaign_items(plan, idea), idea.campaign_id)
        self.rest.show_choice(rest_items(idea), None if idea.evergreen_weeks is None else str(idea.evergreen_weeks))
        parts = [subject_name(idea.subject, words()) if idea.subject is not Subject.OTHER else tr("Subject")]
        parts += [plan.campaigns[idea.campaign_id].name if idea.campaign_id else tr("Campaign"), tr("Brief")]
        self.say(" · ".join(parts))

    def opened_subject(self) -> QWidget:
        """Open the block and return the field of the subject."""
        self.open(wanted=True)
        return self.subject

    def _brief(self) -> str:
        return self._sheet.idea.brief if self._sheet.idea else ""

    def _save_brief(self, text: str) -> bool:
        return self._sheet.change_idea(tr("Edit brief of “{title}”", title=self._sheet.title), brief=text)

    def _set_subject(self, key: str) -> None:
        text = tr("Change subject of “{title}”", title=self._sheet.title)
        self._sheet.change_idea(text, subject=Subject(key))

    def _set_rest(self, key: str | None) -> None:
        weeks = None if key is None else int(key)
        text = tr("Change rest of “{title}”", title=self._sheet.title)
        self._sheet.change_idea(text, evergreen_weeks=weeks)

    def _set_campaign(self, key: str | None) -> None:
        self._sheet.change_idea(tr("Change campaign of “{title}”", title=self._sheet.title), campaign_id=key)

    def _make_campaign(self, name: str) -> None:
        idea = self._sheet.idea
        if idea is not None:
            self._sheet.perform(tr("Add “{name}”", name=name), lambda plan: give_campaign(plan, idea.id, name))
