"""How the table of the list is set up, and how its columns share the width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from contentplanner.ui.calendar.agenda.model import Column
from contentplanner.ui.theme import px

_WIDTHS = {Column.TIME: 66, Column.CHANNEL: 124, Column.VOICE: 136, Column.STATUS: 118}
_NARROW, _TINY = 640, 480


def dress(table: QTableView) -> None:
    """Let a table scroll by the pixel, take drops, and edit only when it is asked to."""
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
    table.setDragEnabled(True)
    table.setAcceptDrops(True)
    table.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setStyleSheet("QTableView { border: none; border-radius: 0; }")
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(1)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    _dress_heads(table.horizontalHeader())


def _dress_heads(heads: QHeaderView) -> None:
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heads.setHighlightSections(False)
    heads.setSectionsClickable(False)
    heads.setMinimumSectionSize(px(24))
    heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    heads.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)


def share_width(table: QTableView) -> None:
    """Give way where it is narrow: the voice first, then the names of the channels and the statuses."""
    width = table.viewport().width()
    table.setColumnHidden(Column.VOICE, width < px(_NARROW))
    for column, wide in _WIDTHS.items():
        slim = column in {Column.CHANNEL, Column.STATUS} and width < px(_TINY)
        table.setColumnWidth(column, px(36) if slim else px(wide))
