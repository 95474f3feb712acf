"""The list of ideas and their posts: walk, choose several, open, drag."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from contentplanner.ui.backlog.cards import IdeaCard, PostRow, Row
from contentplanner.ui.backlog.delegate import IdeaDelegate
from contentplanner.ui.backlog.drop_list import DropList
from contentplanner.ui.backlog.model import IdeaModel, Index, cargo_of_row
from contentplanner.ui.drag import drag
from contentplanner.ui.speech import tr

Flag = QItemSelectionModel.SelectionFlag
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
BATCH = 24
"""So many rows are laid out at once: a screen full, then the others while nothing else is done."""


class IdeaList(DropList):
    """It says what a person wants; the panel does it. A click opens an idea or a post, Enter goes into it.

    `turned` carries an idea and whether its posts are to be shown below it, `menu_wanted` where on the screen.
    """

    idea_opened = Signal(str)
    idea_entered = Signal(str)
    post_opened = Signal(str)
    deletion_wanted = Signal()
    post_undated = Signal(str)
    turned = Signal(str, bool)
    menu_wanted = Signal(QPoint)
    chosen_changed = Signal()

    def __init__(self, model: IdeaModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = model
        self._delegate = IdeaDelegate(self)
        self._choosing = False
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setProperty("quiet", "true")
        self.setAccessibleName(tr("Ideas"))
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda index: self._enter(self.cards.rows[index.row()]))
        self.clicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    def current(self) -> Row | None:
        """Return the row that has the keyboard."""
        row = self.currentIndex().row()
        return self.cards.rows[row] if 0 <= row < len(self.cards.rows) else None

    def chosen(self) -> tuple[Row, ...]:
        """Return the selected rows from the top; without any the one that has the keyboard."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = tuple(self.cards.rows[row] for row in places if row < len(self.cards.rows))
        current = self.current()
        return rows or ((current,) if current else ())

    def make_current(self, key: str) -> None:
        """Give an idea or a post the keyboard, if it is shown, and select nothing else."""
        row = self.cards.row_of(key)
        if row >= 0:
            index = self.cards.index(row)
            self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
            self.scrollTo(index)

    def bring_into_sight(self, idea_id: str) -> None:
        """Scroll so far that an idea is seen, and as many as possible of the posts below it."""
        first = self.cards.row_of(idea_id)
        if first >= 0:
            last = first
            while last + 1 < len(self.cards.rows) and isinstance(self.cards.rows[last + 1], PostRow):
                last += 1
            self.scrollTo(self.cards.index(last))
            self.scrollTo(self.cards.index(first))

    def restore(self, chosen: Iterable[str], current: str) -> None:
        """Select again what was selected before the rows were replaced."""
        wanted = sorted(row for row in map(self.cards.row_of, chosen) if row >= 0)
        found = QItemSelection()
        for first, last in _runs(wanted):
            found.select(self.cards.index(first), self.cards.index(last))
        self.selectionModel().select(found, Flag.ClearAndSelect)
        row = self.cards.row_of(current)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.cards.index(row), Flag.NoUpdate)

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark the words of a search."""
        if words != self._delegate.words:
            self._delegate.words = words
            self.scheduleDelayedItemsLayout()
            self.viewport().update()

    def _open(self, index: Index) -> None:
        row = self.cards.rows[index.row()]
        if self._choosing:
            return
        if isinstance(row, IdeaCard):
            self.idea_opened.emit(row.idea_id)
        else:
            self.post_opened.emit(row.post_id)

    def _enter(self, row: Row) -> None:
        if isinstance(row, IdeaCard):
            self.idea_entered.emit(row.idea_id)
        else:
            self.post_opened.emit(row.post_id)

    def keyboardSearch(self, _search: str) -> None:
        """Leave letters to the window's single keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, delete with Delete, show posts with the arrows; other single keys are the window's."""
        row = self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is None or not plain or not self._acted(Qt.Key(event.key()), row):
            if event.text().isalpha() and plain:
                event.ignore()
            else:
                super().keyPressEvent(event)

    def _acted(self, key: Qt.Key, row: Row) -> bool:
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter(row)
            case Qt.Key.Key_Delete:
                self.deletion_wanted.emit()
            case Qt.Key.Key_Backspace if isinstance(row, PostRow):
                self.post_undated.emit(row.post_id)
            case Qt.Key.Key_Right:
                self._go_in(row)
            case Qt.Key.Key_Left:
                self._go_out(row)
            case _:
                return False
        return True

    def _go_in(self, row: Row) -> None:
        if isinstance(row, PostRow) or not row.posts:
            return
        if self.cards.is_opened(row.idea_id):
            self.make_current(self.cards.rows[self.cards.row_of(row.key) + 1].key)
        else:
            self.turned.emit(row.idea_id, True)

    def _go_out(self, row: Row) -> None:
        if isinstance(row, PostRow):
            self.make_current(row.idea_id)
        elif self.cards.is_opened(row.idea_id):
            self.turned.emit(row.idea_id, False)

    def arrow_of(self, key: str) -> QRect:
        """Return where a click opens or closes an idea: empty where it has no posts or isn't shown."""
        row = self.cards.row_of(key)
        if row < 0:
            return QRect()
        return self._delegate.chevron_at(self.visualRect(self.cards.index(row)), self.cards.rows[row])

    def _arrow_at(self, at: QPoint) -> str:
        """Return the idea whose arrow lies at a place, empty for none."""
        index = self.indexAt(at)
        key = self.cards.rows[index.row()].key if index.isValid() else ""
        return key if self.arrow_of(key).contains(at) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close an idea by its arrow; else select, and remember whether it is only chosen."""
        left = event.button() is Qt.MouseButton.LeftButton
        key = self._arrow_at(event.position().toPoint()) if left else ""
        self._choosing = bool(event.modifiers() & _CHOOSING) or not left or bool(key)
        if key:
            self.turned.emit(key, not self.cards.is_opened(key))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count a second click on the arrow, or one that chooses, as another first one."""
        if self._arrow_at(event.position().toPoint()) or event.modifiers() & _CHOOSING:
            self.mousePressEvent(_as_press(event))
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen: at the mouse, or by keyboard at the row."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.chosen():
            self.menu_wanted.emit(at)

    def startDrag(self, _supported: Qt.DropAction) -> None:
        """Drag the idea or the post under the mouse."""
        row = self.current()
        if row is not None:
            self._delegate.dragged = row.key
            self.viewport().update()
            title = row.title or row.line if isinstance(row, PostRow) else row.title
            drag(self, cargo_of_row(row), title, "lightbulb" if isinstance(row, IdeaCard) else "calendar", "accent")
            self._delegate.dragged = ""
            self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current row in sight."""
        super().currentChanged(current, previous)
        self.scrollTo(current)


def _as_press(event: QMouseEvent) -> QMouseEvent:
    """Return the second press of a double click as one that stands alone."""
    return QMouseEvent(
        QEvent.Type.MouseButtonPress,
        event.position(),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
    )


def _runs(rows: list[int]) -> Iterable[tuple[int, int]]:
    """Return the first and last row of each unbroken run in sorted rows."""
    start = last = None
    for row in rows:
        if start is None or last is None or row != last + 1:
            if start is not None and last is not None:
                yield start, last
            start = row
        last = row
    if start is not None and last is not None:
        yield start, last
