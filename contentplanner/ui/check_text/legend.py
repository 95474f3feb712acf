"""What the colours of the chart mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.check_text.month_chart import draw_unsure
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import colour, px
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import direction_name

_BARS = {Direction.MULTI_WAY: "mw", Direction.TWO_WAY: "tw", Direction.ONE_WAY: "ow", Direction.UNSURE: ""}


class Legend(QWidget):
    """A swatch, an icon and a name for every part of a bar, in their order from below; then the goal."""

    def __init__(self, goal: float) -> None:
        super().__init__()
        flow = FlowLayout(self, px(10))
        for direction, tone in _BARS.items():
            shown = picture(pixmap(DIRECTION_ICONS[direction], tone or "ink2", 12))
            flow.addWidget(_entry(_Swatch(f"{tone}_bar" if tone else ""), direction_name(direction, words()), shown))
        flow.addWidget(_entry(_Swatch("ink", flat=True), tr("goal {goal}", goal=words().percent(goal))))


class _Swatch(QWidget):
    """A small piece of a bar; without a colour the hatching of what is unsure."""

    def __init__(self, tone: str, *, flat: bool = False) -> None:
        super().__init__()
        self._tone, self._height = tone, 2 if flat else 10
        self.setFixedSize(px(10), px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        height = px(self._height)
        room = QRectF(0, (self.height() - height) / 2, self.width(), height)
        if self._tone:
            painter.fillRect(room, colour(self._tone))
        else:
            draw_unsure(painter, room)


def _entry(swatch: QWidget, name: str, shown: QWidget | None = None) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(4))
    for widget in (swatch, shown, label(name, tone="secondary", size=11)):
        if widget is not None:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return made
