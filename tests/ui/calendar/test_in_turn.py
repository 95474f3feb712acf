"""What waits to be drawn is drawn, all of it, and nothing that has gone meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from contentplanner.ui.calendar.in_turn import AT_ONCE, in_turn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Drawn(QWidget):
    """Counts how often it is asked to be drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def update(self) -> None:  # type: ignore[override]
        self.times += 1


def test_every_widget_has_its_turn_once(qtbot: QtBot) -> None:
    widgets = [Drawn() for _ in range(2 * AT_ONCE + 1)]
    gone = Drawn()
    for widget in (*widgets, gone, *widgets):
        in_turn(widget)
    delete(gone)
    assert not any(widget.times for widget in widgets)
    qtbot.waitUntil(lambda: bool(widgets[-1].times))
    assert all(widget.times == 1 for widget in widgets)
