"""Before there are old posts: the invitation to bring them, and the wait while they are read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import colour, px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label, picture

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class Invitation(QWidget):
    """Where a file can be dropped, and a button for who would rather choose one."""

    def __init__(self) -> None:
        super().__init__()
        self.open = button(tr("Open a CSV…"), picture="folder-open")
        hint = label(
            tr("Drop a CSV of old posts anywhere in this window to see their mix per month."),
            tone="secondary",
            size=12,
            wrap=True,
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(8))
        column.addStretch()
        column.addWidget(picture(pixmap("upload", "ink2", 22)), 0, _CENTRE)
        column.addWidget(hint)
        column.addWidget(self.open, 0, _CENTRE)
        column.addStretch()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dashed edge: something can be put here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))


class Waiting(QWidget):
    """How far the reading is, and a way to stop it."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = label(strong="medium", wrap=True)
        self._count = label(tone="secondary", size=12)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(6))
        self.cancel = button(tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self._name)
        column.addWidget(self.bar)
        column.addLayout(row)
        column.addStretch()

    def begin(self, name: str) -> None:
        """Wait for a file; how much there is to read isn't known yet."""
        self._name.setText(tr("Reading “{name}”…", name=name))
        self.bar.setAccessibleName(self._name.text())
        self.show_progress(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many rows have been read; no total means that it isn't known."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        of = tr("{n} of {total} rows", n=words().number(done), total=words().number(total))
        self._count.setText(of if total else "")
