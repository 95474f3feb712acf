"""What a person does to the ideas and posts chosen in the backlog: by key, menu or button. Each is one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from contentplanner.domain.edits import delete_ideas, delete_posts, tag_by_name
from contentplanner.domain.filters import REST_WEEKS
from contentplanner.domain.quick_add import Tag, TagKind
from contentplanner.domain.records import Idea
from contentplanner.domain.vocabulary import Subject
from contentplanner.ui import idea_actions, post_actions
from contentplanner.ui.backlog.cards import IdeaCard, PostRow
from contentplanner.ui.backlog.merge_dialog import MergeIdeasDialog
from contentplanner.ui.editor.ask_name import ask_name
from contentplanner.ui.editor.options import audiences, interest_options, offered, value_options
from contentplanner.ui.editor.picker import Picker, Wishes
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.widgets.menus import popup_menu
from contentplanner.wording import subject_name

if TYPE_CHECKING:
    from contentplanner.ui.backlog.list_view import IdeaList
    from contentplanner.ui.desk import Desk

PAIR = 2


class IdeaDeeds(QObject):
    """Acts on what is chosen in the list, and asks where there is a choice, beside the row that has the keyboard."""

    def __init__(self, desk: Desk, shown: IdeaList) -> None:
        super().__init__(shown)
        self._desk, self._list = desk, shown
        self._place = QWidget(shown.viewport())
        self._place.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.picker: Picker | None = None

    @property
    def desk(self) -> Desk:
        """The desk they ask for changes."""
        return self._desk

    @property
    def ideas(self) -> tuple[str, ...]:
        """The ids of the chosen ideas; where only posts are chosen, of theirs."""
        rows = self._list.chosen()
        cards = [row.idea_id for row in rows if isinstance(row, IdeaCard)]
        return tuple(dict.fromkeys(cards or [row.idea_id for row in rows]))

    @property
    def posts(self) -> tuple[str, ...]:
        """The ids of the chosen posts."""
        return tuple(row.post_id for row in self._list.chosen() if isinstance(row, PostRow))

    @property
    def records(self) -> tuple[Idea, ...]:
        """The chosen ideas as the plan has them."""
        return tuple(self._desk.plan.ideas[key] for key in self.ideas if key in self._desk.plan.ideas)

    @property
    def are_archived(self) -> bool:
        """Whether all chosen ideas are archived."""
        return bool(self.records) and all(idea.archived for idea in self.records)

    @property
    def can_merge(self) -> bool:
        """Whether exactly two ideas are chosen."""
        return len(self.ideas) == PAIR

    def put_away(self) -> None:
        """Archive the chosen ideas, or put them back where all of them are archived."""
        if self.records:
            act = idea_actions.unarchive if self.are_archived else idea_actions.archive
            self._keeping_place(partial(act, self._desk, self.ideas))

    def delete(self) -> None:
        """Delete the chosen ideas with their posts, and the chosen posts."""
        ideas = tuple(row.idea_id for row in self._list.chosen() if isinstance(row, IdeaCard))
        posts = [key for key in self.posts if self._desk.plan.posts[key].idea_id not in ideas]
        if ideas and posts:
            self._keeping_place(partial(self._delete_both, ideas, posts))
        elif ideas:
            self._keeping_place(partial(idea_actions.delete, self._desk, ideas))
        elif len(posts) == 1:
            self._keeping_place(partial(post_actions.delete_post, self._desk, posts[0]))
        elif posts:
            text = ntr("Delete {n} post", "Delete {n} posts", len(posts))
            self._keeping_place(lambda: self._desk.perform(text, delete_posts(self._desk.plan, posts)))

    def _delete_both(self, ideas: tuple[str, ...], posts: Collection[str]) -> None:
        plan = self._desk.plan
        what = idea_actions.called(self._desk, ideas)
        text = tr("Delete {ideas} and {posts}", ideas=what, posts=ntr("{n} post", "{n} posts", len(posts)))
        self._desk.perform(text, (*delete_ideas(plan, ideas), *delete_posts(plan, posts)))

    def _keeping_place(self, act: Callable[[], object]) -> None:
        """Do what takes rows away; the row that comes in the place of the first one gets the keyboard."""
        rows, chosen = self._list.cards.rows, [row.key for row in self._list.chosen()]
        at = min((self._list.cards.row_of(key) for key in chosen), default=0)
        act()
        left = self._list.cards.rows
        if len(left) < len(rows) and left:
            self._list.make_current(left[min(at, len(left) - 1)].key)

    def undate(self, post_id: str) -> None:
        """Take a post's day away."""
        if self._desk.plan.posts[post_id].day is not None:
            post_actions.undate(self._desk, post_id)

    def pick_values(self) -> None:
        """Let the chosen ideas be given brand values."""
        ideas = self.records
        if not ideas:
            return
        options = value_options(self._desk.plan, _all_tags(ideas))
        wishes = Wishes(tr("Values"), options, frozenset(), tr("New value…"), hint=self._about(ideas))
        self._pick(wishes, [idea.value_ids for idea in ideas], idea_actions.tag_value, TagKind.VALUE)

    def pick_interests(self) -> None:
        """Let the chosen ideas be given audience interests."""
        ideas, plan = self.records, self._desk.plan
        if not ideas:
            return
        options = interest_options(plan, _all_tags(ideas))
        wishes = Wishes(tr("Interests"), options, frozenset(), tr("New interest…"), audiences(plan), self._about(ideas))
        self._pick(wishes, [idea.interest_ids for idea in ideas], idea_actions.tag_interest, TagKind.INTEREST)

    def _about(self, ideas: tuple[Idea, ...]) -> str:
        return ntr("Changes {n} idea", "Changes {n} ideas", len(ideas)) if len(ideas) > 1 else ""

    def _pick(
        self,
        wishes: Wishes,
        keys: list[tuple[str, ...]],
        tag: Callable[..., bool],
        kind: TagKind,
    ) -> None:
        if not keys or self._desk.planner.store.read_only:
            return
        had = frozenset(key for row in keys for key in row)
        ticked = frozenset(key for key in had if all(key in row for row in keys))
        ids = self.ideas
        filled = Wishes(
            wishes.name, wishes.options, ticked, wishes.new_text, wishes.new_groups, wishes.hint, had - ticked
        )
        self.picker = Picker(filled, self._list)
        self.picker.toggled.connect(lambda key, on: tag(self._desk, ids, key, on=on))
        self.picker.made.connect(lambda name, group: self._make(kind, ids, name, group))
        self.picker.destroyed.connect(self._forget_picker)
        self.picker.open_at(self._anchor())

    def _make(self, kind: TagKind, ids: tuple[str, ...], name: str, group: str) -> None:
        changes = tag_by_name(self._desk.plan, ids, Tag(kind, name), group, tr("Everyone"))
        ideas = idea_actions.called(self._desk, ids)
        self._desk.perform(tr("Give {ideas} “{name}”", ideas=ideas, name=name), changes)

    def _forget_picker(self) -> None:
        self.picker = None

    def _anchor(self) -> QWidget:
        """Return an unseen widget where the row is that has the keyboard, as far as it is in sight."""
        row = self._list.visualRect(self._list.currentIndex())
        self._place.setGeometry(row.intersected(self._list.viewport().rect()))
        return self._place

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
        if self.records:
            menu = popup_menu(name, self._list)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill(menu)
            anchor = self._anchor()
            menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def fill_subjects(self, menu: QMenu) -> None:
        """Put the subjects into a menu."""
        for subject in Subject:
            now = all(idea.subject is subject for idea in self.records)
            _check(menu, subject_name(subject, words()), now, partial(self._give_subject, self.ideas, subject))

    def _give_subject(self, ids: tuple[str, ...], subject: Subject) -> None:
        idea_actions.give_subject(self._desk, ids, subject)

    def fill_campaigns(self, menu: QMenu) -> None:
        """Put the campaigns into a menu, none first, a new one last."""
        ids, ideas = self.ideas, self.records
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
        ids, ideas = self.ideas, self.records
        for weeks in (None, *REST_WEEKS):
            name = tr("Not evergreen") if weeks is None else back_after(weeks)
            now = all(idea.evergreen_weeks == weeks for idea in ideas)
            _check(menu, name, now, partial(idea_actions.let_come_back, self._desk, ids, weeks))

    def merge(self) -> None:
        """Ask what stays of the two chosen ideas, and make them one."""
        if self.can_merge:
            one, other = self.records
            MergeIdeasDialog(self._desk, one, other, self._list.window()).open()


def back_after(weeks: int) -> str:
    """Return how an evergreen idea comes back: "Back after 8 weeks"."""
    return ntr("Back after {n} week", "Back after {n} weeks", weeks)


def _check(menu: QMenu, name: str, now: bool, act: Callable[[], object]) -> None:
    action = menu.addAction(name.replace("&", "&&"), act)
    action.setCheckable(True)
    action.setChecked(now)


def _all_tags(ideas: tuple[Idea, ...]) -> Idea:
    """Return an idea that has the tags of all, so that archived ones in use are offered."""
    values = tuple(dict.fromkeys(key for idea in ideas for key in idea.value_ids))
    interests = tuple(dict.fromkeys(key for idea in ideas for key in idea.interest_ids))
    return Idea("", "", ideas[0].created_on, value_ids=values, interest_ids=interests)
