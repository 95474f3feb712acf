"""The bar over the calendar while several posts are marked: how many, and what can be done to all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from contentplanner.ui.many.choices import CHOICES
from contentplanner.ui.many.questions import ask_day, ask_time
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button, icon_button
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.ui.many.doing import Doing
    from contentplanner.ui.many.guard import Ids
    from contentplanner.ui.many.menu import Menus

HEIGHT = 34
SEVERAL = 2
_CHOICES = ("channel", "status", "voice", "responder", "tags")


class MarksBar(QFrame):
    """It lies over the edge of the calendar and moves nothing; while marked posts are dragged it steps aside.

    `left` when it goes and had the keyboard; `covered` says how much of the lower edge it lies over. Where there isn't
    room for every button the last ones give way: all of them are behind "More" too.
    """

    left = Signal()
    covered = Signal(int)

    def __init__(self, doing: Doing, menus: Menus, page: QWidget, over: QWidget) -> None:
        """It belongs to the page: of what lies in a stack a screen reader only hears the top."""
        super().__init__(page)
        self._doing, self._menus, self._over = doing, menus, over
        self._allowed, self._below = True, False
        self.setProperty("box", "marks")
        self.count = label(strong="medium", size=12)
        self.date = _small(tr("Date…"), lambda: ask_day(doing, self._ids))
        self.time = _small(tr("Time…"), lambda: ask_time(doing, self._ids))
        self.choices = {key: self._choice(key) for key in _CHOICES}
        self.more = _small(tr("More"), lambda: self._open(self._more_menu(), self.more), picture="ellipsis")
        self.clear = icon_button("x", tr("Mark nothing"), tip=tr("Mark nothing (Escape)"), small=True)
        self.clear.clicked.connect(self._clear)
        self._lay()
        over.installEventFilter(self)
        doing.desk.marks.changed.connect(self.refresh)
        doing.desk.period_changed.connect(self.refresh)
        self.refresh()

    @property
    def _ids(self) -> Ids:
        return self._doing.desk.marks.in_order

    def _lay(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(4), 0)
        row.setSpacing(px(2))
        row.addWidget(self.count)
        row.addSpacing(px(8))
        for made in (*self._yielding(), self.more):
            row.addWidget(made)
        row.addStretch()
        row.addWidget(self.clear)

    def _yielding(self) -> tuple[QPushButton, ...]:
        return (self.date, self.time, *self.choices.values())

    def _choice(self, key: str) -> QPushButton:
        name, _fill = CHOICES[key]
        made = _small(tr(name), lambda: self._open(self._menus.of_choice(key, self._ids, self), made))
        return made

    def _more_menu(self) -> QMenu:
        return self._menus.of_posts(self._ids, self)

    def _open(self, menu: QMenu, under: QWidget) -> None:
        self._menus.open_at(menu, under.mapToGlobal(under.rect().bottomLeft()))

    def _clear(self) -> None:
        self._doing.desk.marks.unmark()

    def allow(self, *, shows_posts: bool, below: bool) -> None:
        """Be there only over a view that shows posts: at its top, or `below` where days are named there."""
        self._allowed, self._below = shows_posts, below
        self.refresh()

    def refresh(self) -> None:
        """Say how many posts are marked, and how many of them are on another page."""
        desk = self._doing.desk
        ids = self._ids
        text = ntr("{n} post marked", "{n} posts marked", len(ids))
        away = sum(day not in desk.period for key in ids if (day := desk.plan.posts[key].day))
        if away:
            text = tr("{marked}, {n} elsewhere", marked=text, n=away)
        self.count.setText(text)
        self.setAccessibleName(text)
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        shown = self._allowed and len(ids) >= SEVERAL and not desk.marks.dragged
        self.setVisible(shown)
        if had_keyboard and not shown:
            self.left.emit()
        self.covered.emit(px(HEIGHT) if shown and self._below else 0)
        self._fit()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of the marks with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._clear()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where what it lies over is, and as wide."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        over = self._over.geometry()
        top = over.bottom() + 1 - px(HEIGHT) if self._below else over.top()
        self.setGeometry(over.left(), top, over.width(), px(HEIGHT))
        room = self._over.width() - sum(one.sizeHint().width() for one in (self.count, self.more, self.clear)) - px(40)
        for made in self._yielding():
            room -= made.sizeHint().width() + px(2)
            made.setVisible(room >= 0)


def _small(text: str, act: Callable[[], object], picture: str = "") -> QPushButton:
    made = button(text, kind="quiet", picture=picture, small=True)
    made.clicked.connect(lambda _on=False: act())
    return made
