"""The tags of an idea: brand values and audience interests, shared by all its posts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from contentplanner.domain.ids import new_id
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue
from contentplanner.ui.editor.options import audiences, interest_options, value_options
from contentplanner.ui.editor.parts import field_label
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.tags_field import TagsField
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px


class IdeaTags(QWidget):
    """Two rows of tags, each with its "+"."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.values = TagsField(tr("Values"), tr("Add a value"), tr("New value…"), filled=True)
        self.values.chosen.connect(self._set_values)
        self.values.made.connect(lambda name, _group: self._make_value(name))
        self.interests = TagsField(tr("Interests"), tr("Add an interest"), tr("New interest…"), filled=False)
        self.interests.chosen.connect(self._set_interests)
        self.interests.made.connect(self._make_interest)
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(px(8))
        rows.setVerticalSpacing(px(6))
        rows.setColumnStretch(1, 1)
        for n, (text, field) in enumerate(((tr("Values"), self.values), (tr("Interests"), self.interests))):
            rows.addWidget(_tags_label(text, field), n, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(field, n, 1)

    def show_plan(self, hint: str) -> None:
        """Show the tags of the open idea; `hint` stands above the lists to choose from."""
        idea, plan = self._sheet.idea, self._sheet.plan
        if idea is not None:
            self.values.show_tags(idea.value_ids, value_options(plan, idea), hint=hint)
            self.interests.show_tags(idea.interest_ids, interest_options(plan, idea), audiences(plan), hint)

    def _set_values(self, keys: tuple[str, ...]) -> None:
        self._sheet.change_idea(tr("Change values of “{title}”", title=self._sheet.title), value_ids=keys)

    def _set_interests(self, keys: tuple[str, ...]) -> None:
        self._sheet.change_idea(tr("Change interests of “{title}”", title=self._sheet.title), interest_ids=keys)

    def _make_value(self, name: str) -> None:
        """Give the idea the value of this name, made when the plan has none."""
        idea, values = self._sheet.idea, self._sheet.plan.values
        known = next((value for value in values.values() if value.name.casefold() == name.casefold()), None)
        value = replace(known, archived=False) if known else BrandValue(new_id(), name, position=len(values))
        if idea is not None:
            changed = replace(idea, value_ids=_with(idea.value_ids, value.id))
            self._sheet.put(tr("Add “{name}”", name=name), value, changed)

    def _make_interest(self, name: str, audience_id: str) -> None:
        """Give the idea the interest of this name, made when the audience has none; so is a first audience."""
        idea, plan = self._sheet.idea, self._sheet.plan
        audience = plan.audiences.get(audience_id) or Audience(new_id(), tr("Everyone"))
        same = (one for one in plan.interests.values() if one.audience_id == audience.id)
        known = next((one for one in same if one.name.casefold() == name.casefold()), None)
        fresh = AudienceInterest(new_id(), audience.id, name, position=len(plan.interests))
        interest = replace(known, archived=False) if known else fresh
        if idea is not None:
            changed = replace(idea, interest_ids=_with(idea.interest_ids, interest.id))
            self._sheet.put(tr("Add “{name}”", name=name), audience, interest, changed)


def _with(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    return keys if key in keys else (*keys, key)


def _tags_label(text: str, field: TagsField) -> QLabel:
    made = field_label(text, field.add)
    made.setContentsMargins(0, px(4), 0, 0)
    return made
