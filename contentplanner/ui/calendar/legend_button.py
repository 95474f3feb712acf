"""The small button that opens the legend, in a corner of the view in force."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import icon_button

SIZE = 22
_NARROW = 480


def legend_button(parent: QWidget) -> QToolButton:
    """Return the button."""
    made = icon_button("info", tr("Legend"), tip=tr("Legend: what the icons and edges mean"), small=True)
    made.setParent(parent)
    made.setStyleSheet("QToolButton { min-height: 0; padding: 0; }")
    return made


def stand(button: QToolButton, place: tuple[int, int] | None) -> None:
    """Put the button where a view has room for it; a corner at the right has none where the view is narrow."""
    room = button.parentWidget()
    width = room.width() if room is not None else 0
    shown = place is not None and (place[0] >= 0 or width >= px(_NARROW))
    button.setVisible(shown)
    if place is not None and shown:
        left = px(place[0]) if place[0] >= 0 else width - px(-place[0])
        button.setGeometry(left, px(place[1]), px(SIZE), px(SIZE))
        button.raise_()
