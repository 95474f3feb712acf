"""Which columns of a table are read, and what is no table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contentplanner.exchange.files import MAX_BYTES
from contentplanner.ui.dialogs.check_text import CheckTextDialog

from .conftest import ASKS, SENDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
from tests.ui.check_text.reading import column, read


def test_another_column_can_hold_the_texts(dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot) -> None:
    read(dialog, posts_csv, qtbot)
    texts = dialog.old_posts.texts
    assert [texts.itemText(n) for n in range(texts.count())] == ["Date", "Kind", "Copy", "Alternative"]
    assert texts.currentText() == "Copy"
    texts.setFocus()
    QTest.keyClick(texts, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: column(dialog, 2) == ["Two-way"] * 5)
    assert texts.currentText() == "Alternative"


def test_without_dates_there_are_no_months(dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot) -> None:
    read(dialog, posts_csv, qtbot)
    dates = dialog.old_posts.dates
    assert dates.currentText() == "Date"
    dates.setFocus()
    QTest.keyClick(dates, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: column(dialog, 1) == ["–"] * 5)
    assert dates.currentText() == "No dates"
    assert not dialog.old_posts.months.isVisible()
    QTest.keyClick(dates, Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.old_posts.months.isVisible)


def test_a_table_without_headings_has_numbered_columns(dialog: CheckTextDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "bare.csv"
    path.write_text(f'2025-01-06,"{SENDS}"\n2025-01-07,"{ASKS}"\n', encoding="utf-8")
    read(dialog, path, qtbot)
    assert (dialog.old_posts.texts.currentText(), dialog.old_posts.dates.currentText()) == ("Column 2", "Column 1")
    assert len(column(dialog, 0)) == 2


def test_doubtful_and_missing_dates_are_told(dialog: CheckTextDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "doubt.csv"
    path.write_text(f"Date;Text\n03/04/2025;{SENDS}\n05/06/2025;{ASKS}\nsoon;{ASKS}\n", encoding="utf-8")
    read(dialog, path, qtbot)
    assert column(dialog, 1) == ["3 Apr 2025", "5 Jun 2025", "–"]
    assert dialog.old_posts.note == (
        "These dates can be read two ways; they were taken as day, month, year.\n1 post has no date that can be read."
    )


WRONG = {
    "empty.csv": (b"", "The file is empty. Choose one with texts in it."),
    "blank.csv": (b"Text,Date\n,\n,\n", "“blank.csv” has no rows with posts. Choose a file with old posts."),
    "book.xlsx": (
        b"PK\x03\x04rest",
        "This is a workbook, not a CSV file. Save it as “CSV UTF-8” in the spreadsheet first.",
    ),
    "picture.csv": (b"\x89PNG\r\n\x00\x00\x00\rIHDR", "This isn't a text file. Choose a CSV file."),
    "quote.csv": (
        b'Text,Date\n"Open,2025-01-01\n',
        (
            "Row 2 (line 2) has a quotation mark that isn't closed, or is closed too early. "
            "A quotation mark within a text is written twice."
        ),
    ),
    "headings.csv": (b"Text,Date\n", "“headings.csv” has no rows with posts. Choose a file with old posts."),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_file_that_is_no_table_is_told_and_nothing_is_lost(
    dialog: CheckTextDialog, posts_csv: Path, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    data, said = WRONG[name]
    (tmp_path / name).write_bytes(data)
    read(dialog, tmp_path / name, qtbot)
    assert dialog.problem.text == said
    assert dialog.invitation.isVisible()
    read(dialog, posts_csv, qtbot)
    assert dialog.problem.text == ""
    read(dialog, tmp_path / name, qtbot)
    assert dialog.problem.text == said
    assert len(column(dialog, 0)) == 5


def test_what_is_no_file_is_told(dialog: CheckTextDialog, tmp_path: Path, qtbot: QtBot) -> None:
    read(dialog, tmp_path, qtbot)
    assert dialog.problem.text == f"“{tmp_path.name}” is a folder. Choose a file in it."
    read(dialog, tmp_path / "gone.csv", qtbot)
    assert dialog.problem.text == f"There is no file “{tmp_path / 'gone.csv'}”. Check the name and the folder."


def test_a_file_that_is_too_large_is_told(dialog: CheckTextDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    read(dialog, path, qtbot)
    assert dialog.problem.text == "“large.csv” is larger than 64 MB. Split it into smaller files."


def test_a_fault_of_the_program_is_told_too(dialog: CheckTextDialog, qtbot: QtBot) -> None:
    dialog.open_file(Path("impossible\0name"))
    qtbot.waitUntil(lambda: bool(dialog.problem.text))
    assert dialog.problem.text == "That file can't be read: embedded null byte"


def test_the_texts_come_whole_from_any_encoding(dialog: CheckTextDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "cp1252.csv"
    path.write_bytes("Tekst;Datum\r\n“Zoë, wat vind jij?”;3-4-2025\r\n".encode("cp1252"))
    read(dialog, path, qtbot)
    assert column(dialog, 3) == ["“Zoë, wat vind jij?”"]
