"""Asking for another name of a plan."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.editor.parts import ProblemLine, labelled
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.welcome.beginning import file_stem
from contentplanner.ui.widgets.buttons import button

WIDTH = 380


class RenameDialog(QDialog):
    """`chosen` carries the path the plan is to have. A name that is taken is told while it is typed."""

    chosen = Signal(object)

    def __init__(self, path: Path, window: QWidget) -> None:
        super().__init__(window)
        self._path = path
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Rename the plan"))
        self.setModal(True)
        self.setMinimumWidth(px(WIDTH))
        self.name = QLineEdit(path.stem)
        self.name.setAccessibleName(tr("Name of the plan"))
        self.name.selectAll()
        self.problem = ProblemLine()
        self.cancel = button(tr("Cancel"))
        self.rename = button(tr("Rename"), kind="primary")
        self.rename.setDefault(True)
        self._lay()
        self.name.textChanged.connect(self._judge)
        self.cancel.clicked.connect(self.reject)
        self.rename.clicked.connect(self._choose)
        Veil(self, window)
        self._judge()

    def _lay(self) -> None:
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.rename)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(10))
        column.addLayout(labelled(tr("Name of the plan"), self.name))
        column.addWidget(self.problem)
        column.addLayout(row)

    @property
    def target(self) -> Path:
        """The path with the name that is typed, as every system accepts it."""
        return self._path.with_name(f"{file_stem(self.name.text())}{self._path.suffix}")

    def _judge(self) -> None:
        target, typed = self.target, self.name.text().strip()
        taken = target.name.casefold() != self._path.name.casefold() and target.exists()
        if taken:
            self.problem.say(tr("“{name}” exists already in this folder. Choose another name.", name=target.stem))
        elif typed and target.stem != typed:
            self.problem.say(tr("It will be called “{name}”.", name=target.stem))
        else:
            self.problem.say("")
        self.rename.setEnabled(bool(typed) and not taken and target != self._path)

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.target)
