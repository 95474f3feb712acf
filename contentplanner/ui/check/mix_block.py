"""The mix of the period: a line of words, the bar with the goal, and how many posts go which way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contentplanner.checker import Mix
from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.calendar.month_data import parts_of
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import colour, px
from contentplanner.ui.what_if import would_be
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.ui.widgets.mix_bar import MixBar
from contentplanner.wording import direction_name

_ROWS = ((Direction.MULTI_WAY, "mw"), (Direction.TWO_WAY, "tw"), (Direction.ONE_WAY, "ow"))


class MixBlock(QWidget):
    """Numbers and bar say the same thing."""

    def __init__(self, parent: QWidget | None = None, *, goal_link: QWidget | None = None) -> None:
        """`goal_link` stands where the goal is shown, when it can be changed there."""
        super().__init__(parent)
        self._prompts, self._goal, self._sends = (
            label(size=12, strong="medium"),
            label(size=12, tone="secondary"),
            label(size=12),
        )
        self._sends_text = ""
        self._shown: tuple[Mix, float, str] | None = None
        self._bar = MixBar(12)
        self._numbers = {direction: (label(size=12, strong="true"), label(size=12)) for direction, _tone in _ROWS}
        self._rest = label(tone="hint", size=12, wrap=True)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        self._aim = goal_link or self._goal
        self._sends.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sends.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._prompts)
        line.addWidget(self._aim)
        line.addWidget(self._sends, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addLayout(self._grid())
        layout.addWidget(self._rest)
        self._prompts.setStyleSheet(f"color: {colour('tw').name()}")
        self._sends.setStyleSheet(f"color: {colour('ow').name()}")

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(px(3))
        grid.setHorizontalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for row, (direction, tone) in enumerate(_ROWS):
            count, share = self._numbers[direction]
            grid.addWidget(picture(pixmap(DIRECTION_ICONS[direction], tone, 14)), row, 0)
            grid.addWidget(label(direction_name(direction, words()), size=12), row, 1)
            grid.addWidget(count, row, 2)
            grid.addWidget(share, row, 3)
            share.setMinimumWidth(px(44))
            for number in (count, share):
                number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the share of one-way out of the line where it doesn't fit: it stands below too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._sends.setText(self._sends_text)
        needed = sum(one.sizeHint().width() for one in (self._prompts, self._aim, self._sends)) + 2 * px(8)
        if needed > self.width():
            self._sends.setText("")

    def show_mix(self, mix: Mix, goal: float, rest: str) -> None:
        """Show a mix; `rest` says what isn't judged."""
        shown = (mix, goal, rest)
        if shown == self._shown:
            return
        self._shown = shown
        self._bar.show_mix(parts_of(mix), goal)
        self._goal.setText(tr("goal {goal}", goal=words().percent(goal)))
        self._fill(mix, rest)

    def suppose(self, then: Mix | None, rest: str = "") -> None:
        """Show a mix that isn't so yet; None shows what is."""
        if self._shown is None:
            return
        now, _goal, rest_now = self._shown
        self._bar.suppose(parts_of(then) if then is not None else None)
        if then is None:
            self._fill(now, rest_now)
            return
        self._fill(then, rest)
        self._prompts.setText(would_be(then.share, now.share))
        self._sends_text = ""
        self._fit()

    def _fill(self, mix: Mix, rest: str) -> None:
        say = words().percent
        share = mix.prompts / mix.judged if mix.judged else 0.0
        self._prompts.setText(tr("{share} conversation", share=say(share)) if mix.judged else "")
        self._sends_text = tr("{share} one-way", share=say(1 - share)) if mix.judged else ""
        counts = {
            Direction.MULTI_WAY: mix.multi_way,
            Direction.TWO_WAY: mix.two_way,
            Direction.ONE_WAY: mix.one_way,
        }
        for direction, number in counts.items():
            count, part = self._numbers[direction]
            count.setText(words().number(number))
            part.setText(say(number / mix.judged) if mix.judged else "–")
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self._fit()
