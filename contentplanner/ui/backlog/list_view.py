"""The list of ideas: walk, open, drag; a post dropped on it loses its day."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from contentplanner.ui.backlog.cards import IdeaCard
from contentplanner.ui.backlog.delegate import IdeaDelegate
from contentplanner.ui.backlog.model import IdeaModel, Index
from contentplanner.ui.drag import Cargo, cargo_of, drag
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, font, px


class IdeaList(QListView):
    """It says what a person wants; the panel does it. A click opens an idea, Enter goes into it."""

    idea_opened = Signal(str)
    idea_entered = Signal(str)
    idea_deleted = Signal(str)
    post_dropped = Signal(str)

    def __init__(self, model: IdeaModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = model
        self._delegate = IdeaDelegate(self)
        self._target = False
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setProperty("quiet", "true")
        self.setAccessibleName(tr("Ideas"))
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda index: self.idea_entered.emit(self.cards.cards[index.row()].idea_id))
        self.clicked.connect(lambda index: self.idea_opened.emit(self.cards.cards[index.row()].idea_id))

    def current(self) -> IdeaCard | None:
        """Return the card that has the keyboard."""
        row = self.currentIndex().row()
        return self.cards.cards[row] if 0 <= row < len(self.cards.cards) else None

    def make_current(self, idea_id: str) -> None:
        """Give an idea the keyboard, if it is shown."""
        row = self.cards.row_of(idea_id)
        if row >= 0:
            index = self.cards.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def keyboardSearch(self, _search: str) -> None:
        """Leave letters to the window's single keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, delete with Delete; other single keys are the window's."""
        card = self.current()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() and card:
            self.idea_entered.emit(card.idea_id)
        elif event.key() == Qt.Key.Key_Delete and card:
            self.idea_deleted.emit(card.idea_id)
        elif event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def startDrag(self, _supported: Qt.DropAction) -> None:
        """Drag the idea under the mouse."""
        card = self.current()
        if card is not None:
            self._delegate.dragged = card.idea_id
            self.viewport().update()
            drag(self, Cargo(idea_id=card.idea_id), card.title, "lightbulb", "accent")
            self._delegate.dragged = ""
            self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take posts."""
        cargo = cargo_of(event.mimeData())
        if cargo is not None and cargo.post_id:
            self._set_target(True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking them."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which post was dropped here."""
        self._set_target(False)
        cargo = cargo_of(event.mimeData())
        if cargo is not None and cargo.post_id:
            event.acceptProposedAction()
            self.post_dropped.emit(cargo.post_id)

    def _set_target(self, target: bool) -> None:
        self._target = target
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards, the edge of a drop target, or what to do when there is no idea."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self.cards.cards:
            painter.setFont(font(12))
            painter.setPen(colour("ink3"))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            room = self.viewport().rect().adjusted(px(8), px(24), -px(8), 0)
            painter.drawText(room, int(flags), tr("No ideas here. Type one above and press Enter."))
        if self._target:
            pen = QPen(colour("ring"), px(2), Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -2, -2), px(8), px(8))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current card in sight."""
        super().currentChanged(current, previous)
        self.scrollTo(current)
