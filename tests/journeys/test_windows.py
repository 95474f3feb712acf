"""Several plans, one window each; the plan's own menu; and another start of the program, as a process of its own."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from contentplanner.store import create_plan, open_plan
from contentplanner.ui.actions import WINDOW
from contentplanner.ui.dialogs.rename_plan import RenameDialog
from contentplanner.ui.welcome.page import WelcomePage

from .conftest import Begin, Someone, small_plan

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


SHIFT = Qt.KeyboardModifier.ShiftModifier


def another(path: Path, name: str) -> Path:
    made = path.with_name(f"{name}.contentplan")
    create_plan(made, small_plan()).close()
    return made


def titles(person: Someone) -> list[str]:
    return [window.windowTitle().removeprefix("Content Planner - ") for window in person.app.windows]


def listed(window: MainWindow) -> list[tuple[str, bool]]:
    """The windows that a window's menu names, and which of them is ticked."""
    assert window.menus is not None
    made = window.menus.menus[WINDOW].actions()
    return [(one.text().partition(" ")[2], one.isChecked()) for one in made if one.property("window")]


def box_of(person: Someone) -> QMessageBox:
    def shown() -> list[QMessageBox]:
        return [box for box in person.app.window.findChildren(QMessageBox) if box.isVisible()]

    person.qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def press(person: Someone, text: str) -> None:
    box = box_of(person)
    person.click(next(made for made in box.findChildren(QPushButton) if made.text().replace("&", "") == text))


def test_plans_stand_beside_each_other_in_windows_of_their_own(begin: Begin) -> None:
    person = begin()
    first = person.app.window
    second = another(person.path, "Second")
    person.app.open(second)
    person.qtbot.waitUntil(lambda: titles(person) == ["Employer brand", "Second"])
    window = person.app.window
    assert window is not first
    for one in (first, window):
        assert [name for name, _own in listed(one)] == ["Employer brand", "Second"]
    assert dict(listed(window)) == {"Employer brand": False, "Second": True}

    person.qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F6, CONTROL)
    person.qtbot.waitUntil(first.isActiveWindow)
    assert person.app.window is first
    person.app.open(second)
    person.qtbot.waitUntil(window.isActiveWindow)

    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Right, ALT)
    assert first.workbench is not None
    assert first.workbench.desk.plan.posts["p1"].day != person.plan.posts["p1"].day

    assert window.menus is not None
    dutch = next(one for one in window.menus.submenus["language"].actions() if one.text() == "Nederlands")
    dutch.trigger()
    person.qtbot.waitUntil(lambda: all(one.menuBar().actions()[0].text() == "&Bestand" for one in (first, window)))
    assert titles(person) == ["Employer brand", "Second"]

    QTest.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert titles(person) == ["Employer brand"]
    assert first.isVisible()
    open_plan(second).close()
    assert listed(first) == [("Employer brand", True)]
    person.app.window.come_forward()
    person.qtbot.waitUntil(first.isActiveWindow)
    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Right, ALT)
    assert person.stored().posts["p1"].day == person.plan.posts["p1"].day


def test_a_window_without_a_plan_takes_the_next_one(begin: Begin) -> None:
    person = begin()
    second = another(person.path, "Second")
    QTest.keyClick(person.app.window, Qt.Key.Key_N, CONTROL | SHIFT)
    blank = person.app.window
    assert isinstance(blank.centralWidget(), WelcomePage)
    person.menu("new_plan").trigger()
    assert person.app.window is blank
    page = blank.centralWidget()
    assert isinstance(page, WelcomePage)
    person.qtbot.waitUntil(page.form.isVisible)
    assert page.form.name.hasFocus()
    assert len(person.app.windows) == 2
    person.app.open(second)
    person.qtbot.waitUntil(lambda: blank.workbench is not None)
    assert titles(person) == ["Employer brand", "Second"]
    person.menu("quit").trigger()
    assert not any(window.isVisible() for window in person.app.windows)


def test_plans_that_are_gone_are_marked_and_can_be_taken_off(begin: Begin) -> None:
    gone = Path("/nowhere/Gone.contentplan")
    person = begin(recent=(str(gone),))
    menus = person.app.window.menus
    assert menus is not None
    menu = menus.submenus["recent"]

    def texts() -> list[str]:
        return [one.text() for one in menu.actions() if not one.isSeparator()]

    person.qtbot.waitUntil(lambda: "Gone (not there any more)" in texts())
    assert texts() == ["Employer brand", "Gone (not there any more)", "&Clear this list"]
    next(one for one in menu.actions() if one.text().startswith("Gone")).trigger()
    press(person, "Take it off the list")
    assert texts() == ["Employer brand", "&Clear this list"]

    person.menu("new_window").trigger()
    page = person.app.window.centralWidget()
    assert isinstance(page, WelcomePage)
    assert [made.text() for made in page.recent.buttons] == ["Employer brand"]
    person.click(page.recent.clear)
    assert not page.recent.isVisible()
    assert person.app.window.recent.paths == ()


def test_a_plan_is_renamed_by_the_menu_on_its_name_and_keeps_its_history(begin: Begin) -> None:
    person = begin()
    another(person.path, "Taken")
    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Right, ALT)
    name = person.bench.toolbar.name
    assert name.accessibleName() == "Plan Employer brand"
    menu = name.menu()
    texts = [one.text().replace("&", "") for one in menu.actions()]
    assert texts[:4] == ["Rename the plan…", "Move the plan…", "Show in its folder", "Save a copy…"]
    assert "Employer brand" in texts
    menu.actions()[0].trigger()
    dialog = person.app.window.findChild(RenameDialog)
    assert isinstance(dialog, RenameDialog)
    person.qtbot.waitUntil(dialog.isActiveWindow)
    person.keys("taken")
    assert dialog.problem.text == ""
    dialog.name.clear()
    person.keys("Taken")
    assert dialog.problem.text.startswith("“Taken” exists already")
    assert not dialog.rename.isEnabled()
    dialog.name.clear()
    person.keys("Brand 2027/28")
    assert dialog.problem.text == "It will be called “Brand 2027-28”."
    person.key(Qt.Key.Key_Return)
    new = person.path.with_name("Brand 2027-28.contentplan")
    person.qtbot.waitUntil(lambda: person.app.window.windowTitle() == "Content Planner - Brand 2027-28")
    assert name.text() == "Brand 2027-28"
    assert [path.name for path in person.app.window.recent.paths] == [new.name]
    assert not person.path.exists()
    person.path = new
    person.app.window.come_forward()
    person.menu("undo").trigger()
    assert person.stored() == small_plan()


def test_a_plan_is_moved_to_another_folder_and_stays_where_it_can_not_go(begin: Begin, tmp_path: Path) -> None:
    person = begin()
    folder = tmp_path / "Team"
    folder.mkdir()
    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Right, ALT)
    person.click(person.chip("p2"))
    person.keys(" Typed just now.")

    def move_to(place: Path) -> None:
        person.menu("move_plan").trigger()
        dialog = person.app.window.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(place))
        dialog.close()

    move_to(folder)
    person.qtbot.waitUntil((folder / person.path.name).exists)
    person.qtbot.waitUntil(lambda: "Team" in person.app.window.statusBar().currentMessage())
    create_plan(person.path, small_plan()).close()
    move_to(tmp_path)
    assert "exists already" in box_of(person).informativeText()
    press(person, "OK")
    person.app.window.come_forward()
    if sys.platform == "linux":
        move_to(Path("/sys"))  # where nobody may write
        assert "you may not write in “/sys”" in box_of(person).informativeText()
        press(person, "OK")
    person.path = folder / person.path.name
    person.app.window.come_forward()
    person.qtbot.waitUntil(person.app.window.isActiveWindow)
    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Right, ALT)
    assert person.stored().posts["p1"].day == dt.date(2026, 12, 3)
    assert person.stored().posts["p2"].text.endswith(" Typed just now.")
    for _step in range(3):
        person.menu("undo").trigger()
    assert person.stored() == small_plan(), "what was done before the plan was moved is undone too"


class Desktop(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own program is started")
def test_the_folder_of_a_plan_is_shown(person: Someone) -> None:
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "show")  # type: ignore[arg-type]
    try:
        person.menu("show_folder").trigger()
        assert desktop.shown == [str(person.path.parent)]
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_a_copy_is_saved_beside_the_work(person: Someone, tmp_path: Path) -> None:
    person.menu("save_copy").trigger()
    dialog = person.app.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Employer brand, copy.contentplan")
    dialog.fileSelected.emit(str(tmp_path / "copy.contentplan"))
    dialog.close()
    assert "copy.contentplan" in box_of(person).informativeText()
    press(person, "OK")
    with open_plan(tmp_path / "copy.contentplan") as copy:
        assert copy.load() == person.plan
