"""The tags of an idea: brand values and audience interests, shared by all its posts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from contentplanner.domain.edits.named import give_interest, give_value
from contentplanner.ui.editor.finder import Making
from contentplanner.ui.editor.makings import new_interest, new_value
from contentplanner.ui.editor.options import interest_options, value_options
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
        self.values = TagsField(tr("Values"), tr("Add a value"), tr("Find or add a value"), new_value, filled=True)
        self.values.chosen.connect(self._set_values)
        self.values.made.connect(lambda name, _group: self._make_value(name))
        self.interests = TagsField(
            tr("Interests"), tr("Add an interest"), tr("Find or add an interest"), self._new_interest, filled=False
        )
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
            self.values.show_tags(idea.value_ids, value_options(plan, idea), hint)
            self.interests.show_tags(idea.interest_ids, interest_options(plan, idea), hint)

    def _set_values(self, keys: tuple[str, ...]) -> None:
        self._sheet.change_idea(tr("Change values of “{title}”", title=self._sheet.title), value_ids=keys)

    def _set_interests(self, keys: tuple[str, ...]) -> None:
        self._sheet.change_idea(tr("Change interests of “{title}”", title=self._sheet.title), interest_ids=keys)

    def _new_interest(self, name: str) -> Sequence[Making]:
        return new_interest(self._sheet.plan, name)

    def _make_value(self, name: str) -> None:
        """Give the idea the value of this name, made when the plan has none."""
        idea = self._sheet.idea
        if idea is not None:
            self._sheet.perform(tr("Add “{name}”", name=name), lambda plan: give_value(plan, idea.id, name))

    def _make_interest(self, name: str, audience_id: str) -> None:
        """Give the idea the interest of this name, made when the audience has none; so is a first audience."""
        idea = self._sheet.idea
        if idea is not None:
            everyone = tr("Everyone")
            self._sheet.perform(
                tr("Add “{name}”", name=name), lambda plan: give_interest(plan, idea.id, name, audience_id, everyone)
            )


def _tags_label(text: str, field: TagsField) -> QLabel:
    made = field_label(text, field.add)
    made.setContentsMargins(0, px(4), 0, 0)
    return made
