"""Two ideas become one: what stays of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from contentplanner.domain.edits import united
from contentplanner.domain.records import Idea
from contentplanner.ui import idea_actions
from contentplanner.ui.dialogs.question import Question, wrapped
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label
from contentplanner.wording import rest_name, subject_name

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.ui.desk import Desk

LONGEST = 46


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that may stay: what it is called, and the value of the field."""

    text: str
    value: object


class MergeIdeasDialog(Question):
    """Asks only where the two differ and one thing must go; posts and tags of both stay in any case."""

    def __init__(self, desk: Desk, one: Idea, other: Idea, parent: QWidget) -> None:
        super().__init__(tr("Merge two ideas"), tr("Merge"), parent)
        self._desk, self._one, self._other = desk, one, other
        self.choices: dict[str, list[QRadioButton]] = {}
        self._ways: dict[str, Sequence[Way]] = {}
        self.column.addWidget(wrapped(self._together(), tone="secondary"))
        for field, name, ways in self._questions():
            self._ask(field, name, ways)
        self.close_with_buttons()
        Veil(self, parent)
        self.accepted.connect(self._merge)

    def _together(self) -> str:
        plan, kept = self._desk.plan, united(self._one, self._other)
        posts = sum(len(plan.posts_by_idea.get(idea.id, ())) for idea in (self._one, self._other))
        return tr(
            "The one that stays has {posts}, {values} and {interests}: all that the two have now.",
            posts=ntr("{n} post", "{n} posts", posts),
            values=ntr("{n} value", "{n} values", len(kept.value_ids)),
            interests=ntr("{n} interest", "{n} interests", len(kept.interest_ids)),
        )

    def _questions(self) -> list[tuple[str, str, Sequence[Way]]]:
        one, other, plan = self._one, self._other, self._desk.plan
        asked: list[tuple[str, str, Sequence[Way]]] = [("title", tr("Title"), _ways(one.title, other.title))]
        briefs = [brief for brief in dict.fromkeys((one.brief, other.brief)) if brief.strip()]
        if len(briefs) > 1:
            both = Way(tr("Both, one below the other"), united(one, other).brief)
            asked.append(("brief", tr("Brief"), [both, *_ways(*briefs)]))
        if one.subject is not other.subject:
            subjects = [Way(subject_name(idea.subject, words()), idea.subject) for idea in (one, other)]
            asked.append(("subject", tr("Subject"), subjects))
        if one.campaign_id != other.campaign_id:
            campaigns = [Way(_campaign(plan, idea), idea.campaign_id) for idea in (one, other)]
            asked.append(("campaign_id", tr("Campaign"), campaigns))
        if one.evergreen_weeks != other.evergreen_weeks:
            rests = [Way(rest_name(idea.evergreen_weeks, words()), idea.evergreen_weeks) for idea in (one, other)]
            asked.append(("evergreen_weeks", tr("Evergreen"), rests))
        return asked

    def _ask(self, field: str, name: str, ways: Sequence[Way]) -> None:
        holder = QWidget()
        holder.setAccessibleName(name)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, px(6), 0, 0)
        column.setSpacing(0)
        column.addWidget(label(name, tone="secondary", size=11))
        group = QButtonGroup(self)
        self._ways[field], self.choices[field] = ways, []
        standing = getattr(united(self._one, self._other), field)
        for way in ways:
            made = QRadioButton(_short(way.text).replace("&", "&&"))
            made.setAccessibleName(way.text)
            made.setAccessibleDescription(name)
            made.setChecked(way.value == standing)
            group.addButton(made)
            column.addWidget(made)
            self.choices[field].append(made)
        self.column.addWidget(holder)

    @property
    def kept(self) -> Idea:
        """The idea that stays, as it is chosen now."""
        chosen: Mapping[str, Any] = {
            field: way.value
            for field, ways in self._ways.items()
            for way, box in zip(ways, self.choices[field], strict=True)
            if box.isChecked()
        }
        return replace(united(self._one, self._other), **chosen)

    def _merge(self) -> None:
        idea_actions.merge(self._desk, self.kept, self._other.id)


def _ways(*texts: str) -> list[Way]:
    return [Way(text or tr("(no title)"), text) for text in dict.fromkeys(texts)]


def _campaign(plan: Plan, idea: Idea) -> str:
    return plan.campaigns[idea.campaign_id].name if idea.campaign_id else tr("No campaign")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
