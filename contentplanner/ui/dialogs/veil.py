"""The veil that a modal dialog lays over its window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

_INK = 0.42


class Veil(QWidget):
    """Covers a window while a dialog is open; it goes with the dialog."""

    def __init__(self, dialog: QDialog, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        dialog.finished.connect(self.deleteLater)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw flat ink."""
        ink = QColor("#1F232B")
        ink.setAlphaF(_INK)
        QPainter(self).fillRect(self.rect(), ink)
