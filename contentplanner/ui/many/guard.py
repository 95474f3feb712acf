"""A plain question before posts that are out are changed together with others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from contentplanner.domain.vocabulary import Status
from contentplanner.ui.dialogs.messages import message_box
from contentplanner.ui.speech import ntr, tr, words

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

Ids = tuple[str, ...]
Roles = QMessageBox.ButtonRole


def protect(plan: Plan, owner: QWidget, ids: Ids, act: Callable[[Ids], None]) -> None:
    """Act on posts; where several are meant and some are out, ask first what is to become of those.

    One post alone is no question: the person has it before them.
    """
    out = frozenset(key for key in ids if plan.posts[key].status is Status.POSTED)
    if len(ids) == 1 or not out:
        act(ids)
        return
    kept = tuple(key for key in ids if key not in out)
    box = message_box(owner, _title(len(out), len(ids)), _text(), QMessageBox.Icon.Question)
    if kept:
        first = box.addButton(_leaving(len(out)), Roles.AcceptRole)
        first.clicked.connect(lambda: act(kept))
        box.setDefaultButton(first)
    box.addButton(_every(len(ids)), Roles.DestructiveRole).clicked.connect(lambda: act(ids))
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def _title(out: int, every: int) -> str:
    return ntr(
        "{n} of these {every} posts is posted already", "{n} of these {every} posts are posted already", out,
        every=words().number(every),
    )  # fmt: skip


def _text() -> str:
    return tr("What is posted stays on its channel as it is; only the plan would say something else.")


def _leaving(out: int) -> str:
    return ntr("Leave the posted one as it is", "Leave the posted ones as they are", out)


def _every(every: int) -> str:
    return ntr("Change {n} post", "Change all {n} posts", every)
