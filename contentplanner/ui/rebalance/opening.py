"""Opening the proposal over a workbench, and what follows from it there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from contentplanner.domain.edits import tagged_idea
from contentplanner.ui.rebalance.dialog import RebalanceDialog
from contentplanner.ui.speech import tr
from contentplanner.wording.mending import hook_name

if TYPE_CHECKING:
    from contentplanner.checker.mending.rebalance.missing import Hook
    from contentplanner.ui.workbench import Workbench


def open_rebalance(bench: Workbench) -> None:
    """Propose steps for the period on screen; what is being typed is accepted first."""
    if bench.accept():
        dialog = RebalanceDialog(bench.desk, bench.window())
        dialog.idea_wanted.connect(partial(start_idea, bench))
        dialog.open()


def start_idea(bench: Workbench, hook: Hook) -> None:
    """Make an idea for a hook that no idea serves, and let the person name it."""
    desk = bench.desk
    name = hook_name(hook, desk.plan)
    changes = tagged_idea(name, desk.today(), *((key,) if key else () for key in hook))
    if desk.perform(tr("New idea for {hook}", hook=name), changes):
        bench.open_idea(changes[0].record.id, name_it=True)
