"""What is done to the ideas chosen in the backlog, and the filter that decides which are there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from contentplanner.ui.backlog.deeds import IdeaDeeds
from contentplanner.ui.backlog.tagging import IdeaTagging
from contentplanner.ui.commands.edit import with_bench
from contentplanner.ui.speech import tr
from contentplanner.ui.workbench import Workbench

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        "idea_values": partial(_on_tags, window, IdeaTagging.pick_values),
        "idea_interests": partial(_on_tags, window, IdeaTagging.pick_interests),
        "idea_subject": partial(_on_tags, window, IdeaTagging.ask_subject),
        "idea_campaign": partial(_on_tags, window, IdeaTagging.ask_campaign),
        "idea_evergreen": partial(_on_tags, window, IdeaTagging.ask_evergreen),
        "archive_ideas": partial(_on_ideas, window, IdeaDeeds.put_away),
        "merge_ideas": partial(_on_ideas, window, _merge),
        "delete_ideas": partial(_on_ideas, window, IdeaDeeds.delete),
        "filter": lambda: with_bench(window, lambda bench: bench.open_filter(bench.toolbar.filter)),
        "clear_filter": lambda: with_bench(window, lambda bench: bench.desk.sight.filter_by(())),
        "hide_filtered": lambda: with_bench(window, _hide_or_dim),
        "save_view": lambda: with_bench(window, _save_view),
        "views": lambda: with_bench(window, Workbench.open_views),
    }


def _on_ideas(window: MainWindow, act: Callable[[IdeaDeeds], object]) -> None:
    """Act on the chosen ideas; what is being typed is accepted first."""
    if window.accept():
        with_bench(window, lambda bench: act(bench.backlog.deeds))


def _on_tags(window: MainWindow, act: Callable[[IdeaTagging], object]) -> None:
    _on_ideas(window, lambda deeds: act(deeds.tags))


def _merge(deeds: IdeaDeeds) -> None:
    if deeds.can_merge:
        deeds.merge()
    else:
        deeds.desk.told.emit(tr("Choose two ideas first: the second one with Ctrl and a click, or Shift and an arrow"))


def _hide_or_dim(bench: Workbench) -> None:
    bench.desk.sight.hide(hides=not bench.desk.sight.hides)


def _save_view(bench: Workbench) -> None:
    if bench.desk.sight.criteria:
        bench.save_view()
    else:
        bench.desk.told.emit(tr("Filter first: a view is a filter under a name"))
