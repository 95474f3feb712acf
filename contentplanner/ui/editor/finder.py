"""A list to find something in by typing, and to make what isn't there; the keyboard stays in the line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from contentplanner.domain.folding import folded
from contentplanner.domain.texts import one_line
from contentplanner.ui.editor.tick_list import heading
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.fields import lead_with
from contentplanner.ui.widgets.labels import label

WIDTH = 270
MOST_ROWS = 10
_AT = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS, Qt.Key.Key_PageUp: -MOST_ROWS}
_LAST = 3
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to find, under the heading of its group; `ticked` is None where only one thing is chosen.

    `partly` is what only some of those have who are asked about.
    """

    key: str | None
    text: str
    group: str = ""
    ticked: bool | None = None
    picture: Callable[[], QIcon] | None = None
    partly: bool = False


@dataclass(frozen=True, slots=True)
class Making:
    """A line that makes something of the typed name: what it says, and the group the new thing belongs to."""

    text: str
    group: str = ""


New = Callable[[str], Sequence[Making]]
"""What can be made of a name."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a finder offers: its name, the word in its empty line, a hint that stands above all."""

    name: str
    invitation: str
    entries: Sequence[Entry]
    new: New = lambda _name: ()
    hint: str = ""


class Finder(QFrame):
    """`chosen` carries the key of an entry, `made` a new name and its group.

    Where entries are ticked it stays open, and Enter with an empty line closes it; else the first choice does. It lies
    over the window as a part of it: what pops up as a window of its own isn't there for a screen reader to walk to.
    """

    chosen = Signal(object)
    made = Signal(str, str)

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("box", "card")
        self.setAccessibleName(offer.name)
        self._offer = offer
        self._anchor: QWidget = parent
        self._flipped: QListWidgetItem | None = None
        self._filling = False
        self.line = QLineEdit()
        self.line.setPlaceholderText(offer.invitation)
        self.line.setAccessibleName(offer.invitation)
        lead_with(self.line, "search")
        self.line.textChanged.connect(self._fill)
        self.list = self._list(offer.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(8))
        column.setSpacing(px(6))
        if offer.hint:
            column.addWidget(label(offer.hint, tone="accent", size=12, wrap=True))
        column.addWidget(self.line)
        column.addWidget(self.list)
        self._fill()

    def _list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setProperty("quiet", "true")
        made.setAccessibleName(name)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setIconSize(QSize(px(16), px(16)))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFocusProxy(self.line)  # so that Qt tells a screen reader which entry is the current one
        made.itemPressed.connect(self._forget_flip)
        made.itemChanged.connect(self._flip)
        made.itemClicked.connect(self._click)
        return made

    @property
    def _ticks(self) -> bool:
        return any(entry.ticked is not None for entry in self._offer.entries)

    def show_offer(self, offer: Offer) -> None:
        """Offer something else; where only ticks differ the list stays as it is."""
        same = [(one.key, one.text, one.group) for one in offer.entries] == [
            (one.key, one.text, one.group) for one in self._offer.entries
        ]
        self._offer = offer
        if not same:
            QTimer.singleShot(0, self, self._fill)  # not while the list is telling of a click
            return
        self._filling = True
        for item, found in self._items():
            if isinstance(found, Entry):
                current = next(entry for entry in offer.entries if entry.key == found.key)
                item.setData(_AT, current)
                _tick(item, current)
        self._filling = False

    def _items(self) -> list[tuple[QListWidgetItem, Entry | Making | None]]:
        rows = (self.list.item(n) for n in range(self.list.count()))
        return [(item, item.data(_AT)) for item in rows]

    @property
    def typed(self) -> str:
        """The name in the line."""
        return one_line(self.line.text())

    def _fill(self, _typed: str = "") -> None:
        """List what fits the typed name, and what could be made of it when nothing bears just that name."""
        low = folded(self.typed)
        fitting = [entry for entry in self._offer.entries if low in folded(entry.text)]
        known = any(folded(entry.text) == low for entry in fitting)
        self._filling = True
        self.list.clear()
        group = ""
        for entry in fitting:
            if entry.group != group:
                group = entry.group
                self.list.addItem(heading(group))
            self.list.addItem(_row(entry, entry.text))
        for making in () if known or not low else self._offer.new(self.typed):
            self.list.addItem(_row(making, making.text))
        self._filling = False
        self._fit()
        self._point(low)

    def _fit(self) -> None:
        count = self.list.count()
        row = max((self.list.sizeHintForRow(n) for n in range(count)), default=px(26))
        self.list.setFixedHeight(min(max(count, 1), MOST_ROWS) * row + px(6))
        if self.isVisible():
            self._place()

    def _point(self, low: str) -> None:
        """Make the likeliest row the current one: of a typed name what begins so, else what has it in it."""
        ranked = [
            (_rank(found.text, low) if isinstance(found, Entry) else _LAST, n)
            for n, (_item, found) in enumerate(self._items())
            if found is not None
        ]
        self.list.setCurrentRow(min(ranked)[1] if low and ranked else -1)

    def point_at(self, key: str | None) -> None:
        """Make the entry of a key the current one."""
        rows = [n for n, (_item, one) in enumerate(self._items()) if isinstance(one, Entry) and one.key == key]
        self.list.setCurrentRow(rows[0] if rows else -1)

    def _step(self, by: int) -> None:
        rows = [n for n, (_item, found) in enumerate(self._items()) if found is not None]
        if not rows:
            return
        now = self.list.currentRow()
        at = rows.index(now) + by if now in rows else (0 if by > 0 else len(rows) - 1)
        self.list.setCurrentRow(rows[max(0, min(len(rows) - 1, at))])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and choose: what the line doesn't use comes here."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ENTER:
            item = self.list.currentItem()
            if item is not None and self.list.currentRow() >= 0:
                self._take(item.data(_AT))
            else:
                self._leave()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _forget_flip(self) -> None:
        self._flipped = None

    def _flip(self, item: QListWidgetItem) -> None:
        """A tick was set by its own box, or by a screen reader."""
        if not self._filling:
            self._flipped = item
            self._take(item.data(_AT))

    def _click(self, item: QListWidgetItem) -> None:
        if item is not self._flipped:
            self._take(item.data(_AT))

    def _take(self, found: Entry | Making | None) -> None:
        if found is None:
            return
        name, stays = self.typed, self._ticks and isinstance(found, Entry)
        if stays:
            self.line.selectAll()
        else:
            self._leave()
        if isinstance(found, Entry):
            self.chosen.emit(found.key)
        else:
            self.made.emit(name, found.group)

    def open_at(self, anchor: QWidget, typed: str = "") -> None:
        """Show it under a widget, or over it where there is no room below; `typed` stands in the line already."""
        self._anchor = anchor
        self.setParent(anchor.window())
        self.setFixedWidth(px(WIDTH))
        self.line.setText(typed)
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._follow_focus)

    def _place(self) -> None:
        window, gap = self._anchor.window(), px(2)
        self.adjustSize()
        under = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + gap))
        above = self._anchor.mapTo(window, QPoint(0, -gap)).y() - self.height()
        fits = under.y() + self.height() <= window.height() - gap
        top = under.y() if fits else max(gap, above)
        self.move(max(gap, min(under.x(), window.width() - self.width() - gap)), top)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at a press beside it; one on what opened it does no more than that."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and self.isVisible():
            if watched is self._anchor:
                self._leave()
                return True
            if watched is not self and not self.isAncestorOf(watched) and watched.window() is self.window():
                self.close()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """Close, and give the keyboard back to what opened it."""
        if self.line.hasFocus():
            self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)
        self.close()


def _rank(text: str, low: str) -> int:
    name = folded(text)
    return 0 if name.startswith(low) else 1 if f" {low}" in name else 2


def _row(found: Entry | Making, text: str) -> QListWidgetItem:
    made = QListWidgetItem(text)
    made.setData(_AT, found)
    if isinstance(found, Entry):
        if found.picture is not None:
            made.setIcon(found.picture())
        _tick(made, found)
    return made


def _tick(item: QListWidgetItem, entry: Entry) -> None:
    if entry.ticked is not None:
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        some = Qt.CheckState.PartiallyChecked if entry.partly else Qt.CheckState.Unchecked
        item.setCheckState(Qt.CheckState.Checked if entry.ticked else some)
