"""What a change would lead to, before it lands: while something is dragged, or a text is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from contentplanner.checker import Mix, mix, mix_after
from contentplanner.domain.problems import StaleChange
from contentplanner.ui.speech import tr, words

if TYPE_CHECKING:
    from contentplanner.domain.plan import Changes
    from contentplanner.ui.desk import Desk


class WhatIf(QObject):
    """One supposition at a time. `changed` when another is made, and when it is dropped or comes true."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._mix: Mix | None = None
        desk.period_changed.connect(self.drop)

    @property
    def mix(self) -> Mix | None:
        """The mix of the period on screen as it would be; None while nothing is supposed."""
        return self._mix

    def suppose(self, *ways: Changes, only_news: bool = False) -> None:
        """Suppose changes; of several that may come nothing is shown unless all lead to the same mix.

        With `only_news` nothing is shown either where they leave the share as it is.
        """
        desk = self._desk
        try:
            mixes = {mix_after(desk.plan, changes, desk.period, desk.readings) for changes in ways}
        except StaleChange:
            mixes = set()
        then = mixes.pop() if len(mixes) == 1 else None
        if then is not None and only_news and then.share == mix(desk.plan, desk.period, desk.readings).share:
            then = None
        self._show(then)

    def drop(self) -> None:
        """Suppose nothing any more."""
        self._show(None)

    def _show(self, then: Mix | None) -> None:
        if then != self._mix:
            self._mix = then
            self.changed.emit()


def would_be(then: float | None, now: float | None) -> str:
    """Say what the share would be."""
    if then is None:
        return tr("Still too few to judge")
    share = words().percent(then)
    return tr("stays {share}", share=share) if then == now else tr("would be {share}", share=share)
