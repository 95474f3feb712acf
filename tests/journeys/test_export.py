from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox

from contentplanner.ui.dialogs.export import ExportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Someone


def opened(person: Someone) -> ExportDialog:
    person.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = person.app.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    person.qtbot.waitUntil(dialog.isVisible)
    return dialog


def first_heading(dialog: ExportDialog) -> str:
    return str(dialog.table.model().headerData(0, Qt.Orientation.Horizontal))


def save(person: Someone, dialog: ExportDialog, path: Path) -> None:
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is not None)
    files = dialog.findChild(QFileDialog)
    assert isinstance(files, QFileDialog)
    name = files.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)


def test_the_month_is_written_for_a_colleague_with_dutch_excel(person: Someone, tmp_path: Path) -> None:
    dialog = opened(person)
    dialog.profiles.setFocus()
    QTest.keyClick(dialog.profiles, Qt.Key.Key_Home)
    person.qtbot.waitUntil(lambda: first_heading(dialog) == "Datum")
    assert dialog.table.model().index(0, 0).data() == "01-12-2026"
    assert dialog.table.rowCount() == 7
    target = tmp_path / "planning.csv"
    save(person, dialog, target)
    person.qtbot.waitUntil(target.exists)
    person.qtbot.waitUntil(lambda: person.app.window.findChild(ExportDialog) is None)
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) == 8
    assert rows[1][:4] == ["01-12-2026", "09:00", "LinkedIn", "Electrician wanted"]
    assert rows[1][rows[0].index("Richting")] == "Eenrichting"
    assert person.app.window.statusBar().currentMessage() == "7 rows exported to planning.csv"


def test_columns_and_filters_change_what_is_shown(person: Someone) -> None:
    dialog = opened(person)
    dialog.columns.list.setFocus()
    dialog.columns.list.setCurrentRow(0)
    QTest.keyClick(dialog.columns.list, Qt.Key.Key_Space)
    person.qtbot.waitUntil(lambda: first_heading(dialog) == "Week")
    linkedin = next(box for _key, box in dialog.filters.channels if box.text() == "LinkedIn")
    linkedin.setFocus()
    QTest.keyClick(linkedin, Qt.Key.Key_Space)
    person.qtbot.waitUntil(lambda: dialog.table.rowCount() == 0)
    assert [made.isEnabled() for made in (dialog.copy, dialog.write)] == [False, False]
    told = "No post fits these choices. Choose another period, or more channels, statuses or directions."
    assert told in {made.text() for made in dialog.findChildren(QLabel)}
    assert dialog.write.accessibleDescription() == told
    QTest.keyClick(linkedin, Qt.Key.Key_Space)
    person.qtbot.waitUntil(dialog.write.isEnabled)
    dialog.columns.list.selectAll()
    for row in range(dialog.columns.list.count()):
        dialog.columns.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    person.qtbot.waitUntil(lambda: not dialog.write.isEnabled())
    assert dialog.write.toolTip() == "No column is ticked: tick at least one."
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)


def test_the_whole_plan_has_the_undated_posts_too(person: Someone) -> None:
    dialog = opened(person)
    dialog.filters.period.setFocus()
    QTest.keyClick(dialog.filters.period, Qt.Key.Key_End)
    person.qtbot.waitUntil(lambda: dialog.table.rowCount() == 8)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_rows_are_copied_as_a_spreadsheet_takes_them(person: Someone) -> None:
    dialog = opened(person)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ['"Date"', '"Time"']
    assert len(lines) == 8
    assert dialog.copy.text() == "Copied"
    dialog.filters.status.setFocus()
    QTest.keyClick(dialog.filters.status, Qt.Key.Key_Down)
    person.qtbot.waitUntil(lambda: dialog.copy.text() == "Copy rows")
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)


def test_a_plan_is_never_overwritten_by_its_export(person: Someone) -> None:
    dialog = opened(person)
    before = person.path.stat().st_mtime_ns
    dialog.export_to(person.path)
    person.qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None)
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "plan" in box.informativeText()
    box.close()
    dialog.close()
    assert person.path.stat().st_mtime_ns == before
