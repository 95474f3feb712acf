"""What the frame shows until the plan is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contentplanner.ui.speech import tr
from contentplanner.ui.widgets.labels import label


class OpeningPage(QWidget):
    """One quiet line in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.addWidget(label(tr("Opening the plan…"), tone="secondary"), alignment=Qt.AlignmentFlag.AlignCenter)
