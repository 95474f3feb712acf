"""Taking drops: what every place in the calendar does that an idea or a post can fall on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from contentplanner.ui.drag import cargo_of


class DropBox(QGroupBox):
    """A group on which cargo may fall. `fell` carries the cargo and the place; `target` is where it hangs now."""

    fell = Signal(object, QPoint)
    hovered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.target: QPoint | None = None

    @property
    def is_target(self) -> bool:
        """Whether cargo hangs over it now."""
        return self.target is not None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take ideas and posts."""
        if cargo_of(event.mimeData()) is not None:
            self._aim(event.position().toPoint())
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking them."""
        self._aim(event.position().toPoint())
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell here."""
        self._aim(None)
        cargo = cargo_of(event.mimeData())
        if cargo is not None:
            event.acceptProposedAction()
            self.fell.emit(cargo, event.position().toPoint())

    def _aim(self, target: QPoint | None) -> None:
        self.target = target
        self.hovered.emit()
        self.update()
