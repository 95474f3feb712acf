"""One C of the scorecard on screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from contentplanner.domain.vocabulary import Severity
from contentplanner.ui.icons import SEVERITY_ICONS, pixmap
from contentplanner.ui.scorecard.charts import LABELS, draw_course, draw_share
from contentplanner.ui.scorecard.ink import Ink, screen_ink
from contentplanner.ui.scorecard.lines import Line
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label, resize

Draw = Callable[[QPainter, QRectF, Line, Ink], None]
TONES = {Severity.ALARM: "bad", Severity.WARNING: "warn", Severity.HINT: "ink3"}
_BAR, _COURSE, _SLOT, _WORDS = 14, 34, 22, 124
_FIGURE, _WORD = 16, 11
"""The sizes of a share: a figure is what the eye is to find first, the word that there is none yet is not."""


def sign_of(line: Line) -> tuple[str, str]:
    """Return the icon that tells how loud the check is on a C, and its tone: the same as in the check."""
    if line.severity:
        return SEVERITY_ICONS[line.severity], TONES[line.severity]
    return ("circle-check", "ok") if line.is_judged else ("circle-dashed", "ink3")


class _Chart(QLabel):
    """A small chart with its words as its name."""

    def __init__(self, draw: Draw, size: QSize) -> None:
        super().__init__()
        self._draw, self._size = draw, size
        self._line: Line | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: Line, name: str) -> None:
        """Show another line; `name` says what there is to see."""
        self._line = line
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as needed."""
        return QSize(px(40), self._size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart."""
        if self._line is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, QRectF(self.rect()), self._line, screen_ink())


class LineView(QWidget):
    """Name, share and goal; the bar; what it counts; how it was before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._sign = QLabel()
        self._name = label(strong="true")
        self._goal = label(tone="hint", size=11)
        self._share = label(size=_FIGURE, strong="true")
        self._bar = _Chart(draw_share, QSize(px(120), px(_BAR)))
        self._told = label(tone="secondary", size=12, wrap=True)
        self._course = _Chart(draw_course, QSize(px(6 * _SLOT), px(_COURSE + LABELS)))
        self._arrow = QLabel()
        self._turn = label(size=12, strong="medium")
        self._last = label(tone="hint", size=11, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(10), px(16), px(10))
        column.setSpacing(px(4))
        column.addLayout(self._head())
        column.addWidget(self._bar)
        column.addWidget(self._told)
        column.addLayout(self._past())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(5))
        row.addWidget(self._sign)
        row.addWidget(self._name)
        row.addStretch()
        row.addWidget(self._goal)
        row.addWidget(self._share)
        return row

    def _past(self) -> QHBoxLayout:
        moved = QHBoxLayout()
        moved.setSpacing(px(4))
        moved.addWidget(self._arrow)
        moved.addWidget(self._turn)
        moved.addStretch()
        past = QWidget()
        past.setFixedWidth(px(_WORDS))
        words = QVBoxLayout(past)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(px(2))
        words.addStretch()
        words.addLayout(moved)
        words.addWidget(self._last)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._course, 1)
        row.addWidget(past)
        return row

    @property
    def line(self) -> Line | None:
        """What is shown."""
        return self._line

    def show_line(self, line: Line) -> None:
        """Show another line."""
        if line == self._line:
            return
        self._line = line
        self.setAccessibleName(line.sentence)
        self._sign.setPixmap(pixmap(*sign_of(line), 16))
        for made, text in ((self._name, line.name), (self._goal, line.goal_text), (self._share, line.share)):
            made.setText(text)
        resize(self._share, _FIGURE if line.is_judged else _WORD)
        self._bar.show_line(line, f"{line.share}, {line.goal_text}" if line.goal_text else line.share)
        self._told.setText(line.told)
        self._course.show_line(line, tr("Course: {periods}", periods=line.course))
        self._course.setToolTip("\n".join(bar.text for bar in line.bars))
        self._show_turn(line)
        self._last.setText(line.last)

    def _show_turn(self, line: Line) -> None:
        self._turn.setText(line.turn_text)
        self._arrow.setVisible(bool(line.turned))
        if line.turned:
            self._arrow.setPixmap(pixmap("arrow-up" if line.turned > 0 else "arrow-down", "ink2", 14))
