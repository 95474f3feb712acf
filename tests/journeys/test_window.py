"""The window as a whole: what comes back, how it looks and speaks, and others who write its plan."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from contentplanner.app import App
from contentplanner.jobs import Jobs
from contentplanner.settings import SettingsFile
from contentplanner.store import create_plan
from contentplanner.ui import theme
from contentplanner.ui.dialogs.keys import KeysDialog
from contentplanner.ui.manage.dialog import ManageDialog

from .conftest import SENDS, TODAY, Begin, Someone, put_away, small_plan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_undo_and_redo_are_named_in_the_menu(person: Someone) -> None:
    assert not person.menu("undo").isEnabled()
    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert person.menu("undo").text() == "&Undo: Move “Electrician wanted” to Wed 2 Dec"
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.stored().posts["p1"].day == dt.date(2026, 12, 1)
    assert person.menu("redo").text() == "&Redo: Move “Electrician wanted” to Wed 2 Dec"
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert person.stored().posts["p1"].day == dt.date(2026, 12, 2)


def test_the_text_of_a_post_is_copied_and_the_post_marked_as_posted(person: Someone) -> None:
    person.bench.calendar.month.focus_post("p1")
    person.menu("copy_text").trigger()
    assert QGuiApplication.clipboard().text() == person.plan.posts["p1"].text
    person.menu("mark_posted").trigger()
    person.key(Qt.Key.Key_Return)
    assert person.stored().posts["p1"].status == "posted"


def test_the_window_names_the_plan(person: Someone) -> None:
    assert person.app.window.windowTitle() == "Content Planner - Employer brand"


class Shown(QObject):
    """Remembers what comes on screen as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


def test_no_part_of_the_window_flashes_up_beside_it(begin: Begin, qapp: QApplication) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    begin()
    qapp.removeEventFilter(shown)
    assert set(shown.kinds) == {"MainWindow"}


def test_the_last_plan_and_the_window_come_back(begin: Begin, tmp_path: Path, qtbot: QtBot) -> None:
    person = begin()
    person.app.window.resize(1200, 800)
    person.menu("show_backlog").trigger()
    QTest.qWait(30)
    person.app.window.close()
    person.app.close()
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    again = App(qt, SettingsFile(tmp_path / "settings.json"), Jobs(), lambda: TODAY)
    again.start(None)
    qtbot.waitUntil(lambda: again.window.workbench is not None)
    assert again.planner is not None
    assert again.planner.store.path == person.path
    assert (again.window.width(), again.window.height()) == (1200, 800)
    assert again.window.workbench is not None
    assert not again.window.workbench.backlog.isVisible()
    put_away(again)


def test_colours_follow_the_system(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    person = begin(scheme="system")
    for scheme, ground in ((theme.Scheme.DARK, "#121519"), (theme.Scheme.LIGHT, "#F4F2EE")):
        # This display has no desktop that could change its colours: the signal is the desktop's.
        monkeypatch.setattr(theme, "system_scheme", lambda _app, scheme=scheme: scheme)
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        assert theme.tokens().bg == ground
        assert person.app.window.grab().toImage().pixelColor(3, 300).name().upper() == theme.tokens().panel


def test_the_language_is_switched_over_the_same_plan(person: Someone) -> None:
    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    person.bench.open_post("p1")
    QTest.keyClicks(person.bench.editor.text.field, "Typed")
    menus = person.app.window.menus
    assert menus is not None
    dutch = next(action for action in menus.submenus["language"].actions() if action.text() == "Nederlands")
    dutch.trigger()
    person.qtbot.waitUntil(lambda: person.cell(10).accessibleName().startswith("donderdag 10 december 2026"))
    assert person.plan.posts["p1"].day == dt.date(2026, 12, 2)
    assert person.bench.edited_post == "p1", "still open"
    assert person.bench.editor.text.field.toPlainText().endswith("Typed")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert person.bench.calendar.isAncestorOf(focused)
    person.menu("undo").trigger()
    person.menu("undo").trigger()
    assert person.stored().posts["p1"].day == dt.date(2026, 12, 1)


def test_text_can_be_twice_as_large(person: Someone) -> None:
    menus = person.app.window.menus
    assert menus is not None
    before = person.bench.toolbar.height()
    next(action for action in menus.submenus["text_size"].actions() if action.text() == "200 %").trigger()
    person.qtbot.waitUntil(lambda: person.bench.toolbar.height() == 2 * before)


def test_a_refused_write_is_told_and_changes_nothing(person: Someone) -> None:
    person.path.rename(person.path.with_name("elsewhere.contentplan"))
    before = person.plan
    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    person.qtbot.waitUntil(lambda: person.app.window.findChild(QMessageBox) is not None)
    box = person.app.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Employer brand" in box.informativeText()
    assert any("copy" in made.text() for made in box.findChildren(QPushButton))
    box.close()
    assert person.plan == before


def test_the_frame_is_on_screen_before_sqlalchemy_is_imported(display: None, tmp_path: Path) -> None:  # noqa: ARG001
    script = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from contentplanner.app import App\n"
        "from contentplanner.jobs import Jobs\n"
        "from contentplanner.settings import SettingsFile\n"
        "from pathlib import Path\n"
        "qt = QApplication([])\n"
        f"app = App(qt, SettingsFile(Path({str(tmp_path / 's.json')!r})), Jobs())\n"
        "app.start(None)\n"
        "assert app.window.isVisible()\n"
        "print([name for name in ('sqlalchemy', 'alembic') if name in sys.modules])\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=Path.cwd())
    assert ran.stdout.strip() == "[]"


HOLD = """
import sys
from dataclasses import replace
from pathlib import Path
from contentplanner.store import open_plan
store = open_plan(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
store.close()
"""


def test_a_plan_in_use_elsewhere_is_opened_to_read_only(begin: Begin, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "Shared.contentplan"
    create_plan(path, small_plan()).close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        person = begin()
        person.app.open(path)
        qtbot.waitUntil(lambda: person.app.window.findChild(QMessageBox) is not None)
        box = person.app.window.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        read = next(made for made in box.buttons() if "read only" in made.text())
        QTest.mouseClick(read, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: person.app.window.windowTitle() == "Content Planner - Shared")
        assert "reading only" in person.bench.calendar.banner.text
    finally:
        holder.communicate("\n")
    assert holder.returncode == 0


def test_a_plan_that_somebody_else_wrote_is_opened_as_it_is_now(begin: Begin, tmp_path: Path, qtbot: QtBot) -> None:
    person = begin()
    other = tmp_path / "other.contentplan"
    create_plan(other, replace(small_plan(), posts={})).close()
    person.click(person.chip("p1"))
    person.path.write_bytes(other.read_bytes())
    person.keys("Typed in vain? ")
    person.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: person.app.window.findChild(QMessageBox) is not None)
    box = person.app.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    as_it_is = next(made for made in box.buttons() if made.text() == "Open the plan as it is now")
    QTest.mouseClick(as_it_is, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: person.app.planner is not None and not person.plan.posts)
    assert "Typed in vain? " in QGuiApplication.clipboard().text()
    assert person.stored() == person.plan


def test_undo_says_what_it_took_back(person: Someone) -> None:
    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Delete)
    person.menu("undo").trigger()
    status = person.app.window.statusBar()
    assert status.currentMessage() == "Undone: Delete “Electrician wanted”"
    person.menu("redo").trigger()
    assert status.currentMessage() == "Done again: Delete “Electrician wanted”"


def test_typing_goes_on_where_the_text_ends(person: Someone) -> None:
    person.click(person.chip("p1"))
    person.keys(" Truly.")
    person.key(Qt.Key.Key_Escape)
    assert person.stored().posts["p1"].text == f"{SENDS} Truly."


def test_typing_without_a_pause_is_stored_all_the_same(person: Someone) -> None:
    person.click(person.chip("p1"))
    for _ in range(46):
        person.keys("x")
        QTest.qWait(200)
    assert person.stored().posts["p1"].text.count("x") > 30


def test_lists_are_managed_from_the_menu(person: Someone) -> None:
    person.menu("manage").trigger()
    dialog = person.app.window.findChild(ManageDialog)
    assert isinstance(dialog, ManageDialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_check_folds_into_a_strip_and_back(person: Someone) -> None:
    person.menu("show_side").trigger()
    assert not person.bench.side.isVisible()
    person.click(person.bench.strip)
    assert person.bench.side.isVisible()
    assert not person.bench.strip.isVisible()


def test_f1_shows_the_keys(person: Someone) -> None:
    person.key(Qt.Key.Key_F1)
    sheet = person.app.window.findChild(KeysDialog)
    assert isinstance(sheet, KeysDialog)
    shown = {made.text() for made in sheet.findChildren(QLabel)}
    assert {"Move a post by a day or a week", "Export…", "Ctrl+E"} <= shown
    sheet.close()
