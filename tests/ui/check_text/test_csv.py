from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag, QDragLeaveEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from contentplanner.jobs import Jobs
from contentplanner.ui.dialogs.check_text import CheckTextDialog

from .conftest import ASKS, SENDS, Begin, carried, drag_over, drop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
from tests.ui.check_text.reading import CONTROL, column, many_posts, months, read


class FileIcon(QWidget):
    """A file as a file manager shows it: it can be dragged away."""

    def __init__(self, parent: QWidget, path: Path) -> None:
        super().__init__(parent)
        self._path = path
        self.setGeometry(0, 0, 16, 12)
        self.show()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        drag = QDrag(self)
        drag.setMimeData(carried(self._path))
        drag.exec(Qt.DropAction.CopyAction)


def test_a_csv_dropped_on_the_window_gives_the_mix_per_month(
    dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot
) -> None:
    read(dialog, posts_csv, qtbot)
    assert dialog.old_posts.isVisible()
    assert months(dialog) == [
        ["January 2025", "2", "0", "1", "1", "0", "–"],
        ["February 2025", "0", "0", "0", "0", "0", "–"],
        ["March 2025", "2", "0", "0", "1", "0", "–"],
        ["No date", "1", "0", "0", "1", "0", "–"],
    ]
    assert column(dialog, 1) == ["6 Jan 2025", "20 Jan 2025", "3 Mar 2025", "–", "10 Mar 2025"]
    assert column(dialog, 2) == ["One-way", "Two-way", "One-way", "One-way", "No text"]
    assert column(dialog, 3) == [SENDS, ASKS, SENDS, SENDS, ""]


def test_a_csv_may_be_dropped_on_the_field_too(dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot) -> None:
    drop(dialog.text.field.viewport(), posts_csv)
    qtbot.waitUntil(dialog.old_posts.isVisible)
    assert dialog.text.field.raw() == ""


def test_a_text_that_is_dragged_goes_to_the_field_only(dialog: CheckTextDialog) -> None:
    data = QMimeData()
    data.setText(ASKS)
    assert not drag_over(dialog, data)
    assert drag_over(dialog.text.field.viewport(), data)


def test_a_csv_can_be_dragged_there_with_the_mouse(dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot) -> None:
    source = FileIcon(dialog, posts_csv)
    end = dialog.text.field.viewport().mapTo(dialog, dialog.text.field.viewport().rect().center())
    window = dialog.windowHandle()
    places = [QPoint(60, 30), end, end]
    later: list[Callable[[], None]] = [partial(QTest.mouseMove, window, place) for place in places]
    later.append(partial(QTest.mouseRelease, window, Qt.MouseButton.LeftButton, pos=end))
    for step, act in enumerate(later):
        QTimer.singleShot(120 * (step + 1), act)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=source.geometry().center())
    QTest.mouseMove(window, QPoint(30, 15))
    qtbot.waitUntil(dialog.old_posts.isVisible)
    assert dialog.text.field.raw() == ""


def test_an_edge_shows_that_a_file_can_be_let_go(dialog: CheckTextDialog, posts_csv: Path) -> None:
    before = dialog.grab().toImage()
    for target in (dialog, dialog.text.field.viewport(), dialog.invitation.open):
        drag_over(target, carried(posts_csv))
        assert dialog.grab().toImage() != before
        QApplication.sendEvent(target, QDragLeaveEvent())
        assert dialog.grab().toImage() == before


def test_a_file_that_is_copied_can_be_pasted(dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(carried(posts_csv))
    QTest.keyClick(dialog.text.field, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(dialog.old_posts.isVisible)
    assert dialog.text.field.raw() == ""


def test_a_file_can_be_chosen(dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot) -> None:
    dialog.invitation.open.click()
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.selectFile(str(posts_csv))
    chooser.fileSelected.emit(str(posts_csv))
    chooser.close()
    qtbot.waitUntil(dialog.old_posts.isVisible)


def test_a_post_that_is_chosen_is_read_where_texts_are_read(
    dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.text.field, "What I typed before")
    read(dialog, posts_csv, qtbot)
    table = dialog.old_posts.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert dialog.text.field.raw() == ASKS
    assert dialog.text.line.text.startswith("Two-way")
    assert dialog.text.origin == "Row 2"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert (dialog.text.field.raw(), dialog.text.origin) == (SENDS, "Row 3")
    dialog.text.field.setFocus()
    for _ in range(2):
        QTest.keyClick(dialog.text.field, Qt.Key.Key_Z, CONTROL)
    assert dialog.text.field.raw() == "What I typed before"
    assert dialog.text.origin == ""


def test_reading_can_be_cancelled(dialog: CheckTextDialog, posts_csv: Path, tmp_path: Path, qtbot: QtBot) -> None:
    drop(dialog, many_posts(tmp_path / "many.csv", 60_000))
    qtbot.waitUntil(lambda: dialog.waiting.bar.value() > 0, timeout=20_000)
    assert dialog.waiting.bar.maximum() == 60_000
    dialog.waiting.cancel.click()
    assert dialog.invitation.isVisible()
    read(dialog, posts_csv, qtbot)
    assert len(column(dialog, 0)) == 5


def test_cancelling_another_file_leaves_the_one_before(
    dialog: CheckTextDialog, posts_csv: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    read(dialog, posts_csv, qtbot)
    drop(dialog, many_posts(tmp_path / "many.csv", 60_000))
    qtbot.waitUntil(lambda: dialog.waiting.bar.value() > 0, timeout=20_000)
    dialog.waiting.cancel.click()
    assert dialog.old_posts.isVisible()
    assert len(column(dialog, 0)) == 5


def test_the_file_that_was_dropped_last_counts(
    dialog: CheckTextDialog, posts_csv: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(dialog, many_posts(tmp_path / "many.csv", 60_000))
    qtbot.waitUntil(lambda: dialog.waiting.bar.value() > 0, timeout=20_000)
    model, shown = dialog.old_posts.table.model(), list[int]()
    model.modelReset.connect(lambda: shown.append(model.rowCount()))
    read(dialog, posts_csv, qtbot)
    assert shown == [5]


def test_progress_of_a_file_that_is_not_wanted_any_more_is_not_shown(
    dialog: CheckTextDialog, posts_csv: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(dialog, many_posts(tmp_path / "many.csv", 60_000))
    qtbot.waitUntil(lambda: dialog.waiting.bar.value() > 0, timeout=20_000)
    time.sleep(0.2)
    shown: list[int] = []
    dialog.waiting.bar.valueChanged.connect(lambda _value: shown.append(dialog.waiting.bar.maximum()))
    read(dialog, posts_csv, qtbot)
    assert 60_000 not in shown


def test_the_window_can_be_closed_while_it_reads(begin: Begin, jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = begin()
    drop(dialog, many_posts(tmp_path / "many.csv", 60_000))
    qtbot.waitUntil(lambda: dialog.waiting.bar.value() > 0, timeout=20_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    done: list[object] = []
    jobs.start(lambda _job: 1, succeeded=done.append, failed=done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert not isValid(dialog)


def test_five_thousand_posts_never_block_the_window(dialog: CheckTextDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = many_posts(tmp_path / "many.csv", 5_000)
    beats: list[float] = []
    heart = QTimer(dialog, interval=5)
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start()
    started = time.monotonic()
    read(dialog, path, qtbot)
    QTest.qWait(50)
    heart.stop()
    took, longest = beats[-1] - started, max(b - a for a, b in pairwise(beats))
    assert len(column(dialog, 0)) == 5_000
    assert longest < max(0.3, took / 4), f"the window stood still for {longest:.2f} of {took:.2f} s"
