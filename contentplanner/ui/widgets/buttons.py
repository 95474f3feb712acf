"""Buttons in the kinds of the design."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from contentplanner.ui.icons import icon
from contentplanner.ui.theme import px

GAP = 4
"""Pixels of the design between an icon and a text, beside those that Qt leaves."""

_TONES = {"primary": "on_accent", "link": "accent"}


def button(text: str, *, kind: str = "plain", picture: str = "", small: bool = False, name: str = "") -> QPushButton:
    """Return a push button; `picture` names an icon, `name` is what a screen reader says instead of the text."""
    made = QPushButton(text.replace("&", "&&"))
    made.setProperty("kind", kind)
    made.setProperty("small", "true" if small else "")
    made.setAutoDefault(False)
    if picture:
        set_icon(made, icon(picture, _TONES.get(kind, "ink2")))
    if name:
        made.setAccessibleName(name)
    if kind in {"link", "filter"}:
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


class LineButton(QPushButton):
    """A link that takes one line of any width, elided where the room ends."""

    def __init__(self, line: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._line = ""
        self.say(line)

    def say(self, line: str) -> None:
        """Show another line."""
        self._line = line
        self.setAccessibleName(line)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - (self.iconSize().width() + px(8) if not self.icon().isNull() else px(6))
        shown = self.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._line else f"<qt>{escape(self._line)}</qt>")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the line into the new width."""
        super().resizeEvent(event)
        self.ensurePolished()
        self._fit()


def icon_button(picture: str, name: str, *, tip: str = "", small: bool = False) -> QToolButton:
    """Return a button that shows only an icon: its name is its tooltip too, unless `tip` says more."""
    made = QToolButton()
    made.setProperty("kind", "quiet")
    made.setProperty("small", "true" if small else "")
    made.setIcon(icon(picture))
    made.setIconSize(_icon_size())
    made.setAccessibleName(name)
    made.setToolTip(tip or name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def set_arrow(made: QToolButton) -> None:
    """Set an arrow behind the words of a button that opens something."""
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.setIcon(icon("chevron-down"))
    made.setIconSize(QSize(px(14), px(14)))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def set_icon(made: QPushButton | QToolButton, picture: QIcon) -> None:
    """Give a button an icon at the size of the design, well apart from a text beside it."""
    apart = isinstance(made, QPushButton)
    made.setIcon(_with_gap(picture) if apart else picture)
    made.setIconSize(_icon_size() + QSize(px(GAP if apart else 0), 0))


def _with_gap(picture: QIcon) -> QIcon:
    """Return an icon with a gap at its right: a style sheet has no word for the space between icon and text."""
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        bare = picture.pixmap(_icon_size(), mode)
        wide = QPixmap(bare.size() + QSize(round(px(GAP) * bare.devicePixelRatio()), 0))
        wide.setDevicePixelRatio(bare.devicePixelRatio())
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, bare)
        painter.end()
        made.addPixmap(wide, mode)
    return made


def _icon_size() -> QSize:
    return QSize(px(16), px(16))
