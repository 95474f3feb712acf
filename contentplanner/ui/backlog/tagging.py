"""Gives the ideas chosen in the backlog tags, a subject, a campaign or a rest. Each tick is one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from contentplanner.domain.edits import tag_by_name
from contentplanner.domain.filters import REST_WEEKS
from contentplanner.domain.quick_add import Tag, TagKind
from contentplanner.domain.records import Idea
from contentplanner.domain.vocabulary import Subject
from contentplanner.ui import idea_actions
from contentplanner.ui.editor.ask_name import ask_name
from contentplanner.ui.editor.finder import Entry, Finder, Offer
from contentplanner.ui.editor.makings import new_interest, new_value
from contentplanner.ui.editor.options import interest_options, offered, value_options
from contentplanner.ui.editor.tick_list import Option
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.widgets.menus import popup_menu
from contentplanner.wording import rest_name, subject_name

if TYPE_CHECKING:
    from contentplanner.ui.backlog.deeds import IdeaDeeds
    from contentplanner.ui.backlog.list_view import IdeaList
    from contentplanner.ui.desk import Desk

Ids = tuple[str, ...]


class IdeaTagging(QObject):
    """Asks beside the row that has the keyboard."""

    def __init__(self, desk: Desk, deeds: IdeaDeeds, shown: IdeaList) -> None:
        super().__init__(deeds)
        self._desk, self._deeds, self._list = desk, deeds, shown
        self._place = QWidget(shown.viewport())
        self._place.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.finder: Finder | None = None

    def pick_values(self) -> None:
        """Let the chosen ideas be given brand values."""
        self._pick(self._values, idea_actions.tag_value, TagKind.VALUE)

    def pick_interests(self) -> None:
        """Let the chosen ideas be given audience interests."""
        self._pick(self._interests, idea_actions.tag_interest, TagKind.INTEREST)

    def _values(self, ids: Ids) -> Offer:
        ideas = self._there(ids)
        entries = _entries(value_options(self._desk.plan, _all_tags(ideas)), [idea.value_ids for idea in ideas])
        return Offer(tr("Values"), tr("Find or add a value"), entries, new_value, _about(ideas))

    def _interests(self, ids: Ids) -> Offer:
        ideas, plan = self._there(ids), self._desk.plan
        entries = _entries(interest_options(plan, _all_tags(ideas)), [idea.interest_ids for idea in ideas])
        make = partial(new_interest, plan)
        return Offer(tr("Interests"), tr("Find or add an interest"), entries, make, _about(ideas))

    def _there(self, ids: Ids) -> tuple[Idea, ...]:
        return tuple(self._desk.plan.ideas[key] for key in ids if key in self._desk.plan.ideas)

    def _pick(self, offer: Callable[[Ids], Offer], tag: Callable[..., bool], kind: TagKind) -> None:
        """Open the list of a kind of tag; it stays open while ticks are set."""
        ids = self._deeds.ideas
        if not self._deeds.records or self._desk.planner.store.read_only:
            return
        finder = self.finder = Finder(offer(ids), self._list)

        def turn(key: str) -> None:
            had = next(entry.ticked for entry in offer(ids).entries if entry.key == key)
            tag(self._desk, ids, key, on=not had)
            finder.show_offer(offer(ids))

        finder.chosen.connect(turn)
        finder.made.connect(lambda name, group: self._make(kind, ids, name, group))
        finder.destroyed.connect(self._forget_finder)
        finder.open_at(self._anchor())

    def _make(self, kind: TagKind, ids: Ids, name: str, group: str) -> None:
        changes = tag_by_name(self._desk.plan, ids, Tag(kind, name), group, tr("Everyone"))
        ideas = idea_actions.called(self._desk, ids)
        self._desk.perform(tr("Give {ideas} “{name}”", ideas=ideas, name=name), changes)

    def _forget_finder(self) -> None:
        self.finder = None

    def ask_subject(self) -> None:
        """Let the chosen ideas be given a subject."""
        self._ask(tr("Subject"), self.fill_subjects)

    def ask_campaign(self) -> None:
        """Let the chosen ideas be put in a campaign."""
        self._ask(tr("Campaign"), self.fill_campaigns)

    def ask_evergreen(self) -> None:
        """Let the chosen ideas come back after a rest."""
        self._ask(tr("Evergreen"), self.fill_evergreen)

    def _ask(self, name: str, fill: Callable[[QMenu], None]) -> None:
        if self._deeds.records:
            menu = popup_menu(name, self._list)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill(menu)
            anchor = self._anchor()
            menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def fill_subjects(self, menu: QMenu) -> None:
        """Put the subjects into a menu."""
        for subject in Subject:
            now = all(idea.subject is subject for idea in self._deeds.records)
            _check(menu, subject_name(subject, words()), now, partial(self._give_subject, self._deeds.ideas, subject))

    def _give_subject(self, ids: tuple[str, ...], subject: Subject) -> None:
        idea_actions.give_subject(self._desk, ids, subject)

    def fill_campaigns(self, menu: QMenu) -> None:
        """Put the campaigns into a menu, none first, a new one last."""
        ids, ideas = self._deeds.ideas, self._deeds.records
        campaigns = offered(self._desk.plan.campaigns.values(), [idea.campaign_id for idea in ideas])
        pairs: list[tuple[str | None, str]] = [(None, tr("No campaign")), *((one.id, one.name) for one in campaigns)]
        for key, name in pairs:
            now = all(idea.campaign_id == key for idea in ideas)
            _check(menu, name, now, partial(idea_actions.put_in_campaign, self._desk, ids, key))
        menu.addSeparator()
        menu.addAction(tr("New campaign…"), partial(self._ask_campaign_name, ids))

    def _ask_campaign_name(self, ids: tuple[str, ...]) -> None:
        make = partial(self._make, TagKind.CAMPAIGN, ids)
        ask_name(self._list, tr("New campaign"), tr("What is the campaign called?"), lambda name: make(name, ""))

    def fill_evergreen(self, menu: QMenu) -> None:
        """Put the rests into a menu after which ideas come back."""
        ids, ideas = self._deeds.ideas, self._deeds.records
        for weeks in (None, *REST_WEEKS):
            name = rest_name(weeks, words())
            now = all(idea.evergreen_weeks == weeks for idea in ideas)
            _check(menu, name, now, partial(idea_actions.let_come_back, self._desk, ids, weeks))

    def _anchor(self) -> QWidget:
        """Return an unseen widget where the row is that has the keyboard, as far as it is in sight."""
        row = self._list.visualRect(self._list.currentIndex())
        self._place.setGeometry(row.intersected(self._list.viewport().rect()))
        return self._place


def _check(menu: QMenu, name: str, now: bool, act: Callable[[], object]) -> None:
    action = menu.addAction(name.replace("&", "&&"), act)
    action.setCheckable(True)
    action.setChecked(now)


def _entries(options: Sequence[Option], keys: Sequence[Ids]) -> list[Entry]:
    """Return options as they are ticked: by all, by some, by none of the ideas that have these keys."""
    had = {option.key: sum(option.key in row for row in keys) for option in options}
    return [
        Entry(one.key, one.text, one.group, had[one.key] == len(keys), partly=0 < had[one.key] < len(keys))
        for one in options
    ]


def _about(ideas: Sequence[Idea]) -> str:
    return ntr("Changes {n} idea", "Changes {n} ideas", len(ideas)) if len(ideas) > 1 else ""


def _all_tags(ideas: tuple[Idea, ...]) -> Idea:
    """Return an idea that has the tags of all, so that archived ones in use are offered."""
    values = tuple(dict.fromkeys(key for idea in ideas for key in idea.value_ids))
    interests = tuple(dict.fromkeys(key for idea in ideas for key in idea.interest_ids))
    return Idea("", "", ideas[0].created_on, value_ids=values, interest_ids=interests)
