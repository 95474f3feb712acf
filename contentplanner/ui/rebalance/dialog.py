"""The dialog that proposes steps towards the goals, and does those that are accepted, as one action."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.checker.mending.asking import ask_a_starter
from contentplanner.checker.mending.rebalance.proposal import Proposal, rebalance
from contentplanner.checker.mending.scene import Scene
from contentplanner.domain.plan import applied
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.rebalance.figure_tiles import FigureTiles
from contentplanner.ui.rebalance.stays import Stays
from contentplanner.ui.rebalance.steps_list import StepsList
from contentplanner.ui.speech import ntr, period_title, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label
from contentplanner.wording.mending import proposal_headline

if TYPE_CHECKING:
    from contentplanner.jobs import Job
    from contentplanner.ui.desk import Desk

WIDTH, HEIGHT = 960, 760
SETTLE_MS = 60


class RebalanceDialog(QDialog):
    """Modal over the window. Nothing changes until the steps are accepted.

    `idea_wanted` carries a hook that no idea serves; the dialog closes with it.
    """

    idea_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._proposal: Proposal | None = None
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._work_out)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Rebalance {period}", period=period_title(desk.period)))
        self.setModal(True)
        room = parent.size()
        self.resize(min(px(WIDTH), room.width() - px(40)), min(px(HEIGHT), room.height() - px(40)))
        self._headline = label(tr("Looking for the fewest steps…"), size=16, strong="true", wrap=True)
        self.tiles = FigureTiles()
        self.steps = StepsList()
        self.stays = Stays()
        self.stays.hide()
        self._lay()
        self._connect()
        Veil(self, parent)
        self._work_out()

    def _lay(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(px(20), px(16), px(20), px(12))
        body.setSpacing(px(12))
        body.addWidget(self._headline)
        body.addWidget(self.tiles)
        body.addWidget(self.steps, 1)
        body.addWidget(self.stays)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(self._footer())

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setProperty("box", "bar")
        self.cancel = button(tr("Cancel"))
        self.accept_button = button(tr("Accept"), kind="primary")
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)
        row = QHBoxLayout(footer)
        row.setContentsMargins(px(20), px(12), px(20), px(12))
        row.addWidget(label(tr("One undo takes all of it back."), tone="hint", size=12))
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.accept_button)
        return footer

    def _connect(self) -> None:
        self.steps.chosen.connect(self._ask_anew)
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._accept)
        self.stays.idea_wanted.connect(self._want_idea)
        self._desk.plan_changed.connect(self._ask_anew)

    @property
    def headline(self) -> str:
        """What the proposal amounts to."""
        return self._headline.text()

    @property
    def proposal(self) -> Proposal | None:
        """What is proposed now; None while it is being worked out."""
        return self._proposal

    def _ask_anew(self) -> None:
        """Work the proposal out anew once no more ticks come: several may be set in one go."""
        if self._job is not None:
            self._job.cancel()
        self._proposal = None
        self.accept_button.setEnabled(False)
        self._settle.start()

    def _work_out(self) -> None:
        """Work the proposal out, without the steps that were refused."""
        desk = self._desk
        scene = Scene(desk.plan, desk.period, desk.today(), desk.readings)
        ask, refused = ask_a_starter(words().code), self.steps.refused
        self._job = desk.jobs.start(
            lambda job: rebalance(scene, ask, refused, lambda: job.progress(0, 0)),
            succeeded=partial(self._show, scene),
            failed=self._fail,
        )

    def _show(self, scene: Scene, proposal: Proposal) -> None:
        self._job, self._proposal = None, proposal
        after = applied(scene.plan, proposal.changes)
        self._headline.setText(proposal_headline(proposal, words(), is_past=scene.coming is None))
        self.tiles.show_proposal(proposal, after)
        self.steps.show_steps(proposal.steps, after)
        self.stays.show_proposal(proposal, after)
        count = len(proposal.steps)
        self.accept_button.setText(ntr("Do {n} step", "Do {n} steps", count) if count else tr("Accept"))
        self.accept_button.setEnabled(bool(count) and not self._desk.planner.store.read_only)

    def _fail(self, error: Exception) -> None:
        self._headline.setText(tr("The steps could not be worked out"))
        raise error

    def _accept(self) -> None:
        proposal, desk = self._proposal, self._desk
        if proposal is None:
            return
        self.accept()
        steps = ntr("{n} step", "{n} steps", len(proposal.steps))
        text = tr("Rebalance {period}: {steps}", period=period_title(desk.period), steps=steps)
        if desk.perform(text, proposal.changes):
            desk.told.emit(tr("Rebalanced with {steps}. Undo takes all of it back.", steps=steps))

    def _want_idea(self, hook: object) -> None:
        self.reject()
        self.idea_wanted.emit(hook)

    def done(self, result: int) -> None:
        """Let go of work that nobody waits for, and of the plan."""
        self._desk.plan_changed.disconnect(self._ask_anew)
        self._settle.stop()
        if self._job is not None:
            self._job.cancel()
        super().done(result)
