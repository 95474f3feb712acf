"""Ideas that would close a gap, each with its place, the reason and one click to plan it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label
from contentplanner.wording.mending import suggestion_place, suggestion_why

if TYPE_CHECKING:
    from contentplanner.checker.mending.gaps import Gap
    from contentplanner.checker.mending.ideas import Suggestion
    from contentplanner.domain.plan import Plan

WIDTH, HIGHEST = 400, 460


class SuggestPopup(Popup):
    """Tab walks over the buttons, Escape leaves. `planned` carries a suggestion; `new_wanted` when none is right.

    `found` says what the gap is.
    """

    planned = Signal(object)
    new_wanted = Signal()

    def __init__(
        self, suggestions: tuple[Suggestion, ...], gap: Gap, plan: Plan, parent: QWidget, *, found: str
    ) -> None:
        super().__init__(tr("Ideas that fit here"), parent)
        self.setAccessibleDescription(found)
        self._gap, self._plan = gap, plan
        self.buttons: list[QPushButton] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(px(14), px(4), px(14), px(4))
        self._rows.setSpacing(px(10))
        for place, one in enumerate(suggestions):
            if place:
                self._rows.addWidget(_line())
            self._rows.addLayout(self._row(one))
        if not suggestions:
            self._rows.addWidget(label(tr("No idea in the backlog closes this gap."), tone="secondary", wrap=True))
        self.new = button(tr("A new idea"), kind="link", picture="plus")
        self.new.clicked.connect(self._make)
        self._lay(found)

    def _lay(self, found: str) -> None:
        inner = QWidget()
        inner.setObjectName("rows")
        inner.setStyleSheet("#rows { background: transparent; }")
        inner.setLayout(self._rows)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(10), 0, px(8))
        column.setSpacing(px(6))
        head = QVBoxLayout()
        head.setContentsMargins(px(14), 0, px(14), 0)
        head.setSpacing(px(2))
        head.addWidget(label(self.accessibleName(), strong="true"))
        head.addWidget(label(found, tone="secondary", size=12, wrap=True))
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(10), 0, px(14), 0)
        foot.addWidget(self.new)
        foot.addStretch()
        column.addLayout(foot)
        self.setFixedWidth(px(WIDTH))

    def _row(self, one: Suggestion) -> QHBoxLayout:
        title = one.post.title or self._plan.ideas[one.idea_id].title
        place, why = suggestion_place(one, self._plan, words()), suggestion_why(one, self._gap, self._plan, words())
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        texts.addWidget(label(title, strong="medium", wrap=True))
        texts.addWidget(label(place, tone="secondary", size=12, wrap=True))
        texts.addWidget(label(why, tone="hint", size=11, wrap=True))
        plan = button(tr("Plan"), small=True, name=tr("Plan “{title}”: {place}", title=title, place=place))
        plan.setAccessibleDescription(why)
        plan.clicked.connect(partial(self._plan_it, one))
        self.buttons.append(plan)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addLayout(texts, 1)
        row.addWidget(plan, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def open_at(self, anchor: QWidget) -> None:
        """Show it at what was clicked, and give the first idea the keyboard."""
        wanted = self._rows.totalHeightForWidth(px(WIDTH) - px(12)) if self.buttons else px(40)
        most = min(px(HIGHEST), anchor.screen().availableGeometry().height() // 2)
        self._scroll.setFixedHeight(min(max(wanted, px(40)), most))
        column = self.layout()
        if column is not None:
            self.setFixedHeight(column.totalHeightForWidth(px(WIDTH)))
        self.show_at(anchor)
        first = self.buttons[0] if self.buttons else self.new
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _plan_it(self, one: Suggestion, _checked: bool = False) -> None:
        self.close()
        self.planned.emit(one)

    def _make(self) -> None:
        self.close()
        self.new_wanted.emit()


def _line() -> QFrame:
    made = QFrame()
    made.setProperty("box", "rule")
    return made
