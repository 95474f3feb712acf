"""The stacked bar of a mix: multi-way, two-way, one-way, so that conversation grows towards the goal."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
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


class MixBar(QWidget):
    """A bar of `height` design pixels with a tick at the goal; an empty mix is a dashed outline."""

    def __init__(self, height: int, *, tick: bool = True, merged: bool = False, parent: QWidget | None = None) -> None:
        """`merged` draws all conversation in one colour and the rest as track: the meter of the toolbar."""
        super().__init__(parent)
        self._parts = Parts()
        self._goal = 0.5
        self._height, self._tick, self._merged = height, tick, merged
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mix(self, parts: Parts, goal: float) -> None:
        """Show another mix; `goal` from 0 to 1."""
        if (parts, goal) != (self._parts, self._goal):
            self._parts, self._goal = parts, goal
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the design: the bar, and the tick that stands out of it."""
        return QSize(px(60), px(self._height) + (2 * px(3) if self._tick else 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts and the goal."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, (self.height() - px(self._height)) / 2, self.width(), px(self._height))
        if self._parts.total:
            self._draw_parts(painter, bar)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("track"))
            painter.drawRoundedRect(bar, px(2), px(2))
        if self._tick:
            x = round(bar.width() * self._goal)
            painter.fillRect(QRectF(x - px(1), bar.top() - px(3), px(2), bar.height() + 2 * px(3)), colour("ink"))

    def _draw_parts(self, painter: QPainter, bar: QRectF) -> None:
        clip = QPainterPath()
        clip.addRoundedRect(bar, px(3), px(3))
        painter.save()
        painter.setClipPath(clip)
        x = bar.left()
        for count, name in self._coloured():
            width = bar.width() * count / self._parts.total
            painter.fillRect(QRectF(x, bar.top(), width, bar.height()), colour(name))
            x += width
            if count and x < bar.right() - 1 and not self._merged:
                painter.fillRect(QRectF(x - 1, bar.top(), px(1.5), bar.height()), colour("surface"))
        painter.restore()

    def _coloured(self) -> tuple[tuple[int, str], ...]:
        mix = self._parts
        if self._merged:
            return (mix.multi_way + mix.two_way, "tw_bar"), (mix.one_way, "track")
        return (mix.multi_way, "mw_bar"), (mix.two_way, "tw_bar"), (mix.one_way, "ow_bar")
