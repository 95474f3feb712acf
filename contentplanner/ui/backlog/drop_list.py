"""A list on which posts can be dropped, and that says something while it is empty."""

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

from contentplanner.ui.drag import cargo_of
from contentplanner.ui.theme import colour, font, px


class DropList(QListView):
    """`post_dropped` carries the id of a post that was dragged here from elsewhere."""

    post_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = False
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
        """Take posts that come from elsewhere."""
        cargo = cargo_of(event.mimeData())
        if cargo is not None and cargo.post_id and event.source() is not self:
            self._set_target(True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking them."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which post was dropped here."""
        self._set_target(False)
        cargo = cargo_of(event.mimeData())
        if cargo is not None and cargo.post_id:
            event.acceptProposedAction()
            self.post_dropped.emit(cargo.post_id)

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
