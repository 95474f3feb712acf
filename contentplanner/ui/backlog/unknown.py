"""What is asked before a typed line makes new names: make them, or leave them in the title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contentplanner.domain.quick_add import Tag, TagKind
from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label

WIDTH, PAD = 280, 12


def news_of(tags: Sequence[Tag]) -> str:
    """Return which names are new: "New value “Courage”"."""
    return words().join([_new(tag) for tag in tags])


def _new(tag: Tag) -> str:
    match tag.kind:
        case TagKind.VALUE:
            return tr("new value “{name}”", name=tag.text)
        case TagKind.INTEREST:
            return tr("new interest “{name}”", name=tag.text)
        case TagKind.CAMPAIGN:
            return tr("new campaign “{name}”", name=tag.text)


class NewNames(Popup):
    """The first answer is the one that Enter gives; Escape goes back to the line, where everything still stands.

    `making` carries the id of the audience that a new interest is for, empty where there is none or no choice.
    """

    making = Signal(str)
    keeping = Signal()

    def __init__(self, tags: Sequence[Tag], audiences: Sequence[tuple[str, str]], parent: QWidget) -> None:
        news = news_of(tags)
        super().__init__(news, parent)
        self.setFixedWidth(px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(PAD), px(10), px(PAD), px(10))
        column.setSpacing(px(6))
        told = tr("The plan doesn't know this yet: {news}.", news=news)
        told_label = label(told, wrap=True, size=12)
        told_label.ensurePolished()
        told_label.setMinimumHeight(told_label.heightForWidth(px(WIDTH - 2 * PAD)))
        column.addWidget(told_label)
        self.makers = [button(text, name=f"{text}. {told}") for _key, text in _makings(tags, audiences)]
        for made, (key, _text) in zip(self.makers, _makings(tags, audiences), strict=True):
            made.clicked.connect(lambda _checked=False, key=key: self._end(key))
            column.addWidget(made)
        self.keep = button(tr("Leave it in the title"), kind="quiet")
        self.keep.clicked.connect(lambda: self._end(None))
        column.addWidget(self.keep)
        for made in (*self.makers, self.keep):
            made.setAutoDefault(True)

    def _end(self, key: str | None) -> None:
        self.close()
        if key is None:
            self.keeping.emit()
        else:
            self.making.emit(key)

    def open_at(self, anchor: QWidget) -> None:
        """Show it under the line."""
        self.show_at(anchor)
        self.makers[0].setFocus(Qt.FocusReason.PopupFocusReason)


def _makings(tags: Sequence[Tag], audiences: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the ways to make what is new: one, or one for each audience that a new interest may be for."""
    count = len(tags)
    if len(audiences) < 2 or not any(tag.kind is TagKind.INTEREST for tag in tags):  # noqa: PLR2004 - no choice
        return [("", ntr("Make it and add the idea", "Make them and add the idea", count))]
    return [
        (key, ntr("Make it, for {audience}", "Make them, for {audience}", count, audience=name))
        for key, name in audiences
    ]
