"""The head of one C's row: a single button that opens what was found."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.vocabulary import Severity
from contentplanner.ui.icons import SEVERITY_ICONS, pixmap
from contentplanner.ui.theme import colour, px
from contentplanner.ui.widgets.labels import ElidedLabel, label, picture

TONES = {Severity.ALARM: "bad", Severity.WARNING: "warn", Severity.HINT: "ink3"}
INDENT = 24


class RowHead(QAbstractButton):
    """Sign, name, figure and summary; a click anywhere, Enter or Space opens and closes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = name
        self._sign = picture(pixmap("circle-check", "ok", 16))
        self._figure = ElidedLabel(strong="true")
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._summary = label(tone="secondary", size=12, wrap=True)
        self._chevron = picture(pixmap("chevron-down"))
        self._lay()
        self.toggled.connect(self._turn)

    def _lay(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self._sign)
        line.addWidget(label(self._name, strong="true"))
        line.addWidget(self._figure, 1)
        line.addWidget(self._chevron)
        inner = QHBoxLayout()
        inner.setContentsMargins(px(INDENT), 0, 0, 0)
        inner.addWidget(self._summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(10), px(12), px(5))
        column.setSpacing(px(4))
        column.addLayout(line)
        column.addLayout(inner)

    def _turn(self, opened: bool) -> None:
        self._chevron.setPixmap(pixmap("chevron-up" if opened else "chevron-down"))

    def show_verdict(
        self, severity: Severity | None, figure: str, summary: str, count: str, *, judged: bool = True
    ) -> None:
        """Show the verdict; `count` says how many findings there are."""
        quiet = ("circle-check", "ok") if judged else ("circle-dashed", "ink3")
        sign = (SEVERITY_ICONS[severity], TONES[severity]) if severity else quiet
        self._sign.setPixmap(pixmap(*sign, 16))
        self._figure.setText(figure)
        self._summary.setText(summary)
        self.setAccessibleName(f"{self._name}, {figure}, {count}")
        self.setAccessibleDescription(summary)
        self.setToolTip(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close with Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is under the words: the hover, and the ring of the keyboard."""
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), colour("hover"))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("ring"), px(2)))
            inset = px(3)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -px(1)), px(5), px(5))
