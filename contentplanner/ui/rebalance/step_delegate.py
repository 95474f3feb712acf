"""Draws a step: its box to tick, what it does, and under that where and why."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from contentplanner.ui.icons import pixmap
from contentplanner.ui.theme import colour, font, px

Index = QModelIndex | QPersistentModelIndex

DETAIL = Qt.ItemDataRole.UserRole + 1
HEADS = Qt.ItemDataRole.UserRole + 2
PAD, BOX, GAP, INDENT = 6, 16, 10, 26
CHECK = Qt.ItemDataRole.CheckStateRole
_WRAP = int(Qt.TextFlag.TextWordWrap)
_TOGGLES = {Qt.Key.Key_Space, Qt.Key.Key_Select}


class StepDelegate(QStyledItemDelegate):
    """Both texts wrap at the width of the list; a click anywhere on a row ticks it."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that both texts need."""
        width = self._room(QRect(0, 0, self._rows.viewport().width(), 0), index).width()
        detail = index.data(DETAIL)
        below = px(2) + _height(font(11), detail, width) if detail else 0
        above = px(PAD) if index.data(HEADS) and index.row() else 0
        return QSize(px(200), above + max(px(BOX), _height(_font(index), index.data(), width)) + below + 2 * px(PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRect(option.rect)
        self._draw_ground(painter, row, option.state)
        if index.data(HEADS) and index.row():
            row.setTop(row.top() + px(PAD))
        room = self._room(row, index)
        state = Qt.CheckState(index.data(CHECK))
        self._draw_box(painter, QRect(room.left() - px(BOX + GAP), room.top(), px(BOX), px(BOX)), state)
        ticked = state is not Qt.CheckState.Unchecked
        painter.setFont(_font(index))
        painter.setPen(colour("ink" if ticked else "ink3"))
        painter.drawText(room, _WRAP, index.data())
        detail = index.data(DETAIL)
        if detail:
            room.setTop(room.top() + max(px(BOX), _height(_font(index), index.data(), room.width())) + px(2))
            painter.setFont(font(11))
            painter.setPen(colour("ink2" if ticked else "ink3"))
            painter.drawText(room, _WRAP, detail)
        painter.restore()

    @staticmethod
    def _room(row: QRect, index: Index) -> QRect:
        left = row.left() + px(PAD + BOX + GAP) + (0 if index.data(HEADS) else px(INDENT))
        return QRect(left, row.top() + px(PAD), max(px(80), row.right() - left - px(PAD)), row.height())

    @staticmethod
    def _draw_ground(painter: QPainter, row: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("ring"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), px(5), px(5))

    @staticmethod
    def _draw_box(painter: QPainter, box: QRect, state: Qt.CheckState) -> None:
        ticked = state is not Qt.CheckState.Unchecked
        painter.setPen(QPen(colour("accent_fill" if ticked else "line_strong"), 1))
        painter.setBrush(colour("accent_fill" if ticked else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        if ticked:
            sign = "check" if state is Qt.CheckState.Checked else "minus"
            inset = (box.width() - px(12)) // 2
            painter.drawPixmap(box.left() + inset, box.top() + inset, pixmap(sign, "on_accent", 12))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick by Space or by a click."""
        clicked = (
            event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
        )
        pressed = (
            event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _TOGGLES
        )
        if not (clicked or pressed):
            return False
        ticked = Qt.CheckState(index.data(CHECK)) is Qt.CheckState.Checked
        return model.setData(index, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked, CHECK)


def _font(index: Index) -> QFont:
    return font(13, 600 if index.data(HEADS) else 400)


def _height(shown: QFont, text: str, width: int) -> int:
    return QFontMetrics(shown).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()
