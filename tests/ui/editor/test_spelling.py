from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from contentplanner.domain.edits import put
from contentplanner.settings import SettingsFile
from contentplanner.spelling import Speller
from contentplanner.ui.editor.spelling import Spelling

from .conftest import CONTROL, Editing, Windowed

if TYPE_CHECKING:
    from pathlib import Path

DUTCH = """wij zoeken een elektricien die graag met ons de wijk in gaat en het vak kan leren van zijn collega"""
ENGLISH = """we are looking for an electrician who likes to learn on the job with the people of our team"""


class Booklet:
    """A dictionary of the words of one sentence."""

    def __init__(self, sentence: str) -> None:
        self._words = sentence.split()

    def check(self, word: str) -> bool:
        return word.lower() in self._words

    def suggest(self, word: str) -> list[str]:
        return [one for one in self._words if one[:3] == word[:3].lower()]


def speller() -> Speller:
    return Speller(lambda: {"nl_NL": Booklet(DUTCH), "en_GB": Booklet(ENGLISH)}.get)


def begin_to_spell(editing: Editing, tmp_path: Path) -> Spelling:
    file = SettingsFile(tmp_path / "settings.json")
    spelling = Spelling(editing.desk, file, speller())
    editing.panel.text.check_spelling(spelling)
    return spelling


def wrong(editing: Editing) -> list[str]:
    return [mistake.text for mistake in editing.panel.text.field.mistakes]


def shows(editing: Editing, *words: str) -> None:
    editing.qtbot.waitUntil(lambda: wrong(editing) == list(words))


def menu(editing: Editing) -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    editing.qtbot.waitUntil(lambda: "Looking for suggestions…" not in texts(found))
    return found


def texts(found: QMenu) -> list[str]:
    return [action.text() for action in found.actions() if not action.isSeparator()]


def test_misspelt_words_are_marked_in_the_language_of_their_paragraph_and_mended(
    editing: Editing, tmp_path: Path
) -> None:
    text = f"{DUTCH} elektricen.\n\n👷 {ENGLISH} electrican Mila."
    editing.planner.perform("Elsewhere", put(editing.plan, replace(editing.plan.posts["single"], text=text)))
    panel = editing.open("single")
    spelling = begin_to_spell(editing, tmp_path)
    shows(editing, "elektricen", "electrican")
    field = panel.text.field
    waves = [
        one.cursor.selectedText()
        for one in field.extraSelections()
        if one.format.underlineStyle() is QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    ]
    assert waves == ["elektricen", "electrican"]
    assert panel.text.mistakes.accessibleName() == "Not in the dictionary: elektricen and electrican"
    editing.click(panel.text.mistakes)
    found = menu(editing)
    assert texts(found)[:2] == ["elektricien", "Add “elektricen” to my words"]
    QTest.keyClick(found, Qt.Key.Key_Return)
    shows(editing, "electrican")
    assert "elektricien.\n" in field.raw()
    editing.key(Qt.Key.Key_End, CONTROL)
    editing.key(Qt.Key.Key_Left, CONTROL)
    editing.key(Qt.Key.Key_Left, CONTROL)
    editing.key(Qt.Key.Key_Left, CONTROL)
    place = field.cursorRect().center() + QPoint(4, 0)
    field.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, field.viewport().mapToGlobal(place))
    )
    next(one for one in menu(editing).actions() if one.text().startswith("Add")).trigger()
    shows(editing)
    assert spelling.own_words == ("electrican",)
    assert SettingsFile(tmp_path / "settings.json").value.own_words == ("electrican",)
    assert not panel.text.mistakes.isVisible()
    popup = QApplication.activePopupWidget()
    assert popup is None or popup.close()
    spelling.remove("electrican")
    shows(editing, "electrican")
    spelling.turn()
    shows(editing)
    assert not SettingsFile(tmp_path / "settings.json").value.spelling


def test_the_word_that_is_being_typed_is_left_alone_until_it_is_left(editing: Editing, tmp_path: Path) -> None:
    editing.open("single")
    begin_to_spell(editing, tmp_path)
    editing.write_in(editing.panel.text.field, f"{ENGLISH} electr")
    editing.qtbot.wait(500)
    assert wrong(editing) == []
    editing.keys(" ")
    shows(editing, "electr")
    editing.keys("and")
    assert editing.panel.text.field.raw().endswith("electr and")


def test_without_dictionaries_nothing_is_said_and_nothing_offered(editing: Editing) -> None:
    spelling = Spelling(
        editing.desk, SettingsFile(editing.path.with_name("s.json")), Speller(lambda: lambda _tag: None)
    )
    editing.open("single")
    editing.panel.text.check_spelling(spelling)
    editing.qtbot.waitUntil(lambda: spelling.languages == frozenset())
    assert wrong(editing) == []
    assert not spelling.is_possible


def test_the_switch_stands_in_the_menu_where_there_is_a_dictionary(windowed: Windowed) -> None:
    windowed.open("single")
    spelling = windowed.panel.spelling
    assert spelling is not None
    windowed.qtbot.wait(30)
    action = windowed.menu("spelling")
    windowed.qtbot.waitUntil(lambda: action.isVisible() == spelling.is_possible)
    action.trigger()
    assert not spelling.is_on
    assert not action.isChecked()
