"""Start empty: a name, and the values, interests and channels to begin with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from contentplanner.domain.texts import one_line
from contentplanner.exchange.beginnings import (
    Choices,
    SuggestedChannel,
    Suggestion,
    empty_plan,
    guessed_basics,
    suggestions,
)
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.welcome.beginning import Beginning, free_path
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import ElidedLabel, label


class StartForm(QWidget):
    """`chosen` carries a `Beginning`; nothing is written before."""

    chosen = Signal(object)
    back_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._offered = suggestions(words().code)
        self.name = QLineEdit(tr("Employer brand"))
        self.name.setAccessibleName(tr("Name of the plan"))
        self.name.setMaxLength(100)
        self.other_values = QLineEdit()
        self.other_values.setAccessibleName(tr("Other values"))
        self.other_values.setPlaceholderText(tr("Other values, separated by commas"))
        self.value_boxes = [_box(offered) for offered in self._offered.values]
        self.interest_boxes = [
            (audience.name, [_box(offered) for offered in audience.interests]) for audience in self._offered.audiences
        ]
        self.channel_boxes = [(offered, _box(offered)) for offered in self._offered.channels]
        self._where = ElidedLabel(tone="hint", size=12)
        self._missing = label(tone="bad", size=12, wrap=True)
        self.start = button(tr("Start planning"), kind="primary")
        self._lay()
        self._connect()
        self._check()

    def _lay(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(px(8))
        layout.addWidget(label(tr("Start empty"), size=22, strong="true"))
        layout.addWidget(label(tr("Name of the plan"), strong="true", size=12))
        layout.addWidget(self.name)
        layout.addLayout(self._place())
        layout.addSpacing(px(8))
        layout.addWidget(label(tr("Which values does your organisation stand for?"), strong="true"))
        layout.addWidget(_row(self.value_boxes))
        layout.addWidget(self.other_values)
        layout.addSpacing(px(8))
        layout.addWidget(label(tr("What are your audiences interested in?"), strong="true"))
        for audience, boxes in self.interest_boxes:
            layout.addWidget(label(audience, tone="secondary", size=12))
            layout.addWidget(_row(boxes))
        layout.addSpacing(px(8))
        layout.addWidget(label(tr("Where do you post?"), strong="true"))
        layout.addWidget(_row([box for _offered, box in self.channel_boxes]))
        layout.addWidget(label(tr("All of this can be changed later."), tone="hint", size=12))
        layout.addWidget(self._missing)
        layout.addLayout(self._buttons())
        layout.addStretch()

    def _place(self) -> QHBoxLayout:
        row = QHBoxLayout()
        change = button(tr("Another folder…"), kind="link")
        change.clicked.connect(self._ask_folder)
        row.addWidget(self._where, 1)
        row.addWidget(change)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = button(tr("Back"))
        back.clicked.connect(self.back_wanted)
        row.addWidget(back)
        row.addStretch()
        row.addWidget(self.start)
        return row

    def _connect(self) -> None:
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self._choose)
        for _offered, box in self.channel_boxes:
            box.toggled.connect(self._check)
        self.start.clicked.connect(self._choose)

    def begin(self) -> None:
        """Put the keyboard into the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _check(self) -> None:
        has_channel = any(box.isChecked() for _offered, box in self.channel_boxes)
        self._missing.setText("" if has_channel else tr("Choose at least one channel: a post needs a place to appear."))
        self._missing.setVisible(not has_channel)
        self.start.setEnabled(has_channel)
        self._where.setText(str(free_path(self._folder, self.name.text())))

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder for the plan"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._move_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _move_to(self, folder: str) -> None:
        self._folder = Path(folder)
        self._check()

    def _choose(self) -> None:
        if not self.start.isEnabled():
            return
        choices = Choices(
            values=self._values(),
            interests={name: _ticked(boxes) for name, boxes in self.interest_boxes},
            channels={offered.kind: offered.name for offered, box in self.channel_boxes if box.isChecked()},
        )
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or None
        basics = guessed_basics(words().code, zone)
        path = free_path(self._folder, self.name.text())
        self.chosen.emit(Beginning(path, lambda _today: empty_plan(choices, basics)))

    def _values(self) -> tuple[str, ...]:
        own = (one_line(name) for name in self.other_values.text().split(","))
        return tuple(dict.fromkeys((*_ticked(self.value_boxes), *(name for name in own if name))))


def _box(offered: Suggestion | SuggestedChannel) -> QCheckBox:
    made = QCheckBox(offered.name.replace("&", "&&"))
    made.setChecked(offered.ticked)
    return made


def _ticked(boxes: list[QCheckBox]) -> tuple[str, ...]:
    return tuple(box.text().replace("&&", "&") for box in boxes if box.isChecked())


def _row(boxes: list[QCheckBox]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, px(14), px(4))
    for box in boxes:
        flow.addWidget(box)
    return holder
