"""A list on which posts, texts and links can be dropped, and that says something while it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from contentplanner.ui.drag import Cargo, cargo_of, taken
from contentplanner.ui.theme import colour, font, px


class DropList(QListView):
    """`fell` carries a cargo of posts or scraps that was dragged here from elsewhere."""

    fell = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = False
        self._hung: Cargo | None = None
        self._empty = ""

    @property
    def empty_text(self) -> str:
        """What is said while there is nothing to show."""
        return self._empty

    def say_when_empty(self, text: str) -> None:
        """Say this while there is nothing to show."""
        self._empty = text
        self.setAccessibleDescription("" if self.model() and self.model().rowCount() else text)
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take posts that come from elsewhere, and texts and links."""
        self._hung = self._taken(event)
        self._set_target(self._hung is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking them."""
        if self._hung is not None:
            taken(event, self._hung)
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped here."""
        self._set_target(False)
        cargo = self._taken(event)
        if cargo is not None:
            self.fell.emit(cargo)

    def _taken(self, event: QDropEvent) -> Cargo | None:
        """Take all but ideas, which are here already."""
        cargo = cargo_of(event.mimeData())
        if cargo is None or cargo.idea_id or event.source() is self:
            event.ignore()
            return None
        return taken(event)

    def _set_target(self, target: bool) -> None:
        self._target = target
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, the edge of a drop target, or what is said while there is nothing."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self.model().rowCount():
            painter.setFont(font(12))
            painter.setPen(colour("ink3"))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            room = self.viewport().rect().adjusted(px(8), px(24), -px(8), 0)
            painter.drawText(room, int(flags), self._empty)
        if self._target:
            pen = QPen(colour("ring"), px(2), Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -2, -2), px(8), px(8))
