"""The stacked bar of a mix: multi-way, two-way, one-way, so that conversation grows towards the goal."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from contentplanner.ui.theme import colour, px


@dataclass(frozen=True, slots=True)
class Parts:
    """How many posts of each direction a bar shows."""

    multi_way: int = 0
    two_way: int = 0
    one_way: int = 0

    @property
    def total(self) -> int:
        """All judged posts."""
        return self.multi_way + self.two_way + self.one_way

    @property
    def share(self) -> float:
        """How much of them is conversation, from 0 to 1."""
        return (self.multi_way + self.two_way) / self.total if self.total else 0.0


class MixBar(QWidget):
    """A bar of `height` design pixels with a tick at the goal; an empty mix is an empty track.

    While another mix is supposed, the bar shows that, and hatched what would be won or lost.
    """

    def __init__(self, height: int, *, tick: bool = True, merged: bool = False, parent: QWidget | None = None) -> None:
        """`merged` draws all conversation in one colour and the rest as track: the meter of the toolbar."""
        super().__init__(parent)
        self._parts = Parts()
        self._supposed: Parts | None = None
        self._goal = 0.5
        self._height, self._tick, self._merged = height, tick, merged
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mix(self, parts: Parts, goal: float) -> None:
        """Show another mix; `goal` from 0 to 1."""
        if (parts, goal) != (self._parts, self._goal):
            self._parts, self._goal = parts, goal
            self.update()

    def suppose(self, parts: Parts | None) -> None:
        """Show a mix that isn't so yet; None shows what is."""
        if parts != self._supposed:
            self._supposed = parts
            self.update()

    @property
    def supposed(self) -> Parts | None:
        """The mix that is shown though it isn't so yet."""
        return self._supposed

    def sizeHint(self) -> QSize:
        """Return the size of the design: the bar, and the tick that stands out of it."""
        return QSize(px(60), px(self._height) + (2 * px(3) if self._tick else 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts and the goal."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, (self.height() - px(self._height)) / 2, self.width(), px(self._height))
        if self._shown.total:
            self._draw_parts(painter, bar)
            self._draw_difference(painter, bar)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("track"))
            painter.drawRoundedRect(bar, px(2), px(2))
        if self._tick:
            x = round(bar.width() * self._goal)
            painter.fillRect(QRectF(x - px(1), bar.top() - px(3), px(2), bar.height() + 2 * px(3)), colour("ink"))

    @property
    def _shown(self) -> Parts:
        return self._parts if self._supposed is None else self._supposed

    def _draw_difference(self, painter: QPainter, bar: QRectF) -> None:
        """Hatch the stretch between the share that is and the one supposed, inside a dashed edge."""
        if self._supposed is None or self._supposed.share == self._parts.share:
            return
        first, last = sorted((self._parts.share, self._supposed.share))
        stretch = QRectF(bar.left() + bar.width() * first, bar.top(), bar.width() * (last - first), bar.height())
        won = self._supposed.share > self._parts.share
        painter.fillRect(stretch, colour("surface"))
        painter.fillRect(stretch, QBrush(colour("tw_bar" if won else "ow_bar"), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(colour("tw" if won else "ow"), px(1), Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(stretch.adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_parts(self, painter: QPainter, bar: QRectF) -> None:
        clip = QPainterPath()
        clip.addRoundedRect(bar, px(3), px(3))
        painter.save()
        painter.setClipPath(clip)
        x = bar.left()
        for count, name in self._coloured():
            width = bar.width() * count / self._shown.total
            painter.fillRect(QRectF(x, bar.top(), width, bar.height()), colour(name))
            x += width
            if count and x < bar.right() - 1 and not self._merged:
                painter.fillRect(QRectF(x - 1, bar.top(), px(1.5), bar.height()), colour("surface"))
        painter.restore()

    def _coloured(self) -> tuple[tuple[int, str], ...]:
        mix = self._shown
        if self._merged:
            return (mix.multi_way + mix.two_way, "tw_bar"), (mix.one_way, "track")
        return (mix.multi_way, "mw_bar"), (mix.two_way, "tw_bar"), (mix.one_way, "ow_bar")
