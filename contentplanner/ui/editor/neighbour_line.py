"""A quiet line about another post that gets in this one's way, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal

from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Post
from contentplanner.ui.icons import icon
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px, tokens
from contentplanner.ui.widgets.buttons import LineButton


class NeighbourLine(LineButton):
    """Hidden while there is none; a click opens the nearest one, which `opened` carries."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._post_id = ""
        self.setIcon(icon("info", "ink3", 14))
        self.setIconSize(QSize(px(14), px(14)))
        self.setStyleSheet(f"QPushButton {{ text-align: left; font-weight: 400; color: {tokens().ink2}; }}")
        self.clicked.connect(lambda: self.opened.emit(self._post_id))
        self.hide()

    def show_clash(self, plan: Plan, posts: tuple[Post, ...]) -> None:
        """Name the post on the same channel that stands too close, and how many more do."""
        if posts and posts[0].time is not None:
            what = tr("Close to “{title}” at {time}", title=plan.title_of(posts[0]), time=words().clock(posts[0].time))
            self._show(what, posts)
        else:
            self._show("", ())

    def show_repeats(self, plan: Plan, posts: tuple[Post, ...]) -> None:
        """Name the post that says nearly the same, and how many more do."""
        if posts and posts[0].day is not None:
            day, channel = words().day_and_year(posts[0].day), plan.channels[posts[0].channel_id].name
            what = tr(
                "Nearly the same as “{title}” on {day}, {channel}",
                title=plan.title_of(posts[0]),
                day=day,
                channel=channel,
            )
            self._show(what, posts)
        else:
            self._show("", ())

    def _show(self, text: str, posts: tuple[Post, ...]) -> None:
        self._post_id = posts[0].id if posts else ""
        if len(posts) > 1:
            text = ntr("{text}, and {n} more", "{text}, and {n} more", len(posts) - 1, text=text)
        self.say(text)
        self.setVisible(bool(text))
