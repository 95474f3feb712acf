"""A field for one of many: its list is searched by typing, and what isn't in it is made on the spot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from contentplanner.ui.editor.choice_field import ChoiceField
from contentplanner.ui.editor.finder import Entry, Finder, New, Offer

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class FindField(ChoiceField):
    """The arrows choose at once as in every list; a letter, Space or a click opens the finder.

    `made` carries a new name and the group it belongs to.
    """

    made = Signal(str, str)

    def __init__(self, name: str, invitation: str, new: New) -> None:
        """`invitation` stands in the empty line of the finder."""
        super().__init__(name)
        self._name, self._invitation, self._new = name, invitation, new
        self.finder: Finder | None = None

    @property
    def is_open(self) -> bool:
        """Whether its list is on screen."""
        return self.finder is not None and self.finder.isVisible()

    def showPopup(self) -> None:
        """Open the finder."""
        self.search("")

    def hidePopup(self) -> None:
        """Close the finder."""
        if self.finder is not None:
            self.finder.close()

    def search(self, typed: str) -> None:
        """Open the finder with something typed; what is typed faster than it opens follows."""
        if self.finder is not None and self.is_open:
            self.finder.line.insert(typed)
            return
        entries = [Entry(item.key, item.text, picture=item.picture) for item in self.items]
        self.finder = Finder(Offer(self._name, self._invitation, entries, self._new), self)
        self.finder.chosen.connect(self.choose_key)
        self.finder.made.connect(self.made)
        self.finder.destroyed.connect(self._forget_finder)
        self.finder.open_at(self, typed)
        if not typed:
            self.finder.point_at(self.current_key)

    def _forget_finder(self) -> None:
        self.finder = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to search with a letter."""
        text = event.text()
        opens = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if opens:
            self.search("")
        elif text.strip() and text.isprintable() and not event.modifiers() & _HELD:
            self.search(text)
        else:
            super().keyPressEvent(event)
