"""The question that an action on a post of a series asks: this one, those after it too, or all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from contentplanner.domain.edits.series import Scope, members, staying
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.widgets.menus import popup_menu

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post


@dataclass(slots=True)
class _Remembered:
    """What was answered last, as long as the program runs."""

    scope: Scope = Scope.THIS


_MOVES = _Remembered()
"""Only moves remember: Enter must not delete a whole series because the last one was."""


def scopes(plan: Plan, post: Post) -> tuple[Scope, ...]:
    """Return the scopes that differ for a post: one for a post that stands alone."""
    every = len(members(plan, post))
    following = len(members(plan, post, Scope.FOLLOWING))
    found = [Scope.THIS]
    found += [Scope.FOLLOWING] if following > 1 else []
    found += [Scope.ALL] if every > following else []
    return tuple(found)


def ask_scope(
    plan: Plan, post: Post, title: str, owner: QWidget, then: Callable[[Scope], None], *, remembers: bool = False
) -> QMenu | None:
    """Ask at the cursor how far an action reaches, which `title` names; a post that stands alone is no question.

    The answer of the last time is under the keyboard where it is remembered: Enter gives it again. Escape does nothing.
    """
    offered = scopes(plan, post)
    if len(offered) == 1:
        then(Scope.THIS)
        return None
    menu = popup_menu(title, owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addSection(title.replace("&", "&&"))
    actions = {scope: _offer(menu, plan, post, scope) for scope in offered}
    for scope, action in actions.items():
        action.triggered.connect(partial(_answer, scope, then, remembers))
    menu.popup(place(owner))
    menu.setActiveAction(_first(actions, remembers=remembers))
    return menu


def _first(actions: Mapping[Scope, QAction], *, remembers: bool) -> QAction:
    wanted = _MOVES.scope if remembers else Scope.THIS
    return actions.get(wanted, actions[Scope.THIS])


def _answer(scope: Scope, then: Callable[[Scope], None], remembers: bool, _checked: bool = False) -> None:
    if remembers:
        _MOVES.scope = scope
    then(scope)


def _offer(menu: QMenu, plan: Plan, post: Post, scope: Scope) -> QAction:
    return menu.addAction(scope_text(plan, post, scope))


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


def place(owner: QWidget) -> QPoint:
    """Return where a question about an action belongs: under what has the keyboard, else at the mouse."""
    focus = QApplication.focusWidget()
    at = QCursor.pos()
    if focus is not None and focus is not owner and owner.isAncestorOf(focus) and not _is_under_mouse(owner, at):
        return focus.mapToGlobal(QPoint(0, focus.height()))
    return at if _is_under_mouse(owner, at) else owner.mapToGlobal(owner.rect().center())


def _is_under_mouse(owner: QWidget, at: QPoint) -> bool:
    return owner.rect().contains(owner.mapFromGlobal(at))
