"""What a person does to the ideas and posts chosen in the backlog: by key, menu or button. Each is one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from contentplanner.domain.edits import delete_ideas, delete_posts
from contentplanner.domain.records import Idea
from contentplanner.ui import idea_actions, post_actions
from contentplanner.ui.backlog.cards import IdeaCard, PostRow
from contentplanner.ui.backlog.merge_dialog import MergeIdeasDialog
from contentplanner.ui.backlog.tagging import IdeaTagging
from contentplanner.ui.series.asking import Question
from contentplanner.ui.series.deeds import delete_post
from contentplanner.ui.speech import ntr, tr

if TYPE_CHECKING:
    from contentplanner.ui.backlog.list_view import IdeaList
    from contentplanner.ui.desk import Desk
    from contentplanner.ui.many.doing import Doing
    from contentplanner.ui.many.guard import Ids

PAIR = 2


class IdeaDeeds(QObject):
    """Acts on what is chosen in the list; `tags` asks which tags that gets."""

    def __init__(self, doing: Doing, shown: IdeaList) -> None:
        super().__init__(shown)
        self._doing, self._desk, self._list = doing, doing.desk, shown
        self.tags = IdeaTagging(self._desk, self, shown)

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
            row = self._list.visualRect(self._list.currentIndex())
            at = self._list.viewport().mapToGlobal(row.bottomLeft())
            delete_post(self._desk, posts[0], Question(self._list, at), self._place_kept())
        elif posts:
            self._keeping_place(partial(self._doing.guarded, tuple(posts), delete_posts, _deleting))

    def _delete_both(self, ideas: tuple[str, ...], posts: Collection[str]) -> None:
        plan = self._desk.plan
        what = idea_actions.called(self._desk, ideas)
        text = tr("Delete {ideas} and {posts}", ideas=what, posts=ntr("{n} post", "{n} posts", len(posts)))
        if self._desk.perform(text, (*delete_ideas(plan, ideas), *delete_posts(plan, posts))):
            self._desk.offered.emit(tr("Done: {action}", action=text))

    def _keeping_place(self, act: Callable[[], object]) -> None:
        """Do what takes rows away; the row that comes in the place of the first one gets the keyboard."""
        kept = self._place_kept()
        act()
        kept()

    def _place_kept(self) -> Callable[[], None]:
        """Return what gives the keyboard to the row in the place of the first one chosen, once rows have gone."""
        rows, chosen = self._list.cards.rows, [row.key for row in self._list.chosen()]
        at = min((self._list.cards.row_of(key) for key in chosen), default=0)

        def keep() -> None:
            left = self._list.cards.rows
            if len(left) < len(rows) and left:
                self._list.make_current(left[min(at, len(left) - 1)].key)

        return keep

    def undate(self, post_id: str) -> None:
        """Take a post's day away."""
        if self._desk.plan.posts[post_id].day is not None:
            post_actions.undate(self._desk, post_id)

    def merge(self) -> None:
        """Ask what stays of the two chosen ideas, and make them one."""
        if self.can_merge:
            one, other = self.records
            MergeIdeasDialog(self._desk, one, other, self._list.window()).open()


def _deleting(ids: Ids) -> str:
    return ntr("Delete {n} post", "Delete {n} posts", len(ids))
