"""A paragraph that begins in bold: plain text, drawn as it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from contentplanner.ui.theme import colour, font, px

SIZE = 12
_MOST = 1 << 20


class LeadLabel(QWidget):
    """`lead` in bold, then the rest on the same lines, wrapped to the width."""

    def __init__(self) -> None:
        super().__init__()
        self.lead = self.rest = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """All of it, as it reads."""
        return f"{self.lead} {self.rest}".strip()

    def say(self, lead: str, rest: str) -> None:
        """Say something else."""
        if (lead, rest) != (self.lead, self.rest):
            self.lead, self.rest = lead, rest
            self.updateGeometry()
            self.update()

    def _laid(self, width: int) -> tuple[QTextLayout, float]:
        """Return the lines at a width, and their height."""
        layout = QTextLayout(self.text, font(SIZE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        bold = QTextLayout.FormatRange()
        bold.start, bold.length, bold.format = 0, len(self.lead.encode("utf-16-le")) // 2, QTextCharFormat()
        bold.format.setFont(font(SIZE, 600))
        layout.setFormats([bold])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height() + px(1)
        layout.endLayout()
        return layout, y

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        return round(self._laid(max(width, 1))[1] + 0.5)

    def sizeHint(self) -> QSize:
        """Return the size at the width it has."""
        width = self.width() or px(200)
        return QSize(px(120), self.heightForWidth(min(width, _MOST)))

    def minimumSizeHint(self) -> QSize:
        """One line at least."""
        return QSize(px(60), self.heightForWidth(_MOST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(colour("ink"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._laid(self.width())[0].draw(painter, QPointF(0, 0))
