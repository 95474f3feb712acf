"""The check folded into a strip: a standing meter with the goal, the share, and the C's by how loud they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from contentplanner.checker import Report
from contentplanner.domain.vocabulary import FiveC, Severity
from contentplanner.ui.check.row_head import TONES
from contentplanner.ui.icons import SEVERITY_ICONS, pixmap
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.what_if import would_be
from contentplanner.wording import severity_name

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

WIDTH, BAR, ROW = 48, 10, 25
LONGEST_BAR, SHORTEST_BAR = 220, 40


@dataclass(frozen=True, slots=True)
class StripView:
    """What the strip shows: `share` is None when there is too little to judge; `counts` ends with the good C's.

    `supposed` says what the share would be while something is dragged or typed.
    """

    share: float | None
    goal: float
    counts: tuple[tuple[Severity | None, int], ...]
    supposed: str = ""

    @property
    def verdict(self) -> str:
        """The share in words."""
        if self.supposed:
            return self.supposed
        if self.share is None:
            return tr("Too few to judge")
        return tr("{share} conversation", share=words().percent(self.share))

    @property
    def aim(self) -> str:
        """The goal in words."""
        return tr("goal {goal}", goal=words().percent(self.goal))


def strip_view(report: Report) -> StripView:
    """Return what the strip shows of a report."""
    figure = report.figures.conversations
    loud = Counter(report.severity_of(c) for c in FiveC)
    kinds = (*Severity, None)
    return StripView(figure.share, figure.goal, tuple((one, loud[one]) for one in kinds if loud[one]))


class CheckStrip(QAbstractButton):
    """One button as high as the window; `expand_wanted` by a click, Enter or Space."""

    expand_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: StripView | None = None
        self._stale = True
        self.setFixedWidth(px(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.expand_wanted)
        desk.plan_changed.connect(lambda _changes: self._heard())
        desk.period_changed.connect(self._heard)
        desk.what_if.changed.connect(self._heard)

    def _heard(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Show the check of the period on screen."""
        self._stale = False
        view = strip_view(self._desk.report)
        then = self._desk.what_if.mix
        if then is not None:
            view = replace(view, share=then.share, supposed=would_be(then.share, view.share))
        if view == self._view:
            return
        self._view = view
        counts = "; ".join(_count_in_words(severity, n) for severity, n in view.counts)
        name = tr("Check: {verdict}, {goal}. {counts}", verdict=view.verdict, goal=view.aim, counts=counts)
        self.setAccessibleName(name)
        self.setToolTip(tr("Unfold the check"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the design."""
        return QSize(px(WIDTH), px(300))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold with Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the top: the sign to unfold, the word, the meter, the share, the counts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("hover" if self.underMouse() else "panel"))
        if self.hasFocus():
            painter.setPen(QPen(colour("ring"), px(2)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), px(5), px(5))
        view = self._view
        if view is None:
            return
        middle = self.width() / 2
        painter.drawPixmap(QPointF(middle - px(8), px(14)), pixmap("panel-right"))
        painter.setPen(colour("ink"))
        painter.setFont(self._fitting(tr("Check")))
        painter.drawText(QRectF(0, px(36), self.width(), px(24)), Qt.AlignmentFlag.AlignCenter, tr("Check"))
        below = self._draw_counts(painter, view)
        self._draw_meter(painter, view, px(74), below)

    def _fitting(self, text: str) -> QFont:
        """Return the font of the heading, narrower where the word is long."""
        made = font(11, 600)
        room = self.width() - 2 * px(3)
        made.setStretch(min(100, 100 * room // max(1, _width(11, 600, text))))
        return made

    def _draw_counts(self, painter: QPainter, view: StripView) -> float:
        """Draw the counts at the end of what is needed, and return where there is room above them."""
        painter.setFont(font(11, 600, tabular=True))
        needed = sum(self._pieces(view)) + px(74 + LONGEST_BAR + 24 + 16)
        foot = min(self.height() - px(12), needed + px(ROW) * len(view.counts))
        top = foot - px(ROW) * len(view.counts)
        for place, (severity, count) in enumerate(view.counts):
            y = top + place * px(ROW)
            sign = (SEVERITY_ICONS[severity], TONES[severity]) if severity else ("circle-check", "ok")
            painter.drawPixmap(QPointF(px(8), y + (px(ROW) - px(14)) / 2), pixmap(*sign, 14))
            painter.setPen(colour("ink"))
            room = QRectF(px(28), y, self.width() - px(28), px(ROW))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words().number(count))
        painter.fillRect(QRectF(px(12), top - px(8), self.width() - 2 * px(12), 1), colour("line2"))
        return top - px(16)

    def _pieces(self, view: StripView) -> tuple[int, int]:
        strong = _width(11, 600, view.verdict)
        return strong, _width(11, 400, f" · {view.aim}") if view.share is not None else 0

    def _draw_meter(self, painter: QPainter, view: StripView, top: float, bottom: float) -> None:
        strong, plain = self._pieces(view)
        length = max(px(SHORTEST_BAR), min(px(LONGEST_BAR), bottom - top - strong - plain - px(24)))
        bar = QRectF((self.width() - px(BAR)) / 2, top, px(BAR), length)
        clip = QPainterPath()
        clip.addRoundedRect(bar, px(3), px(3))
        painter.fillPath(clip, colour("track"))
        painter.save()
        painter.setClipPath(clip)
        high = length * (view.share or 0)
        painter.fillRect(QRectF(bar.left(), bar.bottom() - high, bar.width(), high), colour("tw_bar"))
        painter.restore()
        goal = bar.bottom() - length * view.goal
        painter.fillRect(QRectF(bar.left() - px(4), goal - px(1), bar.width() + 2 * px(4), px(2)), colour("ink"))
        self._draw_share(painter, view, bar.bottom() + px(12))

    def _draw_share(self, painter: QPainter, view: StripView, top: float) -> None:
        """Draw the share upwards, from the bottom to the top."""
        strong, plain = self._pieces(view)
        painter.save()
        painter.translate(self.width() / 2 - px(8), top + strong + plain)
        painter.rotate(-90)
        painter.setPen(colour("ink"))
        painter.setFont(font(11, 600))
        painter.drawText(QRectF(0, 0, strong + 1, px(16)), Qt.AlignmentFlag.AlignVCenter, view.verdict)
        painter.setPen(colour("ink2"))
        painter.setFont(font(11))
        aim = f" · {view.aim}" if plain else ""
        painter.drawText(QRectF(strong, 0, plain + 1, px(16)), Qt.AlignmentFlag.AlignVCenter, aim)
        painter.restore()


def _width(size: int, weight: int, text: str) -> int:
    return QFontMetrics(font(size, weight)).horizontalAdvance(text)


def _count_in_words(severity: Severity | None, count: int) -> str:
    if severity is None:
        return ntr("{n} C with nothing to mend", "{n} C's with nothing to mend", count)
    return ntr("{n} C: {severity}", "{n} C's: {severity}", count, severity=severity_name(severity, words()).lower())
