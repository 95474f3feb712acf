"""Saved views: keep a filter under a name, rename, change, reorder and delete it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.managing import NameProblem
from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.folding import folded
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Change, Changes
from contentplanner.domain.records import Criterion, SavedView
from contentplanner.domain.texts import one_line

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan


def views_in_order(plan: Plan) -> tuple[SavedView, ...]:
    """Return the views as they are shown: by position, then by name."""
    return tuple(sorted(plan.views.values(), key=lambda view: (view.position, folded(view.name), view.id)))


def view_name_problem(plan: Plan, name: str, view_id: str = "") -> NameProblem | None:
    """Return why a view can't be called this, None when it can."""
    if not one_line(name):
        return NameProblem.EMPTY
    wanted = folded(one_line(name))
    taken = any(folded(view.name) == wanted for view in plan.views.values() if view.id != view_id)
    return NameProblem.TAKEN if taken else None


def save_view(plan: Plan, name: str, criteria: tuple[Criterion, ...]) -> Changes:
    """Return the changes that keep a filter under a name, last in the row; one of that name asks for this from now on.

    No changes when the name is empty.
    """
    if not one_line(name):
        return ()
    same = next((view for view in plan.views.values() if folded(view.name) == folded(one_line(name))), None)
    if same is not None:
        return put(plan, replace(same, criteria=criteria))
    last = max((view.position for view in plan.views.values()), default=-1)
    return (Change(None, SavedView(new_id(), one_line(name), last + 1, criteria)),)


def rename_view(plan: Plan, view_id: str, name: str) -> Changes:
    """Return the changes that give a view another name; none when the name is empty or taken."""
    if view_name_problem(plan, name, view_id) is not None:
        return ()
    return put(plan, replace(plan.views[view_id], name=one_line(name)))


def reorder_view(plan: Plan, view_id: str, place: int) -> Changes:
    """Return the changes that put a view at a place, from 0; a place beyond either end is that end."""
    left = [view for view in views_in_order(plan) if view.id != view_id]
    left.insert(max(0, place), plan.views[view_id])
    return put(plan, *(replace(view, position=position) for position, view in enumerate(left)))


def delete_view(plan: Plan, view_id: str) -> Changes:
    """Return the changes that forget a view; what it shows stays."""
    return delete(plan, plan.views[view_id])
