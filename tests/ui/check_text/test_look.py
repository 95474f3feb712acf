from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSplitter, QWidget

from contentplanner.ui.dialogs.check_text import CheckTextDialog
from contentplanner.ui.theme import Scheme

from .conftest import ASKS, Begin, drop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def load(dialog: CheckTextDialog, path: Path, qtbot: QtBot) -> None:
    drop(dialog, path)
    qtbot.waitUntil(dialog.old_posts.isVisible)
    QTest.qWait(50)


def stops(dialog: CheckTextDialog) -> list[QWidget]:
    """What Tab comes past, once around."""
    dialog.text.field.setFocus()
    found: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in found:
        assert isinstance(focus, QWidget)
        found.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return found


def visible_part(widget: QWidget, dialog: CheckTextDialog) -> QRect:
    return widget.visibleRegion().boundingRect() if widget.isVisibleTo(dialog) else QRect()


def test_everything_is_reached_by_tab_and_has_a_name(dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot) -> None:
    dialog.text.field.setPlainText(ASKS)
    qtbot.waitUntil(dialog.text.reasons.isVisible)
    load(dialog, posts_csv, qtbot)
    qtbot.waitUntil(dialog.text.reasons.isVisible)
    reached = stops(dialog)
    old = dialog.old_posts
    wanted = {dialog.text.field, dialog.text.reasons, old.open, old.texts, old.dates, old.table}
    assert wanted <= set(reached)
    assert {old.months.as_chart, old.months.as_table} & set(reached)
    nameless = [
        widget
        for widget in reached
        if not widget.accessibleName() and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert not nameless


def test_the_figures_of_the_chart_are_a_table_too(dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot) -> None:
    load(dialog, posts_csv, qtbot)
    months = dialog.old_posts.months
    assert months.chart.isVisible()
    assert not months.table.isVisible()
    months.as_table.click()
    assert months.table.isVisible()
    assert not months.chart.isVisible()
    assert months.table.accessibleName() == "Mix per month, in figures"


def test_old_posts_stand_beside_the_text_in_a_wide_window_and_below_it_in_a_narrow_one(
    dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot
) -> None:
    panes = dialog.findChild(QSplitter)
    assert isinstance(panes, QSplitter)
    assert panes.orientation() is Qt.Orientation.Vertical
    load(dialog, posts_csv, qtbot)
    assert panes.orientation() is Qt.Orientation.Horizontal
    dialog.resize(800, 700)
    QTest.qWait(50)
    assert panes.orientation() is Qt.Orientation.Vertical


def test_the_window_grows_once_for_old_posts_and_stays_on_the_screen(
    dialog: CheckTextDialog, posts_csv: Path, qtbot: QtBot
) -> None:
    screen = dialog.screen().availableGeometry()
    dialog.move(screen.right() - dialog.width(), screen.bottom() - dialog.height())
    small = dialog.size()
    load(dialog, posts_csv, qtbot)
    assert dialog.width() > small.width()
    assert dialog.height() > small.height()
    assert screen.contains(dialog.frameGeometry())
    dialog.resize(700, 500)
    load(dialog, posts_csv, qtbot)
    assert dialog.width() == 700


@pytest.mark.parametrize("code", ["en", "nl"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_reading_can_be_seen_with_large_text_beside_old_posts(
    begin: Begin, posts_csv: Path, qtbot: QtBot, scheme: Scheme, code: str
) -> None:
    dialog = begin(code, scheme, 2.0)
    load(dialog, posts_csv, qtbot)
    dialog.resize(1325, 828)
    dialog.old_posts.table.selectRow(1)
    QTest.qWait(50)
    line = dialog.text.line
    assert visible_part(line, dialog) == line.rect()
    assert dialog.width() <= 1325
    assert visible_part(dialog.text.field, dialog).height() > 2 * dialog.text.field.fontMetrics().lineSpacing()


def test_the_window_speaks_dutch(begin: Begin, posts_csv: Path, qtbot: QtBot) -> None:
    dialog = begin("nl")
    assert dialog.windowTitle() == "Een tekst controleren"
    load(dialog, posts_csv, qtbot)
    model = dialog.old_posts.table.model()
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)] == ["Rij", "Datum", "Richting", "Tekst"]
    assert model.data(model.index(3, 1)) == "–"
    assert dialog.old_posts.dates.itemText(0) == "Geen datums"
