"""The question that an action on a post of a series asks: this one, those after it too, or all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from contentplanner.domain.edits.series import Scope, members, staying
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.widgets.menus import add_heading, popup_menu

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post


@dataclass(frozen=True, slots=True)
class Question:
    """Where a question is asked: its owner, and the point on the screen; and what it is about.

    One that `remembers` has the last answer under the keyboard, so that Enter gives it again.
    """

    owner: QWidget
    at: QPoint
    title: str = ""
    remembers: bool = False


@dataclass(slots=True)
class _Remembered:
    """What was answered last, as long as the program runs."""

    scope: Scope = Scope.THIS


_LAST = _Remembered()


def forget() -> None:
    """Answer nothing for the next question."""
    _LAST.scope = Scope.THIS


def scopes(plan: Plan, post: Post) -> tuple[Scope, ...]:
    """Return the scopes that differ for a post: one for a post that stands alone."""
    every = len(members(plan, post))
    following = len(members(plan, post, Scope.FOLLOWING))
    found = [Scope.THIS]
    found += [Scope.FOLLOWING] if following > 1 else []
    found += [Scope.ALL] if every > following else []
    return tuple(found)


def ask_scope(plan: Plan, post: Post, question: Question, then: Callable[[Scope], None]) -> None:
    """Ask how far an action reaches; a post that stands alone is no question. Escape leaves everything as it is."""
    offered = scopes(plan, post)
    if len(offered) == 1:
        then(Scope.THIS)
        return
    menu = popup_menu(question.title, question.owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_heading(menu, question.title)
    actions = {scope: menu.addAction(scope_text(plan, post, scope)) for scope in offered}
    for scope, action in actions.items():
        action.triggered.connect(partial(_answer, scope, question, then))
    menu.popup(question.at)
    first = _LAST.scope if question.remembers else Scope.THIS
    menu.setActiveAction(actions.get(first, actions[Scope.THIS]))


def _answer(scope: Scope, question: Question, then: Callable[[Scope], None], _checked: bool = False) -> None:
    if question.remembers:
        _LAST.scope = scope
    then(scope)


def scope_text(plan: Plan, post: Post, scope: Scope) -> str:
    """Return a scope as a menu offers it, with how many posts it leaves alone."""
    count = len(members(plan, post, scope))
    match scope:
        case Scope.THIS:
            return tr("&Only this post")
        case Scope.FOLLOWING:
            text = ntr("This post and the &one after it", "This post and the {n} &after it", count - 1)
        case Scope.ALL:
            text = ntr("A&ll of the series ({n} post)", "A&ll of the series ({n} posts)", count)
    left = len(staying(plan, post, scope))
    stays = ntr("{n} is scheduled or posted and stays", "{n} are scheduled or posted and stay", left)
    return f"{text} · {stays}" if left else text
