"""The direction of a post: read from the text, or set by hand."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QGridLayout, QSizePolicy, QToolButton

from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.editor.reading_line import TONES
from contentplanner.ui.icons import DIRECTION_ICONS, icon
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.wording import direction_name

CHOICES = (None, Direction.ONE_WAY, Direction.TWO_WAY, Direction.MULTI_WAY)


class DirectionControl(QFrame):
    """Four segments; the arrows walk through them. `chosen` carries a direction, or None for automatic."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "segments")
        self.setAccessibleName(tr("Direction"))
        self.setStyleSheet(f"QToolButton {{ font-size: {px(11)}px; padding: {px(3)}px 0; min-height: {px(34)}px; }}")
        self._shown: Direction | None = None
        self.group = QButtonGroup(self)
        self.segments = {choice: self._segment(choice) for choice in CHOICES}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(2), px(2), px(2), px(2))
        self._grid.setSpacing(0)
        self._columns = 0
        self._arrange(len(CHOICES))
        self.group.buttonToggled.connect(self._choose)  # a screen reader doesn't click

    def _segment(self, choice: Direction | None) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "segment")
        made.setCheckable(True)
        made.setText(direction_name(choice, words()) if choice else tr("Automatic"))
        made.setIcon(icon(DIRECTION_ICONS[choice], TONES[choice]) if choice else icon("sparkles"))
        made.setIconSize(QSize(px(15), px(15)))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.group.addButton(made)
        return made

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for n, segment in enumerate(self.segments.values()):
            self._grid.removeWidget(segment)
            self._grid.addWidget(segment, n // columns, n % columns)
            wide = _words_wide(segment) if columns == len(CHOICES) else 1
            self._grid.setColumnStretch(n, wide + px(10) if n < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two rows where the words don't fit into one."""
        super().resizeEvent(event)
        needed = sum(_words_wide(segment) + px(3) for segment in self.segments.values())
        self._arrange(len(CHOICES) if needed <= self.width() - px(4) else 2)

    @property
    def direction(self) -> Direction | None:
        """What is chosen now."""
        return next((choice for choice, made in self.segments.items() if made.isChecked()), None)

    def show_direction(self, direction: Direction | None) -> None:
        """Show what counts."""
        self._shown = direction if direction in self.segments else None
        self.segments[self._shown].setChecked(True)

    def _choose(self, _button: QAbstractButton, on: bool) -> None:
        if on and self.direction != self._shown:
            self._shown = self.direction
            self.chosen.emit(self.direction)


def _words_wide(segment: QToolButton) -> int:
    return segment.fontMetrics().horizontalAdvance(segment.text())
