"""The idea behind a post: what all its posts share."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.drafts import DraftProblem, DraftProblemKind
from contentplanner.domain.ids import new_id
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Campaign, Idea
from contentplanner.domain.vocabulary import Subject
from contentplanner.ui.editor.ask_name import ask_name
from contentplanner.ui.editor.choice_field import ChoiceField, Item
from contentplanner.ui.editor.options import audiences, campaign_items, interest_options, subject_items, value_options
from contentplanner.ui.editor.parts import ProblemLine, field_label, labelled
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.tags_field import TagsField
from contentplanner.ui.editor.titles import save_title, set_own_title
from contentplanner.ui.editor.typed_fields import AreaField, LineField
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label, picture, retone
from contentplanner.wording import draft_problem_sentence


class IdeaBlock(QWidget):
    """Title, brief, subject, campaign and tags."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._shared = label(tone="hint", size=12)
        self.title = LineField(tr("Title"), lambda: sheet.title, lambda text: save_title(sheet, text))
        self.title.setPlaceholderText(tr("What is it about?"))
        self.title.typing.edited.connect(self._check_title)
        self.missing = ProblemLine()
        self.own_title = QCheckBox(tr("Own title for this post"))
        self.own_title.clicked.connect(self._set_own_title)
        self.brief = AreaField(tr("Brief"), self._brief, self._save_brief, 1, 6)
        self.brief.setPlaceholderText(tr("What should it tell, and to whom?"))
        self.subject = ChoiceField(tr("Subject"))
        self.subject.chosen.connect(self._set_subject)
        self.campaign = ChoiceField(tr("Campaign"))
        self.campaign.chosen.connect(self._set_campaign)
        self.values = TagsField(tr("Values"), tr("Add a value"), tr("New value…"), filled=True)
        self.values.chosen.connect(self._set_values)
        self.values.made.connect(self._make_value)
        self.interests = TagsField(tr("Interests"), tr("Add an interest"), tr("New interest…"), filled=False)
        self.interests.chosen.connect(self._set_interests)
        self.interests.made.connect(self._make_interest)
        self._lay_out()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(picture(pixmap("lightbulb", "ink2", 14)))
        head.addWidget(label(tr("Idea"), size=12, strong="true"))
        head.addWidget(self._shared)
        head.addStretch()
        column.addLayout(head)
        column.addLayout(labelled(tr("Title"), self.title))
        column.addWidget(self.missing)
        column.addWidget(self.own_title)
        column.addLayout(_tag_row(tr("Values"), self.values))
        column.addLayout(_tag_row(tr("Interests"), self.interests))
        pair = QHBoxLayout()
        pair.setSpacing(px(8))
        pair.addLayout(labelled(tr("Subject"), self.subject), 1)
        pair.addLayout(labelled(tr("Campaign"), self.campaign), 1)
        column.addLayout(pair)
        column.addLayout(labelled(tr("Brief"), self.brief))

    def show_plan(self) -> None:
        """Show the open idea as the plan has it."""
        idea, plan = self._sheet.idea, self._sheet.plan
        if idea is None:
            return
        post = self._sheet.post
        own = post is not None and post.title is not None
        self.own_title.setChecked(own)
        self.own_title.setVisible(own or (post is not None and len(self._sheet.sharers) > 1))
        self.subject.show_choice(subject_items(), idea.subject.value)
        new = Item(None, tr("New campaign…"), command=self._ask_campaign)
        self.campaign.show_choice([*campaign_items(plan, idea), new], idea.campaign_id)
        hint = self._changes_hint()
        self.values.show_tags(idea.value_ids, value_options(plan, idea), hint=hint)
        self.interests.show_tags(idea.interest_ids, interest_options(plan, idea), audiences(plan), hint)
        self._show_sharing()
        self._check_title()

    def _check_title(self) -> None:
        missing = not self.title.text().strip() and not self.own_title.isChecked()
        problem = DraftProblem(DraftProblemKind.NO_TITLE)
        self.missing.say(draft_problem_sentence(problem, words()) if missing else "")

    def _changes_hint(self) -> str:
        count = len(self._sheet.sharers)
        return ntr("changes {n} post", "changes {n} posts", count) if count > 1 else ""

    def _follow_focus(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._show_sharing()

    def _show_sharing(self) -> None:
        """Say how many posts share the idea; while it is being edited, how many that changes."""
        count = len(self._sheet.sharers)
        focus = QApplication.focusWidget()
        editing = count > 1 and focus is not None and self.isAncestorOf(focus) and not self._edits_own_title(focus)
        shared = ntr("shared by {n} post", "shared by {n} posts", count) if count > 1 else ""
        self._shared.setText(self._changes_hint() if editing else shared)
        retone(self._shared, "warn" if editing else "hint")

    def _edits_own_title(self, focus: QWidget) -> bool:
        return focus is self.own_title or (focus is self.title and self.own_title.isChecked())

    def _set_own_title(self, own: bool) -> None:
        self.title.typing.accept()
        if set_own_title(self._sheet, own=own) and own:
            self.title.setFocus()
            self.title.selectAll()
        self.show_plan()

    def _brief(self) -> str:
        return self._sheet.idea.brief if self._sheet.idea else ""

    def _save_brief(self, text: str) -> bool:
        return self._sheet.change_idea(tr("Edit brief of “{title}”", title=self._sheet.title), brief=text)

    def _set_subject(self, key: str) -> None:
        text = tr("Change subject of “{title}”", title=self._sheet.title)
        self._sheet.change_idea(text, subject=Subject(key))

    def _set_campaign(self, key: str | None) -> None:
        text = tr("Change campaign of “{title}”", title=self._sheet.title)
        self._sheet.change_idea(text, campaign_id=key)

    def _ask_campaign(self) -> None:
        ask_name(self, tr("New campaign"), tr("What is the campaign called?"), self._make_campaign)

    def _make_campaign(self, name: str) -> None:
        made = Campaign(new_id(), name, position=len(self._sheet.plan.campaigns))
        self._put_with(made, campaign_id=made.id)

    def _set_values(self, keys: tuple[str, ...]) -> None:
        text = tr("Change values of “{title}”", title=self._sheet.title)
        self._sheet.change_idea(text, value_ids=keys)

    def _set_interests(self, keys: tuple[str, ...]) -> None:
        text = tr("Change interests of “{title}”", title=self._sheet.title)
        self._sheet.change_idea(text, interest_ids=keys)

    def _make_value(self, name: str, _group: str) -> None:
        idea, values = self._sheet.idea, self._sheet.plan.values
        known = next((value for value in values.values() if value.name.casefold() == name.casefold()), None)
        made = replace(known, archived=False) if known else BrandValue(new_id(), name, position=len(values))
        if idea is not None:
            self._put_with(made, value_ids=_with(idea.value_ids, made.id))

    def _make_interest(self, name: str, audience_id: str) -> None:
        idea, plan = self._sheet.idea, self._sheet.plan
        if idea is None:
            return
        audience = plan.audiences.get(audience_id) or Audience(new_id(), tr("Everyone"))
        same = (one for one in plan.interests.values() if one.audience_id == audience.id)
        known = next((one for one in same if one.name.casefold() == name.casefold()), None)
        fresh = AudienceInterest(new_id(), audience.id, name, position=len(plan.interests))
        made = replace(known, archived=False) if known else fresh
        self._put_with(audience, made, interest_ids=_with(idea.interest_ids, made.id))

    def _put_with(self, *made: BrandValue | Audience | AudienceInterest | Campaign, **fields: object) -> None:
        idea = self._sheet.idea
        if idea is not None:
            changed: Idea = replace(idea, **fields)  # type: ignore[arg-type]
            self._sheet.put(tr("Add “{name}”", name=made[-1].name), *made, changed)


def _with(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    return keys if key in keys else (*keys, key)


def _tag_row(text: str, field: TagsField) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(8))
    name = field_label(text, field.add)
    name.setFixedWidth(px(58))
    name.setContentsMargins(0, px(4), 0, 0)
    row.addWidget(name, 0)
    row.addWidget(field, 1)
    return row
