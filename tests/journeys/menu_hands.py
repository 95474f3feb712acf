"""What a person does with menus that open under the mouse, for the journeys that use them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from .conftest import Someone, move_mouse


def menu() -> QMenu:
    """The menu that is open."""
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return shown


def entry(shown: QMenu, text: str) -> QAction:
    return next(action for action in shown.actions() if action.text().replace("&", "") == text)


def choose(shown: QMenu, *texts: str) -> None:
    """Choose an entry, through the submenus that are named before it."""
    for text in texts[:-1]:
        inner = entry(shown, text).menu()
        assert isinstance(inner, QMenu)
        inner.aboutToShow.emit()
        shown = inner
    entry(shown, texts[-1]).trigger()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def right_click(person: Someone, widget: QWidget, at: QPoint) -> QMenu:
    """Come to a place and press: Qt asks what the mouse last came over for a menu, wherever the press is."""
    window = person.app.window
    handle, place = window.windowHandle(), window.mapFromGlobal(widget.mapToGlobal(at))
    move_mouse(handle, place - QPoint(1, 1), Qt.KeyboardModifier.NoModifier)
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, pos=place)
    person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    return menu()
