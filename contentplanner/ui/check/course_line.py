"""The course of one C over the last and the next weeks, as a row of small bars."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from contentplanner.checker import WeekFigures
from contentplanner.domain.periods import week_number
from contentplanner.domain.vocabulary import FiveC
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import colour, px
from contentplanner.wording import c_name

HEIGHT, CELL, GAP = 22, 13, 3


@dataclass(frozen=True, slots=True)
class Bar:
    """One week: what counts, of how many, and whether it has passed or is the week of today."""

    number: int
    part: int
    whole: int
    is_past: bool
    is_now: bool

    @property
    def text(self) -> str:
        """What the bar says."""
        if not self.whole:
            return tr("week {number}: nothing", number=self.number)
        return tr(
            "week {number}: {part} of {whole}",
            number=self.number,
            part=words().number(self.part),
            whole=words().number(self.whole),
        )


def bars_of(weeks: tuple[WeekFigures, ...], c: FiveC) -> tuple[Bar, ...]:
    """Return the bars of a C. The week of today is the first that hasn't passed."""
    now = next((week.week for week in weeks if not week.is_past), None)
    return tuple(
        Bar(week_number(week.week), *week.figures.part(c), is_past=week.is_past, is_now=week.week == now)
        for week in weeks
    )


class CourseLine(QLabel):
    """Bars, a dashed line at the goal, a mark under this week; the same in words as its name and tooltip."""

    def __init__(self, c: FiveC) -> None:
        super().__init__()
        self._c = c
        self._bars: tuple[Bar, ...] = ()
        self._goal: float | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_course(self, bars: tuple[Bar, ...], goal: float | None) -> None:
        """Show a course; `goal` from 0 to 1, None where there is no share to reach."""
        if (bars, goal) == (self._bars, self._goal):
            return
        self._bars, self._goal = bars, goal
        texts = [bar.text for bar in bars]
        self.setAccessibleName(tr("{c} by week: {weeks}", c=c_name(self._c, words()), weeks="; ".join(texts)))
        self.setToolTip("\n".join(texts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of ten weeks."""
        return QSize(px(CELL) * max(1, len(self._bars)), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Bars may stand closer together."""
        return QSize(px(GAP + 2) * max(1, len(self._bars)), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the weeks."""
        if not self._bars:
            return
        painter = QPainter(self)
        floor = self.height() - px(4)
        cell = self.width() / len(self._bars)
        for place, bar in enumerate(self._bars):
            tone = colour("line_strong") if bar.is_past else colour("accent_fill")
            left, width = place * cell, cell - px(GAP)
            high = max(px(2), round(floor * bar.part / bar.whole)) if bar.whole else 1
            painter.fillRect(QRectF(left, floor - high, width, high), tone)
            if bar.is_now:
                painter.fillRect(QRectF(left, floor + px(2), width, px(2)), colour("ink"))
        if self._goal is not None:
            pen = QPen(colour("ink2"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            y = round(floor * (1 - self._goal))
            painter.drawLine(0, y, self.width() - px(GAP), y)
