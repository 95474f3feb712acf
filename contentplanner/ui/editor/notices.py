"""What the editor has to say above its foot: what was left out, what isn't saved yet."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contentplanner.ui.editor.parts import ProblemLine
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button

CUT_MS = 10_000


class Notices(QWidget):
    """`discard_wanted` when a person gives up what couldn't be saved."""

    discard_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cut = ProblemLine()
        self.hovering = ProblemLine("image", "accent")
        self.unsaved = ProblemLine("octagon-alert", "bad")
        self.discard = button(tr("Discard what was typed"), kind="link")
        self.discard.clicked.connect(self.discard_wanted)
        self.discard.hide()
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(CUT_MS)
        self._end.timeout.connect(self.forget_cut)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), 0, px(10), 0)
        column.setSpacing(px(2))
        for line in (self.hovering, self.cut, self.unsaved, self.discard):
            column.addWidget(line)

    def say_hovering(self, here: bool) -> None:
        """Say what becomes of files that are dragged over the editor."""
        self.hovering.say(tr("Let go to add it to the media of this post.") if here else "")

    def say_cut(self) -> None:
        """Say for a while that characters were left out."""
        self._say(tr("Some characters can't be kept in a plan and were left out."))

    def say_parted(self) -> None:
        """Say for a while that a paragraph was parted."""
        self._say(tr("A very long paragraph was parted into several. Nothing of it is lost."))

    def _say(self, text: str) -> None:
        self.cut.say(text)
        self._end.start()

    def forget_cut(self) -> None:
        """Say no more of it."""
        self.cut.say("")

    def say_unsaved(self, *, waits: bool) -> None:
        """Say that typing waits which the store refused, and offer a way out; or that none does."""
        self.unsaved.say(tr("What you typed isn't saved yet. It stays here until it can be.") if waits else "")
        self.discard.setVisible(waits)
