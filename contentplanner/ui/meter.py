"""The meter of the toolbar: how much of the period on screen is conversation, beside the goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.checker import mix
from contentplanner.domain.goals import goal_of
from contentplanner.domain.vocabulary import GoalRule
from contentplanner.ui.calendar.month_data import parts_of
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.what_if import would_be
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.ui.widgets.mix_bar import MixBar, Parts

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


_WIDE, _NARROW = 200, 136


class Meter(QWidget):
    """One line of words over a bar."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: float | None = None
        self._share = label(strong="true", size=12)
        self._goal = label(tone="secondary", size=12)
        self._bar = MixBar(6, merged=True)
        line = QHBoxLayout()
        line.setSpacing(px(4))
        line.addWidget(picture(pixmap("message-circle", "tw", 14)))
        line.addWidget(self._share)
        line.addWidget(self._goal)
        line.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        layout.addStretch()
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addStretch()
        self.be_narrow(narrow=False)
        desk.plan_changed.connect(lambda _changes: self.refresh())
        desk.period_changed.connect(self.refresh)
        desk.what_if.changed.connect(self._follow)
        self.refresh()

    def be_narrow(self, *, narrow: bool) -> None:
        """Leave the goal to the tick on the bar, and to those who point at it, where there is less room."""
        self.setFixedWidth(px(_NARROW if narrow else _WIDE))
        self._goal.setVisible(not narrow)

    def refresh(self) -> None:
        """Show the mix of the period on screen."""
        found = mix(self._desk.plan, self._desk.period, self._desk.readings)
        goal = goal_of(self._desk.plan, GoalRule.CONVERSATION_SHARE).target
        share = found.share
        text = tr("Too few to judge") if share is None else tr("{share} conversation", share=words().percent(share))
        self._now = share
        self._share.setText(text)
        self._goal.setText("" if share is None else tr("· goal {goal}", goal=words().percent(goal)))
        self._bar.show_mix(Parts(0, 0, 0) if share is None else parts_of(found), goal)
        self._name()
        self._suppose()

    def _name(self) -> None:
        said = f"{self._share.text()} {self._goal.text()}".strip()
        self.setAccessibleName(said)
        self.setToolTip(said)

    def _follow(self) -> None:
        """Say what a change would lead to, and what is again when nothing is supposed any more."""
        if self._desk.what_if.mix is None:
            self._bar.suppose(None)
            self.refresh()
        else:
            self._suppose()

    def _suppose(self) -> None:
        then = self._desk.what_if.mix
        if then is None:
            return
        now = words().percent(self._now) if self._now is not None else ""
        self._bar.suppose(parts_of(then))
        self._share.setText(would_be(then.share, self._now))
        self._goal.setText(tr("· now {share}", share=now) if now and then.share != self._now else "")
        self._name()
