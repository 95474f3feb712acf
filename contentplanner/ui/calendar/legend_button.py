"""The small button that opens the legend, in a corner of the view in force."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QToolButton, QWidget

from contentplanner.ui.icons import icon
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import icon_button

SIZE = 22
_NARROW = 480


class LegendButton(QObject):
    """Keeps the button over a corner of the views. It belongs to the page: of a stack only the top is heard."""

    def __init__(self, page: QWidget, over: QWidget) -> None:
        super().__init__(page)
        self._over = over
        self._place: tuple[int, int] | None = None
        tip = tr("Legend: what the icons and edges mean")
        self.button: QToolButton = icon_button("info", tr("Legend"), tip=tip, small=True)
        self.button.setIcon(icon("info", size=14))
        self.button.setParent(page)
        self.button.setStyleSheet("QToolButton { min-height: 0; padding: 0; }")
        over.installEventFilter(self)

    def stand(self, place: tuple[int, int] | None) -> None:
        """Put the button where a view has room for it; a corner at the right has none where the view is narrow."""
        self._place = place
        self._fit()

    def _fit(self) -> None:
        place, over = self._place, self._over.geometry()
        shown = place is not None and (place[0] >= 0 or over.width() >= px(_NARROW))
        self.button.setVisible(shown)
        if place is not None and shown:
            left = px(place[0]) if place[0] >= 0 else over.width() - px(-place[0])
            self.button.setGeometry(over.left() + left, over.top() + px(place[1]), px(SIZE), px(SIZE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in its corner."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._fit()
        return super().eventFilter(watched, event)
