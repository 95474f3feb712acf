"""Short messages: what went wrong and what to do, what the program is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from contentplanner import __version__
from contentplanner.domain.problems import FileMissing, PlanChangedElsewhere, PlanLocked, Problem
from contentplanner.ui.speech import tr, words
from contentplanner.wording import problem_sentence


def say_problem(parent: QWidget, problem: Problem, save_copy: Callable[[], None] | None = None) -> None:
    """Say what went wrong; where the plan can't be written any more, offer to save a copy elsewhere."""
    box = message_box(parent, tr("That didn't work"), problem_sentence(problem, words()), QMessageBox.Icon.Warning)
    box.addButton(QMessageBox.StandardButton.Ok)
    if save_copy is not None:
        box.addButton(tr("Save a copy elsewhere…"), QMessageBox.ButtonRole.ActionRole).clicked.connect(save_copy)
    box.setEscapeButton(QMessageBox.StandardButton.Ok)
    box.open()


def say_changed(
    parent: QWidget, problem: PlanChangedElsewhere, reload: Callable[[], None], save_copy: Callable[[], None]
) -> None:
    """Say that somebody else wrote the file, and offer to open it as it is now or to keep what is here elsewhere."""
    box = message_box(
        parent, tr("The plan was changed elsewhere"), problem_sentence(problem, words()), QMessageBox.Icon.Warning
    )
    box.addButton(tr("Open the plan as it is now"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(reload)
    box.addButton(tr("Save a copy elsewhere…"), QMessageBox.ButtonRole.ActionRole).clicked.connect(save_copy)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def say_locked(parent: QWidget, problem: PlanLocked, again: Callable[[], None], read_only: Callable[[], None]) -> None:
    """Say who is writing the plan, and offer to try again or to look only."""
    box = message_box(
        parent, tr("The plan is in use"), problem_sentence(problem, words()), QMessageBox.Icon.Information
    )
    box.addButton(tr("Open to read only"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(read_only)
    box.addButton(tr("Try again"), QMessageBox.ButtonRole.ActionRole).clicked.connect(again)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def say_gone(parent: QWidget, problem: FileMissing, forget: Callable[[], None]) -> None:
    """Say that a plan isn't where it was opened last, and offer to take it off the list of those."""
    text = tr(
        "“{name}” isn't in “{folder}” any more. It may have been moved or deleted, or its disk isn't connected.",
        name=problem.path.stem,
        folder=problem.path.parent,
    )
    box = message_box(parent, tr("The plan isn't there any more"), text, QMessageBox.Icon.Information)
    box.addButton(tr("Take it off the list"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(forget)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def say(parent: QWidget, title: str, text: str) -> None:
    """Say something that needs no answer."""
    box = message_box(parent, title, text, QMessageBox.Icon.Information)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()


def say_about(parent: QWidget) -> None:
    """Say what the program is."""
    say(
        parent,
        tr("About Content Planner"),
        tr(
            "Content Planner {version}\n\nPlans social posts for an employer brand, and sees whether the plan starts "
            "conversations or only sends. Everything stays in one file on your own machine; nothing is ever posted or "
            "sent.\n\nMIT licence. Icons: Lucide (ISC). Typeface: Inter (OFL). Qt for Python (LGPL).",
            version=__version__,
        ),
    )


def message_box(parent: QWidget, title: str, text: str, icon: QMessageBox.Icon) -> QMessageBox:
    """Return a box without buttons that shows both texts as they are and goes when it is closed."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    box.setIcon(icon)
    return box
