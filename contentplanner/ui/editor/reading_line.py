"""What the checker reads in the text, right under it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.editor.lead_label import LeadLabel
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.theme import px, tokens
from contentplanner.ui.widgets.labels import picture

TONES = {Direction.ONE_WAY: "ow", Direction.TWO_WAY: "tw", Direction.MULTI_WAY: "mw"}


class ReadingLine(QFrame):
    """Icon, direction and a sentence, on the direction's ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reading")
        self._icon = picture(pixmap("pencil", "ink3", 16))
        self._label = LeadLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(10))
        row.addWidget(self._icon, 0)
        row.addWidget(self._label, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text

    def say(self, direction: Direction | None, lead: str, rest: str) -> None:
        """Show a direction, None for none; `lead` is said in bold."""
        tone = TONES.get(direction) if direction else None
        name = DIRECTION_ICONS[direction] if direction else "pencil"
        self._icon.setPixmap(pixmap(name, tone or "ink2", 16))
        self._label.say(lead, rest)
        self.setAccessibleName(self.text)
        self._paint_ground(tone)

    def _paint_ground(self, tone: str | None) -> None:
        t = tokens()
        ground = getattr(t, f"{tone}_bg") if tone else t.surface
        line = getattr(t, f"{tone}_line") if tone else t.line2
        self.setStyleSheet(
            f"QFrame#reading {{ background: {ground}; border: 1px solid {line}; border-radius: {px(8)}px; }}"
        )
