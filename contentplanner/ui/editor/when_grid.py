"""Channel, day and time beside each other, in two rows where the panel is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from contentplanner.ui.editor.parts import labelled
from contentplanner.ui.theme import px

NARROW = 276
"""Below this width, in pixels of the design, a day and the name of a channel don't fit beside a time."""

_SHARES = (111, 112, 50)


class WhenGrid(QWidget):
    """Three fields under their labels."""

    def __init__(self, *fields: tuple[str, QWidget]) -> None:
        super().__init__()
        self._cells = [_cell(text, field) for text, field in fields]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(8))
        self._narrow: bool | None = None
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        first, *rest = self._cells
        for cell in self._cells:
            self._grid.removeWidget(cell)
        self._grid.addWidget(first, 0, 0, 1, 2 if narrow else 1)
        for n, cell in enumerate(rest):
            self._grid.addWidget(cell, 1 if narrow else 0, n if narrow else n + 1)
        shares = (_SHARES[1], _SHARES[2], 0) if narrow else _SHARES
        for n, share in enumerate(shares):
            self._grid.setColumnStretch(n, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two rows where one is too narrow."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < px(NARROW))


def _cell(text: str, field: QWidget) -> QWidget:
    made = QWidget()
    column = labelled(text, field)
    column.setContentsMargins(0, 0, 0, 0)
    made.setLayout(column)
    return made
