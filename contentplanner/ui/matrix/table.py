"""The table of the matrix: walk over it, ask for the ideas of a place, start one there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTableView,
    QWidget,
)

from contentplanner.domain.filters import Criteria
from contentplanner.ui.matrix.delegate import MatrixDelegate
from contentplanner.ui.matrix.drops import Drops
from contentplanner.ui.matrix.heads import MatrixHeads
from contentplanner.ui.matrix.model import Index, MatrixModel, Sheet
from contentplanner.ui.matrix.places import Place
from contentplanner.ui.matrix.pointer import Pointer
from contentplanner.ui.matrix.sizes import across, down, sizes_of
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.menus import popup_menu

Flag = QItemSelectionModel.SelectionFlag
_SHEET = """
QTableView { background: transparent; border: none; border-radius: 0; selection-background-color: transparent; }
QTableCornerButton::section, QAbstractScrollArea::corner { background: transparent; border: none; }
"""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OF_THE_PAGE = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape})
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class MatrixTable(QTableView):
    """It says what a person wants of a place; the view does it. `idea_dropped` carries an idea's id and the place."""

    place_chosen = Signal(object)
    idea_wanted = Signal(object)
    idea_dropped = Signal(str, object)
    posts_wanted = Signal(object)
    place_reached = Signal(object)
    all_wanted = Signal()

    def __init__(self, sheet: Sheet, *, can_add: bool, parent: QWidget | None = None) -> None:
        """`can_add` is False while the plan is open for reading only."""
        super().__init__(parent)
        self.cells = MatrixModel(sheet, self)
        self.asked: Criteria = ()
        self._can_add = can_add
        self._low = False
        self.setModel(self.cells)
        self.setAccessibleName(tr("Brand values by audience interests"))
        self._dress()
        self._set_heads()
        self.pointer = Pointer(self)
        self.drops = Drops(self)
        self.setItemDelegate(MatrixDelegate(self))
        self.setCurrentIndex(self.cells.index(0, 0))

    def _dress(self) -> None:
        self.setStyleSheet(_SHEET)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(px(24))

    def _set_heads(self) -> None:
        self.interests = MatrixHeads(self.cells, Qt.Orientation.Horizontal, self)
        self.values = MatrixHeads(self.cells, Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(self.interests)
        self.setVerticalHeader(self.values)
        self.interests.sectionClicked.connect(self._choose_column)
        self.values.sectionClicked.connect(self._choose_row)
        self.horizontalScrollBar().valueChanged.connect(lambda _at: self.interests.viewport().update())

    def _choose_column(self, section: int) -> None:
        self.place_chosen.emit(Place(None, self.cells.sheet.columns[section]))

    def _choose_row(self, section: int) -> None:
        self.place_chosen.emit(Place(self.cells.sheet.rows[section], None))

    @property
    def place(self) -> Place:
        """The place that the keyboard is at."""
        return self.cells.place(self.currentIndex())

    def go_to(self, place: Place) -> None:
        """Move the keyboard to a place; to the first one when it isn't there."""
        index = self.cells.index_of(place)
        self.setCurrentIndex(index if index.isValid() else self.cells.index(0, 0))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other counts; the keyboard stays at its place."""
        place = self.place
        self.cells.show(sheet)
        self.go_to(place)
        self._size()

    def show_asked(self, criteria: Criteria) -> None:
        """Mark the place whose ideas the backlog shows."""
        self.asked = criteria
        self.viewport().update()

    def starts(self, place: Place) -> bool:
        """Whether an idea can be started at a place."""
        return self._can_add and place.is_hook(self.cells.sheet.matrix)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which place has been reached."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.place_reached.emit(self.cells.place(current))

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Flag:
        """Walk and click without selecting: only a screen reader's own action selects a cell."""
        del index, event
        return Flag.NoUpdate

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Ask for the ideas of a cell that a screen reader acted on."""
        super().selectionChanged(selected, deselected)
        if selected.indexes():
            QTimer.singleShot(0, self, partial(self._act_on, self.cells.place(selected.indexes()[0])))

    def _act_on(self, place: Place) -> None:
        self.clearSelection()
        self.go_to(place)
        self.place_chosen.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._size()

    def be_compact(self, *, compact: bool) -> None:
        """Let many rows be in sight at once, or give each its room."""
        self._low = compact
        self._size()

    def _size(self) -> None:
        """Let cells share the room; what is without a value or an interest, and the totals, need less of it."""
        sheet, room = self.cells.sheet, self._room()
        for section, width in enumerate(sizes_of(sheet.columns, room.width(), across())):
            self.setColumnWidth(section, width)
        for section, height in enumerate(sizes_of(sheet.rows, room.height(), down(low=self._low))):
            self.setRowHeight(section, height)
        self.updateGeometries()

    def _room(self) -> QSize:
        """Return the room for cells beside the scroll bars that the least sizes need."""
        sheet = self.cells.sheet
        room = self.contentsRect().size() - QSize(self.values.sizeHint().width(), self.interests.sizeHint().height())
        bar = self.verticalScrollBar().sizeHint().width()
        wide = sum(sizes_of(sheet.columns, 0, across())) > room.width()
        high = sum(sizes_of(sheet.rows, 0, down(low=self._low))) > room.height()
        return room - QSize(bar if high else 0, bar if wide else 0)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter, which elsewhere plans the idea at hand."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _begins(event):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, _search: str) -> None:
        """Leave letters to the window's single keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for ideas with Enter, start one with Ctrl+Enter, ask for all again with Escape."""
        plain = not event.modifiers() & ~_KEYPAD
        if _begins(event):
            self.start(self.place)
        elif event.key() in _ENTER and plain:
            self.place_chosen.emit(self.place)
        elif event.key() == Qt.Key.Key_Escape and self.asked:
            self.all_wanted.emit()
        elif event.key() in _OF_THE_PAGE or (event.text().isalpha() and plain):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def start(self, place: Place) -> None:
        """Ask for an idea with the hook of a place, where there is one."""
        if self.starts(place):
            self.idea_wanted.emit(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done at a place."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self._menu(self.cells.place(index)).popup(at)

    def _menu(self, place: Place) -> QMenu:
        menu = popup_menu(tr("Hook"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Show its ideas"), partial(self.place_chosen.emit, place))
        posts = menu.addAction(tr("Show its posts"), partial(self.posts_wanted.emit, place))
        posts.setEnabled(bool(place.served(self.cells.sheet.matrix).posts))
        idea = menu.addAction(tr("New idea with this hook"), partial(self.start, place))
        idea.setEnabled(self.starts(place))
        menu.addSeparator()
        menu.addAction(tr("Show all ideas"), self.all_wanted.emit).setEnabled(bool(self.asked))
        return menu


def _begins(event: QKeyEvent) -> bool:
    """Whether a key starts an idea: Ctrl+Enter, of either Enter."""
    return event.key() in _ENTER and event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.ControlModifier
