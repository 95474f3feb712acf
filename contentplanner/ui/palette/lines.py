"""How a line of the palette is drawn: its name with the typed letters marked, where it stands, its key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from contentplanner.domain.folding import hits
from contentplanner.ui.icons import pixmap
from contentplanner.ui.palette.entries import Entry
from contentplanner.ui.theme import colour, font, px

ENTRY = Qt.ItemDataRole.UserRole
ROW = 34
_ICON = 16


class LineDelegate(QStyledItemDelegate):
    """The name keeps its room first; where it stands gives way."""

    def __init__(self) -> None:
        super().__init__()
        self.words: tuple[str, ...] = ()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all."""
        return QSize(px(200), px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        entry: Entry = index.data(ENTRY)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(px(4), 0, -px(4), 0), px(6), px(6))
        inside = rect.adjusted(px(14), 0, -px(14), 0)
        if entry.icon:
            painter.drawPixmap(inside.left(), inside.center().y() - px(_ICON) // 2, pixmap(entry.icon, "ink3", _ICON))
        inside.setLeft(inside.left() + px(_ICON + 10))
        inside.setRight(self._keys(painter, inside, entry))
        left = self._name(painter, inside, entry)
        self._hint(painter, QRect(left + px(10), inside.top(), inside.right() - left - px(10), inside.height()), entry)
        painter.restore()

    def _keys(self, painter: QPainter, inside: QRect, entry: Entry) -> int:
        if not entry.keys:
            return inside.right()
        painter.setFont(font(11))
        painter.setPen(colour("ink2" if entry.enabled else "ink3"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.keys)
        return inside.right() - QFontMetrics(font(11)).horizontalAdvance(entry.keys) - px(12)

    def _name(self, painter: QPainter, inside: QRect, entry: Entry) -> int:
        metrics = QFontMetrics(font(13))
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, inside.width())
        base = inside.center().y() + (metrics.ascent() - metrics.descent()) // 2
        for start, end in hits(text, self.words) if entry.enabled else ():
            left = inside.left() + metrics.horizontalAdvance(text[:start])
            wide = metrics.horizontalAdvance(text[start:end])
            painter.fillRect(QRect(left, base - metrics.ascent(), wide, metrics.height()), colour("highlight"))
        painter.setFont(font(13))
        painter.setPen(colour("ink" if entry.enabled else "ink3"))
        painter.drawText(inside.left(), base, text)
        return inside.left() + metrics.horizontalAdvance(text)

    def _hint(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        if room.width() < px(24):
            return
        painter.setFont(font(11))
        painter.setPen(colour("ink3"))
        text = QFontMetrics(font(11)).elidedText(entry.hint, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
