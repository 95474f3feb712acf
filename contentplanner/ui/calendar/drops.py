"""Taking drops: what every place in the calendar does that an idea or a post can fall on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from contentplanner.ui.drag import Cargo, taken


class DropBox(QGroupBox):
    """A group on which cargo may fall. `fell` carries the cargo and the place; `target` is where `cargo` hangs now."""

    fell = Signal(object, QPoint)
    hovered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.target: QPoint | None = None
        self.cargo: Cargo | None = None

    @property
    def is_target(self) -> bool:
        """Whether cargo hangs over it now."""
        return self.target is not None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take ideas and posts, texts and links."""
        self._aim(event.position().toPoint(), taken(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking them."""
        self._aim(event.position().toPoint(), taken(event, self.cargo))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._aim(None, None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell here."""
        self._aim(None, None)
        cargo = taken(event)
        if cargo is not None:
            self.fell.emit(cargo, event.position().toPoint())

    def _aim(self, at: QPoint | None, cargo: Cargo | None) -> None:
        self.target, self.cargo = at if cargo else None, cargo
        self.hovered.emit()
        self.update()
