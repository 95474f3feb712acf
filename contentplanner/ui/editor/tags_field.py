"""A row of tags that can be taken away one by one, and a "+" that opens a finder of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from contentplanner.ui.editor.chips import TagChip
from contentplanner.ui.editor.finder import Entry, Finder, New, Offer
from contentplanner.ui.editor.parts import walk_before
from contentplanner.ui.editor.tick_list import Option
from contentplanner.ui.theme import px, tokens
from contentplanner.ui.widgets.buttons import icon_button
from contentplanner.ui.widgets.flow_layout import FlowLayout

_ADD = (
    "QToolButton {{ padding: 0; min-height: {size}px; max-height: {size}px; min-width: {size}px; max-width: {size}px; "
    "border-radius: {radius}px; }} QToolButton:!focus {{ border: 1px dashed {edge}; }}"
)


class TagsField(QWidget):
    """`chosen` carries the keys that are wanted now; `made` a new name and the key of its group."""

    chosen = Signal(tuple)
    made = Signal(str, str)

    def __init__(self, name: str, add: str, invitation: str, new: New, *, filled: bool) -> None:
        """`name` is what a screen reader calls the row, `add` the button that opens the finder."""
        super().__init__()
        self._filled = filled
        self._keys: tuple[str, ...] = ()
        self._offer = Offer(name, invitation, (), new)
        self._texts: tuple[str, ...] = ()
        self.finder: Finder | None = None
        self.setAccessibleName(name)
        self._row = FlowLayout(self, px(4))
        self.chips: list[TagChip] = []
        self.add = icon_button("plus", add, small=True)
        self.add.setStyleSheet(_ADD.format(edge=tokens().line_strong, radius=px(4), size=px(20)))
        self.add.setIconSize(QSize(px(12), px(12)))
        self.add.clicked.connect(self._open)
        self._row.addWidget(self.add)

    def show_tags(self, keys: Sequence[str], options: Sequence[Option], hint: str = "") -> None:
        """Show these keys as tags, and offer these options; `hint` stands above the list of them."""
        texts = {option.key: option.text for option in options}
        entries = tuple(Entry(one.key, one.text, one.group, ticked=one.key in keys) for one in options)
        self._offer = replace(self._offer, entries=entries, hint=hint)
        if self.finder is not None:
            self.finder.show_offer(self._offer)
        if (self._keys, self._texts) == (tuple(keys), tuple(texts[key] for key in keys)):
            return
        at = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), None)
        self._keys, self._texts = tuple(keys), tuple(texts[key] for key in keys)
        self._rebuild()
        if at is not None:
            (self.chips[min(at, len(self.chips) - 1)] if self.chips else self.add).setFocus()

    def _rebuild(self) -> None:
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._row.removeWidget(self.add)
        self.chips = [self._chip(key, text) for key, text in zip(self._keys, self._texts, strict=True)]
        for chip in self.chips:
            self._row.addWidget(chip)
        self._row.addWidget(self.add)
        walk_before(self.add, self.chips)
        self.updateGeometry()

    def _chip(self, key: str, text: str) -> TagChip:
        made = TagChip(key, text, filled=self._filled)
        made.setParent(self)
        made.clicked.connect(lambda: self._turn(key))
        made.show()
        return made

    def _turn(self, key: str) -> None:
        """Take a tag away, or give it."""
        kept = tuple(other for other in self._keys if other != key)
        self.chosen.emit(kept if key in self._keys else (*kept, key))

    def _open(self) -> None:
        self.finder = Finder(self._offer, self)
        self.finder.chosen.connect(self._turn)
        self.finder.made.connect(self.made)
        self.finder.destroyed.connect(self._forget_finder)
        self.finder.open_at(self.add)

    def _forget_finder(self) -> None:
        self.finder = None
