"""What is done to the posts that are meant: cut, copied, pasted, moved, changed; a text field keeps what is its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit

from contentplanner.ui.at_hand import posts_at_hand
from contentplanner.ui.many import clipboard, moving
from contentplanner.ui.many.bar import SEVERAL
from contentplanner.ui.many.doing import Doing
from contentplanner.ui.many.questions import ask_day
from contentplanner.ui.many.shift_question import ask_shift

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow
    from contentplanner.ui.many.guard import Ids
    from contentplanner.ui.workbench import Workbench

Act = Callable[[Doing, "Ids"], object]


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    copy = partial(on_posts, window, partial(clipboard.put, cut=False))
    return {
        "cut": lambda: _text_or("cut", partial(on_posts, window, partial(clipboard.put, cut=True))),
        "copy": lambda: _text_or("copy", copy),
        "paste": lambda: _text_or("paste", partial(_paste, window)),
        "mark_all": lambda: _text_or("selectAll", partial(_mark_all, window)),
        "move_to": lambda: on_posts(window, ask_day),
        "duplicate": lambda: on_posts(window, moving.double),
        "shift_after": lambda: shift(window),
    }


def on_posts(window: MainWindow, act: Act) -> None:
    """Act on the posts at hand, once what is being typed is accepted."""
    bench = window.workbench
    if bench is not None and bench.accept():
        ids = posts_at_hand(bench)
        if ids:
            act(bench.calendar.many.doing, ids)


def on_all(window: MainWindow, act: Act, one: Callable[[], None]) -> None:
    """Act on the posts at hand where they are several; else do what is done to one."""
    if window.workbench is None or len(posts_at_hand(window.workbench)) < SEVERAL:
        one()
    else:
        on_posts(window, act)


def _text_or(deed: str, act: Callable[[], None]) -> None:
    """Let the text field that has the keyboard do what the action is called; where there is none, act."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit | QPlainTextEdit | QTextEdit):
        getattr(focused, deed)()
    else:
        act()


def _paste(window: MainWindow) -> None:
    bench = window.workbench
    if bench is not None and bench.accept():
        bench.calendar.many.menus.paste(bench.desk.day)


def _mark_all(window: MainWindow) -> None:
    """Mark all posts of the day, then of the period; in a list all that stands there."""
    focused, bench = QApplication.focusWidget(), window.workbench
    if bench is None:
        return
    if isinstance(focused, QAbstractItemView) and not bench.calendar.isAncestorOf(focused):
        focused.selectAll()
    else:
        bench.calendar.view.mark_all()


def shift(window: MainWindow) -> None:
    """Ask how far everything from the current day on is shifted."""
    bench = window.workbench
    if bench is not None and bench.accept():
        ask_shift(bench.calendar.many.doing, bench.desk.day)


def fill_when_shown(menu: QMenu, window: MainWindow) -> None:
    """Fill the submenu of changes each time it opens, for the posts that are meant then."""
    menu.aboutToShow.connect(lambda: _fill(menu, window.workbench))


def _fill(menu: QMenu, bench: Workbench | None) -> None:
    menu.clear()
    if bench is not None and (ids := posts_at_hand(bench)):
        bench.calendar.many.menus.fill(menu, ids)
