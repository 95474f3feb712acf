"""Says which words of the text aren't in the dictionaries, and leads to them: by mouse, keyboard and screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from contentplanner.ui.icons import icon
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px, tokens
from contentplanner.ui.widgets.buttons import LineButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contentplanner.ui.editor.spelling import Mistake

MOST_NAMED = 5


class MistakesLine(LineButton):
    """Hidden while nothing is misspelt; a click is to lead to the next misspelt word."""

    def __init__(self) -> None:
        super().__init__()
        self.setIcon(icon("spell-check", "ink3", 14))
        self.setIconSize(QSize(px(14), px(14)))
        self.setStyleSheet(f"QPushButton {{ text-align: left; font-weight: 400; color: {tokens().ink2}; }}")
        self.hide()

    def show_mistakes(self, mistakes: Iterable[Mistake]) -> None:
        """Name what is misspelt."""
        named = list(dict.fromkeys(mistake.text for mistake in mistakes))
        shown = named if len(named) <= MOST_NAMED else [*named[:MOST_NAMED], "…"]
        self.say(tr("Not in the dictionary: {words}", words=words().join(shown)) if named else "")
        self.setVisible(bool(named))
