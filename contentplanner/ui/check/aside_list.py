"""What was set aside on one C: folded, each with its reason and the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from contentplanner.checker import SetAside
from contentplanner.domain.plan import Plan
from contentplanner.ui.editor.disclosure import Disclosure
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label
from contentplanner.wording import finding_sentence

if TYPE_CHECKING:
    from contentplanner.ui.check.mender import Mender


class AsideList(Disclosure):
    """Hidden while nothing was set aside."""

    def __init__(self, mender: Mender) -> None:
        super().__init__(QWidget())
        self._mender = mender
        self._shown: tuple[tuple[SetAside, str], ...] = ()
        self._rows = QVBoxLayout(self.inside)
        self._rows.setContentsMargins(px(12), 0, 0, px(4))
        self._rows.setSpacing(px(8))
        self.hide()

    def show_all(self, aside: tuple[SetAside, ...], plan: Plan) -> None:
        """Show these."""
        shown = tuple((one, finding_sentence(one.finding, plan, words())) for one in aside)
        if shown == self._shown:
            return
        self._shown = shown
        self.say(ntr("{n} set aside", "{n} set aside", len(shown)))
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        last: QWidget = self.switch
        for one, sentence in shown:
            back = self._back(one, sentence)
            self._rows.addWidget(_row(one, sentence, back))
            self.setTabOrder(last, back)
            last = back
        self.setVisible(bool(shown))

    def _back(self, one: SetAside, sentence: str) -> QWidget:
        made = button(tr("Take back"), kind="link")
        made.setAccessibleDescription(sentence)
        made.clicked.connect(partial(self._take_back, one))
        return made

    def _take_back(self, one: SetAside, _checked: bool = False) -> None:
        self._mender.take_back(one.finding)


def _row(one: SetAside, sentence: str, back: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(2))
    column.addWidget(label(sentence, tone="secondary", size=12, wrap=True))
    reason = tr("“{reason}” ({day})", reason=one.dismissal.reason, day=words().day_and_month(one.dismissal.day))
    column.addWidget(label(reason, tone="hint", size=11, wrap=True))
    column.addWidget(back)
    return made
