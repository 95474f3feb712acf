"""One tag in the editor: it can be taken away by its cross, or with Delete."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from contentplanner.ui.editor.parts import plain_tip
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, px
from contentplanner.ui.widgets.tag import draw_tag, tag_height, tag_width

_CROSS = 15


class TagChip(QAbstractButton):
    """A brand value (filled) or an interest or person (outlined). `clicked` takes it away."""

    def __init__(self, key: str, text: str, *, filled: bool) -> None:
        super().__init__()
        self.key, self.name = key, text  # no text of the button: "R&D" would become a shortcut
        self._filled = filled
        self.setAccessibleName(tr("Remove {name}", name=text))
        self.setAccessibleDescription(self.accessibleName())  # or the tooltip would be said with its markup
        self.setToolTip(plain_tip(self.accessibleName()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the size of the text and its cross."""
        return QSize(tag_width(self.name) + px(_CROSS), tag_height() + px(2))

    def minimumSizeHint(self) -> QSize:
        """It may be narrower: the text is elided."""
        return QSize(px(40), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        """Only the cross takes the tag away, so that a stray click doesn't."""
        return self.rect().contains(pos) and pos.x() >= self.width() - px(_CROSS + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it away with Delete or Backspace too; the arrows walk."""
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Right:
                self.focusNextChild()
            case Qt.Key.Key_Left:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tag, its cross, and a ring when it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        draw_tag(painter, whole, "", filled=self._filled)
        draw_tag_text(painter, whole.adjusted(px(6), 0, -px(_CROSS), 0), self.name, filled=self._filled)
        tone = "value_fg" if self._filled else "ink2"
        painter.drawPixmap(self.width() - px(_CROSS + 1), (self.height() - px(12)) // 2, pixmap("x", tone, 12))
        if self.hasFocus():
            painter.setPen(QPen(colour("ring"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 0, -1, 0), px(4), px(4))


def draw_tag_text(painter: QPainter, rect: QRectF, text: str, *, filled: bool) -> None:
    """Draw a tag's text from the left, elided where the room ends."""
    painter.setPen(colour("value_fg") if filled else colour("ink2"))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
