"""What a screen reader can't learn from Qt's own accessibility.

On Linux Qt calls a list to choose from by its choice, so that nobody hears whether "LinkedIn" is the channel or the
campaign; here it keeps its name, and its choice is its description. And nothing that pops up (the list of a day, a
menu of a button) stands in the tree that a screen reader can walk; here it is a part of the workbench while it is open.

Qt may ask while a widget is being taken apart: then `widget()` is no longer what it was, and there is nothing to say.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QComboBox, QMenu, QMenuBar, QWidget

from contentplanner.ui.editor.find_field import FindField
from contentplanner.ui.workbench import Workbench


class SpokenChoice(QAccessibleWidget):
    """A list to choose from, by its own name."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo, QAccessible.Role.ComboBox)

    def _combo(self) -> QComboBox | None:
        combo = self.widget()
        return combo if isinstance(combo, QComboBox) else None

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, or the choice as value and description."""
        combo = self._combo()
        if combo is not None and kind in {QAccessible.Text.Value, QAccessible.Text.Description}:
            return combo.currentText()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """Say that it opens, and whether it is open."""
        state, combo = super().state(), self._combo()
        state.expandable = True
        state.expanded = combo is not None and _is_open(combo)
        return state

    def childCount(self) -> int:
        """Return 1, the list of choices."""
        return 0 if self._combo() is None else 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the list of choices."""
        combo = self._combo()
        return QAccessible.queryAccessibleInterface(combo.view()) if combo is not None and index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return 0 for the list of choices, -1 for anything else."""
        combo = self._combo()
        return 0 if combo is not None and child.object() is combo.view() else -1

    def actionNames(self) -> list[str]:
        """Offer to open it, besides what every widget offers."""
        opening = [QAccessibleActionInterface.showMenuAction(), QAccessibleActionInterface.pressAction()]
        return opening + [name for name in super().actionNames() if name not in opening]

    def doAction(self, name: str) -> None:
        """Open or close it, or what every widget does."""
        combo = self._combo()
        if name not in {QAccessibleActionInterface.showMenuAction(), QAccessibleActionInterface.pressAction()}:
            super().doAction(name)
        elif combo is not None and _is_open(combo):
            combo.hidePopup()
        elif combo is not None:
            combo.showPopup()


def _is_open(combo: QComboBox) -> bool:
    return combo.is_open if isinstance(combo, FindField) else combo.view().isVisible()


class SpokenWorkbench(QAccessibleWidget):
    """The workbench; what pops up over it is its last child while it is open."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)

    def _popup(self) -> QAccessibleInterface | None:
        popup = QApplication.activePopupWidget()
        bench = self.widget()
        if popup is None or bench is None or not _belongs(popup, bench) or _has_place(popup):
            return None
        return QAccessible.queryAccessibleInterface(popup)

    def childCount(self) -> int:
        """Count what lies in it and over it."""
        return super().childCount() + (self._popup() is not None)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a part of it, or what lies over it."""
        return self._popup() if index == super().childCount() else super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return where a part stands."""
        popup = self._popup()
        if popup is not None and child.object() is popup.object():
            return super().childCount()
        return super().indexOfChild(child)


def _belongs(popup: QWidget, bench: QWidget) -> bool:
    """Whether a popup was opened by a part of the workbench, perhaps out of another popup."""
    owner = popup.parentWidget()
    while owner is not None and owner is not bench:
        owner = owner.parentWidget()
    return owner is bench


def _has_place(popup: QWidget) -> bool:
    """Whether Qt itself gives a popup a place in the tree: the menus of the menu bar, the list of a choice."""
    if isinstance(popup, QMenu):
        return any(isinstance(owner, QMenu | QMenuBar) for owner in popup.menuAction().associatedObjects())
    return isinstance(popup.parentWidget(), QComboBox)


def speak_up() -> None:
    """Let Qt ask here first; to be called once, when the application is there."""
    QAccessible.installFactory(_spoken)


def _spoken(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    match thing:
        case QComboBox():
            return SpokenChoice(thing)
        case Workbench():
            return SpokenWorkbench(thing)
        case _:
            return None
