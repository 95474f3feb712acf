"""Pictures of every screen, to look at: light and dark, Dutch and English, small and large, empty and full."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from contentplanner.app import App
from contentplanner.domain.filters import OFTEN, ONCE
from contentplanner.domain.records import Criterion
from contentplanner.domain.vocabulary import Direction, FilterField
from contentplanner.exchange.beginnings import empty_plan, guessed_basics, suggestions
from contentplanner.exchange.sample import sample_plan
from contentplanner.jobs import Jobs
from contentplanner.settings import Settings, SettingsFile, default_folder
from contentplanner.ui.backlog.merge_dialog import MergeIdeasDialog
from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.commands import edit, help_, many, plan_files, post, view
from contentplanner.ui.editor.places import Place
from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.main_window import MainWindow
from contentplanner.ui.manage.dialog import ManageDialog
from contentplanner.ui.many import changing, questions
from contentplanner.ui.rebalance.dialog import RebalanceDialog
from contentplanner.ui.rebalance.opening import open_rebalance
from contentplanner.ui.speech import words
from contentplanner.ui.welcome.page import WelcomePage
from contentplanner.ui.workbench import Workbench

SIZES, CODES = ((1024, 700), (1440, 900)), ("nl", "en")
SETTLE_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class Look:
    """One way to see a screen; `size` in pixels."""

    scheme: str
    language: str
    size: tuple[int, int]
    scale: float = 1.0

    @property
    def name(self) -> str:
        """The look as a part of a file's name."""
        scale = "" if self.scale == 1 else f"-{round(self.scale * 100)}"
        return f"{self.scheme}-{self.language}-{self.size[0]}x{self.size[1]}{scale}"


LOOKS: tuple[Look, ...] = (
    *(Look(scheme, code, size) for scheme in ("light", "dark") for code in CODES for size in SIZES),
    Look("light", "en", SIZES[1], 2.0),
)


def _sending_post(window: MainWindow) -> str:
    """The last post on screen that only sends where people could answer."""
    desk = _bench(window).desk
    posts = [post for post in desk.marks.wanted(desk.period) if not post.is_unwritten]
    sending = [post for post in posts if desk.readings.direction_of(post) is Direction.ONE_WAY]
    answered = [post for post in sending if desk.plan.channels[post.channel_id].invites_replies]
    return (answered or sending or posts)[-1].id


def _editor(window: MainWindow) -> None:
    _bench(window).open_post(_sending_post(window))


def _starters(window: MainWindow) -> None:
    _bench(window).open_post(_sending_post(window), at=Place.QUESTION)


def _finder(window: MainWindow) -> None:
    _editor(window)
    _bench(window).editor.idea.tags.interests.add.click()


def _missing(window: MainWindow) -> None:
    _bench(window).open_post(_sending_post(window), at=Place.LINK)
    _bench(window).editor.checklist.open(wanted=True)


def _repeat(window: MainWindow) -> None:
    _editor(window)
    post.repeat(window)


def _idea(window: MainWindow) -> None:
    bench = _bench(window)
    bench.open_idea(bench.backlog.list.cards.cards[0].idea_id)


def _marked(window: MainWindow) -> None:
    _bench(window).calendar.view.mark_all()
    many.on_posts(window, lambda doing, ids: changing.set_time(doing, ids, None))


def _rebalance(window: MainWindow) -> None:
    open_rebalance(_bench(window))
    (dialog,) = window.findChildren(RebalanceDialog)
    while dialog.proposal is None:
        QApplication.processEvents()
        time.sleep(0.01)


def _filter(window: MainWindow) -> None:
    bench = _bench(window)
    bench.desk.sight.filter_by((Criterion(FilterField.PLANNED, ONCE), Criterion(FilterField.PLANNED, OFTEN)))
    bench.open_filter(bench.toolbar.filter)


def _search(window: MainWindow) -> None:
    _bench(window).toolbar.search.setText("work" if words().code == "en" else "werk")


def _opened_idea(window: MainWindow) -> None:
    backlog = _bench(window).backlog
    used = [card for card in backlog.list.cards.cards if card.posts]
    if used:
        backlog.turn(max(used, key=lambda card: card.posts).idea_id, opened=True)


def _new_names(window: MainWindow) -> None:
    backlog = _bench(window).backlog
    backlog.add.setText("Ask Tom #Curiosity @Night shifts")
    backlog.adding.add()


def _merge(window: MainWindow) -> None:
    bench = _bench(window)
    ideas = [idea for idea in bench.desk.plan.ideas.values() if idea.brief][:2]
    if len(ideas) > 1:
        MergeIdeasDialog(bench.desk, ideas[0], ideas[1], window).open()


SCREENS: dict[str, Callable[[MainWindow], None]] = {
    "month": lambda _window: None,
    "editor": _editor,
    "starters": _starters,
    "finder": _finder,
    "missing": _missing,
    "idea": _idea,
    "repeat": _repeat,
    "shift": many.shift,
    "marked": _marked,
    "move-to": lambda window: many.on_posts(window, questions.ask_day),
    "filter": _filter,
    "search": _search,
    "opened-idea": _opened_idea,
    "new-names": _new_names,
    "merge-ideas": _merge,
    "views": lambda window: _bench(window).open_views(),
    "export": plan_files.start_export,
    "manage": edit.manage,
    "rebalance": _rebalance,
    "check-text": view.check_text,
    "goals": lambda window: ManageDialog(_bench(window).desk, window, "goals").open(),
    "keys": help_.show_keys,
    "palette": help_.find_action,
    "week": lambda window: view.show_view(window, ViewKind.WEEK),
    "list": lambda window: view.show_view(window, ViewKind.LIST),
    "matrix": lambda window: view.show_view(window, ViewKind.MATRIX),
    "welcome": lambda window: window.show_page(WelcomePage(default_folder(), window.recent)),
}
"""What brings a window from the month to each screen; one after another in the same window."""

_NEEDLESS = "This plugin does not support "
"""What Qt says of sizes and of coming to the front for every window that it draws in memory."""


def _say_of_qt(_kind: QtMsgType, _place: QMessageLogContext, message: str) -> None:
    if not message.startswith(_NEEDLESS):
        sys.stderr.write(f"{message}\n")


def _bench(window: MainWindow) -> Workbench:
    if window.workbench is None:
        raise LookupError("no plan is open")
    return window.workbench


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _settle(qt: QApplication, seconds: float = SETTLE_SECONDS) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        qt.processEvents()
        time.sleep(0.005)


@contextmanager
def opened(qt: QApplication, look: Look, plan: Path, today: dt.date) -> Iterator[MainWindow]:
    """Open a plan in a window of this look, as the program itself does."""
    with tempfile.TemporaryDirectory() as folder:
        settings = SettingsFile(Path(folder, "settings.json"))
        settings.put(Settings(language=look.language, scheme=look.scheme, scale=look.scale))
        app = App(qt, settings, Jobs(), lambda: today)
        app.window.resize(*look.size)
        app.start(plan)
        while app.window.workbench is None:
            _settle(qt, 0.02)
        _settle(qt)
        try:
            yield app.window
        finally:
            app.window.close()
            app.close()
            app.window.deleteLater()
            _settle(qt, 0.02)


def picture(window: MainWindow) -> QPixmap:
    """Return a window as a person sees it, with the dialog or the popup that stands over it."""
    made = window.grab()
    dialogs = [one for one in window.findChildren(QWidget) if one.isVisible() and isinstance(one, QDialog | Popup)]
    painter = QPainter(made)
    for dialog in dialogs:
        middle = window.rect().center() - dialog.rect().center()
        over = window.mapFromGlobal(dialog.pos()) if isinstance(dialog, Popup) else middle
        painter.drawPixmap(over, dialog.grab())
    painter.end()
    return made


def _rest(window: MainWindow) -> None:
    """Let go of a filter and a search, so that the next screen shows everything."""
    if window.workbench is not None:
        window.workbench.desk.sight.filter_by(())
        window.workbench.toolbar.search.clear()


def _plans(folder: Path, code: str, today: dt.date) -> dict[str, Path]:
    from contentplanner.store import create_plan  # noqa: PLC0415 - after Qt, as in the program

    plans = {
        "full": sample_plan(code, today),
        "empty": empty_plan(suggestions(code).ticked(), guessed_basics(code, None)),
    }
    for name, plan in plans.items():
        create_plan(folder / f"{name}.contentplan", plan).close()
    return {name: folder / f"{name}.contentplan" for name in plans}


def _draw(qt: QApplication, look: Look, plan: Path, pictures: Mapping[str, Path]) -> None:
    with opened(qt, look, plan, _today()) as window:
        for name, target in pictures.items():
            SCREENS[name](window)
            _settle(qt)
            picture(window).save(str(target))
            sys.stdout.write(f"{target}\n")
            for shown in (*window.findChildren(QDialog), *window.findChildren(Popup)):
                shown.close()
            _rest(window)


def _draw_all(qt: QApplication, folder: Path, only: Sequence[str]) -> None:
    for look in LOOKS:
        with tempfile.TemporaryDirectory() as plans:
            for kind, plan in _plans(Path(plans), look.language, _today()).items():
                names = [name for name in only if kind == "full" or name == "month"]
                _draw(qt, look, plan, {name: folder / f"{name}-{kind}-{look.name}.png" for name in names})


def main(argv: Sequence[str] | None = None) -> int:
    """Write the pictures that are asked for and name them; return the exit code."""
    parser = argparse.ArgumentParser(prog="contentplanner.screens", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=list(SCREENS), action="append", help="one screen; may be given again")
    parser.add_argument("--plan", type=Path, help="picture this plan instead, in one look")
    parser.add_argument("--lang", choices=("nl", "en"), default="en")
    asked = parser.parse_args(argv)
    if asked.plan and not asked.plan.is_file():
        parser.error(f"there is no plan at {asked.plan}")
    asked.folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_say_of_qt)
    qt = QApplication([sys.argv[0]])
    names = asked.only or list(SCREENS)
    if asked.plan:
        look = Look("light", asked.lang, SIZES[-1])
        _draw(qt, look, asked.plan, {name: asked.folder / f"{name}.png" for name in names})
    else:
        _draw_all(qt, asked.folder, names)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
