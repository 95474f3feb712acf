"""A quiet line over the calendar: something to know, and one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, px
from contentplanner.ui.widgets.buttons import button, icon_button
from contentplanner.ui.widgets.labels import ElidedLabel, picture


class Banner(QFrame):
    """Hidden until it has something to say; what a person has closed stays closed until the text changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel(size=12)
        self._icon = picture(pixmap("info", "ow", 14))
        self._act: Callable[[], None] = self.hide
        self._closed = ""
        self.action = button("", kind="link")
        self.action.clicked.connect(self._do)
        self.dismiss = icon_button("x", tr("Hide this notice"), small=True)
        self.dismiss.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(6), 0)
        row.setSpacing(px(8))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)
        self.setFixedHeight(px(34))
        self.setStyleSheet(f"Banner {{ background: {colour('ow_bg').name()}; }}")
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, picture_name: str, action: str, act: Callable[[], None], *, closable: bool = True) -> None:
        """Say something; an empty text hides it."""
        self._act = act
        self._text.setText(text)
        self.setAccessibleName(text)
        self._icon.setPixmap(pixmap(picture_name, "ow", 14))
        self.action.setText(action.replace("&", "&&"))
        self.dismiss.setVisible(closable)
        self.setVisible(bool(text) and text != self._closed)

    def _do(self) -> None:
        self._act()

    def _close(self) -> None:
        self._closed = self._text.text()
        self.hide()
