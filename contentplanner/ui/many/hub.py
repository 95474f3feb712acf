"""Everything that the calendar needs for many posts at once, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from contentplanner.ui.calendar.page_turner import PageTurner
from contentplanner.ui.many import clipboard, moving
from contentplanner.ui.many.bar import MarksBar
from contentplanner.ui.many.doing import Doing
from contentplanner.ui.many.menu import Menus
from contentplanner.ui.toast import Toast

if TYPE_CHECKING:
    from contentplanner.domain.edits import Spot
    from contentplanner.ui.desk import Desk
    from contentplanner.ui.drag import Cargo
    from contentplanner.ui.many.guard import Ids


class Many(QObject):
    """The menus, the bar, the offer to undo and what turns pages, on one page over `calendar`."""

    def __init__(self, desk: Desk, page: QWidget, calendar: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.doing = Doing(desk, page)
        self.menus = Menus(self.doing)
        self.bar = MarksBar(self.doing, self.menus, page, calendar)
        self.toast = Toast(desk, page)
        self.turner = PageTurner(desk, page)
        QGuiApplication.clipboard().dataChanged.connect(self._follow_clipboard)

    def _follow_clipboard(self) -> None:
        clipboard.follow(self.doing)

    def are_meant(self, post_id: str) -> bool:
        """Whether an action on a post is about others too."""
        return len(self._meant(post_id)) > 1

    def _meant(self, post_id: str) -> Ids:
        return self._desk.marks.meant(post_id)

    def move(self, post_id: str, spot: Spot) -> None:
        """Put a post on a spot, with all that are marked along with it."""
        moving.move(self.doing, self._meant(post_id), post_id, spot)

    def undate(self, post_id: str) -> None:
        """Put a post back in the backlog, with all that are marked along with it."""
        moving.undate(self.doing, self._meant(post_id))

    def delete(self, post_id: str) -> None:
        """Delete a post, with all that are marked along with it."""
        moving.delete(self.doing, self._meant(post_id))

    def drop(self, cargo: Cargo, spot: Spot) -> bool:
        """Do what a drop of several posts, of copies or of scraps asks for; False for any other cargo."""
        posts = tuple(key for key in cargo.post_ids if key in self._desk.plan.posts)
        if cargo.scraps:
            landed = clipboard.add_scraps(self.doing, cargo.scraps, spot)
            if landed:
                self.menus.landed.emit(landed)
        elif posts and cargo.copies:
            moving.copy(self.doing, posts, posts[0], spot)
        elif len(posts) > 1:
            moving.move(self.doing, posts, posts[0], spot)
        else:
            return False
        return True

    def show_menu(self, post_id: str, spot: Spot, at: QPoint) -> None:
        """Open the menu of a post, with all that are marked along with it, or of a day."""
        if post_id and post_id not in self._desk.marks.ids:
            self._desk.marks.unmark()
        menu = self.menus.of_posts(self._meant(post_id), self._page) if post_id else self.menus.of_day(spot, self._page)
        self.menus.open_at(menu, at)
