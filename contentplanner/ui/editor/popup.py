"""A small window over the editor, such as a list to tick or a calendar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from contentplanner.ui.theme import px


class Popup(QFrame):
    """Escape or a click beside it closes it, and it is gone then."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("box", "card")
        self.setAccessibleName(name)

    def show_at(self, anchor: QWidget) -> None:
        """Show it under a widget, or over it where there is no room below; always inside the screen."""
        self.adjustSize()
        room = anchor.screen().availableGeometry()
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + px(2)))
        above = anchor.mapToGlobal(QPoint(0, -self.height() - px(2)))
        corner = below if below.y() + self.height() <= room.bottom() else above
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        self.move(x, max(room.top(), corner.y()))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
