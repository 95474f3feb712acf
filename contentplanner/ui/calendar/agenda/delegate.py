"""Draws the cells of the list and edits them in place."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from contentplanner.domain.dated import posts_on
from contentplanner.domain.periods import week_number, week_of
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.calendar.agenda.model import HEADINGS, ROW, AgendaModel, Column, Index
from contentplanner.ui.calendar.agenda.painting import CellPainter, HeadView, draw_head, draw_silence
from contentplanner.ui.calendar.agenda.rows import AgendaRow, RowKind
from contentplanner.ui.calendar.chip import FADED
from contentplanner.ui.calendar.chip_parts import draw_check
from contentplanner.ui.calendar.holidays import holiday_of
from contentplanner.ui.calendar.month_data import chip_state, chip_view
from contentplanner.ui.drag import Cargo, drop_ways
from contentplanner.ui.editor.header import STATUS_ICONS
from contentplanner.ui.editor.options import channel_items
from contentplanner.ui.icons import icon
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import colour, px
from contentplanner.wording import status_name

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk

TICK = 15


class AgendaDelegate(QStyledItemDelegate):
    """`target` is the day that `cargo` is dragged over."""

    def __init__(self, desk: Desk, model: AgendaModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._model = desk, model
        self._made: dict[str, CellPainter] = {}
        self._revision = -1
        self.target: dt.date | None = None
        self.cargo: Cargo | None = None

    def head_view(self, row: AgendaRow) -> HeadView:
        """Return what the head of a day says."""
        desk, day = self._desk, row.day
        posts = len(desk.sight.shown(posts_on(desk.plan, day)))
        count = ntr("{n} post", "{n} posts", posts) if posts else tr("no posts")
        week = tr("week {number}", number=week_number(week_of(day, desk.first_weekday)))
        today = day == desk.today()
        plan = drop_ways(self.cargo, day)[0] if self.cargo and self.target == day else ""
        beside = " · ".join(part for part in (tr("Today") if today else "", holiday_of(desk, day), plan) if part)
        return HeadView(words().long_day(day), beside, f"{count} · {week}", today, self.target == day)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell of a post; what lies over the whole width the table draws."""
        row: AgendaRow = index.data(ROW)
        if row.kind is not RowKind.POST:
            return
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_post(painter, option.rect, row, Column(index.column()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, option.rect)
        painter.restore()

    def draw_wide(self, painter: QPainter, room: QRect, row: AgendaRow) -> None:
        """Draw the head of a day or a silence over the whole width."""
        if row.kind is RowKind.DAY:
            draw_head(painter, room, self.head_view(row))
        elif row.kind is RowKind.SILENCE:
            draw_silence(painter, room, self._model.head_sentence(row), is_target=self.target == row.day)

    def _cells_of(self, post: Post) -> CellPainter:
        """Return what draws a post, made once a revision: it has five cells."""
        if self._revision != self._desk.planner.revision:
            self._revision = self._desk.planner.revision
            self._made.clear()
        if post.id not in self._made:
            plan = self._desk.plan
            voice = plan.people[post.voice_id].name if post.voice_id else tr("the logo")
            facts = (status_name(post.status, words()), plan.channels[post.channel_id].name, voice)
            self._made[post.id] = CellPainter(chip_view(self._desk, post), post.status, *facts)
        return self._made[post.id]

    def _draw_post(self, painter: QPainter, cell: QRect, row: AgendaRow, column: Column) -> None:
        post = self._desk.plan.posts.get(row.post_id)
        if post is None:
            return
        shown = chip_state(self._desk, post)
        chosen = shown.selected or shown.lit or shown.marked
        ground = "accent_soft" if chosen or self.target == row.day else "surface"
        painter.fillRect(cell, colour(ground))
        painter.setPen(colour("line"))
        painter.drawLine(cell.topLeft(), cell.topRight())
        if shown.lit:
            painter.fillRect(cell.left(), cell.bottom() - px(1), cell.width(), px(2), colour("ring"))
        painter.setOpacity(FADED if shown.faded or shown.away else 1)
        self._cells_of(post).draw(painter, cell, column, shown)
        painter.setOpacity(1)
        if shown.marked and column is Column.TIME:
            size = px(TICK)
            draw_check(painter, QRect(cell.right() - size, cell.center().y() - size // 2, size, size))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return some width; the table gives every row its height."""
        del option, index
        return QSize(px(60), px(30))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a field for a title or a time, a list for a channel or a status."""
        del option
        column = Column(index.column())
        if column in {Column.TITLE, Column.TIME}:
            made: QWidget = QLineEdit(parent)
        else:
            made = _choice(parent)
        made.setAccessibleName(tr(HEADINGS[column]))
        made.setStyleSheet(f"{type(made).__name__} {{ min-height: 0; border-radius: 0; padding: 0 {px(6)}px; }}")
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show in the field what the plan has."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()
        elif isinstance(editor, QComboBox) and not editor.count():
            self._fill(editor, index)

    def _fill(self, box: QComboBox, index: Index) -> None:
        row: AgendaRow = index.data(ROW)
        post = self._desk.plan.posts[row.post_id]
        if index.column() == Column.CHANNEL:
            for item in channel_items(self._desk.plan, post):
                box.addItem(item.picture() if item.picture else icon("circle"), item.text, item.key)
            box.setCurrentIndex(box.findData(post.channel_id))
        else:
            for status in Status:
                box.addItem(icon(STATUS_ICONS[status]), status_name(status, words()), status.value)
            box.setCurrentIndex(box.findData(post.status.value))
        box.activated.connect(lambda _index: self._end(box))
        QTimer.singleShot(0, box, box.showPopup)

    def _end(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand on what was typed or chosen, when it is another than before."""
        before = index.data(Qt.ItemDataRole.EditRole) or ""
        if isinstance(editor, QLineEdit) and editor.text() != before:
            model.setData(index, editor.text())
        elif isinstance(editor, QComboBox) and editor.currentText() != before:
            model.setData(index, editor.currentData())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the field over its cell."""
        del index
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Accept with Enter in a list too; Qt's own leaves it open."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if isinstance(editor, QComboBox) and pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._end(editor)
            return True
        return super().eventFilter(editor, event)


def draw_focus(painter: QPainter, room: QRect) -> None:
    """Draw the edge of what has the keyboard."""
    painter.setPen(QPen(colour("ring"), px(2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room.adjusted(1, 1, -1, -1))


def _choice(parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    made.setIconSize(QSize(px(15), px(15)))
    made.view().setMinimumWidth(px(150))
    return made
