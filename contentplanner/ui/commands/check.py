"""What the check leads to: a proposal that brings the plan nearer to its goals."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.ui.commands.edit import with_bench
from contentplanner.ui.rebalance.opening import open_rebalance

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {"rebalance": lambda: with_bench(window, open_rebalance)}
