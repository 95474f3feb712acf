"""What can be done to saved views. Each is one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.domain.edits import delete_view, rename_view, reorder_view, save_view, view_name_problem
from contentplanner.domain.edits.managing import NameProblem
from contentplanner.domain.folding import folded
from contentplanner.domain.records import SavedView
from contentplanner.domain.texts import one_line
from contentplanner.ui.editor.ask_name import ask_name
from contentplanner.ui.speech import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from contentplanner.ui.desk import Desk


def ask_and_save(desk: Desk, parent: QWidget) -> None:
    """Ask for a name and keep the filter in force under it."""
    if desk.sight.criteria:
        question = tr("What is the view called?")
        ask_name(parent, tr("Save as a view"), question, lambda name: save(desk, name))


def save(desk: Desk, name: str) -> bool:
    """Keep the filter in force under a name; a view of that name shows it from now on."""
    known = any(folded(view.name) == folded(one_line(name)) for view in desk.plan.views.values())
    text = tr("Change the view “{name}”", name=name) if known else tr("Save the view “{name}”", name=name)
    done = desk.perform(text, save_view(desk.plan, name, desk.sight.criteria))
    if done:
        desk.told.emit(tr("The view “{name}” shows this filter", name=name))
    return done


def rename(desk: Desk, view: SavedView, name: str) -> str:
    """Give a view another name; return what stands in the way, empty when nothing does."""
    match view_name_problem(desk.plan, name, view.id):
        case NameProblem.EMPTY:
            return tr("A view needs a name.")
        case NameProblem.TAKEN:
            return tr("There is a view called “{name}” already.", name=one_line(name))
        case None:
            text = tr("Rename the view “{name}”", name=view.name)
            desk.perform(text, rename_view(desk.plan, view.id, name))
            return ""


def place(desk: Desk, view: SavedView, at: int) -> None:
    """Put a view at another place among the others."""
    desk.perform(tr("Move the view “{name}”", name=view.name), reorder_view(desk.plan, view.id, at))


def delete(desk: Desk, view: SavedView) -> None:
    """Forget a view, and say how it comes back."""
    if desk.perform(tr("Delete the view “{name}”", name=view.name), delete_view(desk.plan, view.id)):
        desk.told.emit(tr("{gone}. Undo brings it back.", gone=tr("The view “{name}” is deleted", name=view.name)))


def show(desk: Desk, view: SavedView) -> None:
    """Filter by a view, or no longer when it is in force."""
    in_force = is_shown(desk, view)
    desk.sight.filter_by(() if in_force else view.criteria)


def is_shown(desk: Desk, view: SavedView) -> bool:
    """Whether exactly this view is in force."""
    return bool(view.criteria) and frozenset(view.criteria) == frozenset(desk.sight.criteria)
