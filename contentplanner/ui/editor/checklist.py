"""What the open post still lacks: one quiet line above the foot, which opens into a line for each thing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from contentplanner.domain.missing import Missing
from contentplanner.ui.editor.parts import rule
from contentplanner.ui.editor.places import Place
from contentplanner.ui.icons import icon, pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px, tokens
from contentplanner.ui.widgets.buttons import LineButton
from contentplanner.wording.missing import missing_line, missing_name

PLACES = {
    Missing.HOOK: Place.TAGS,
    Missing.CHANNEL: Place.CHANNEL,
    Missing.DAY: Place.DAY,
    Missing.TIME: Place.TIME,
    Missing.VOICE: Place.VOICE,
    Missing.RESPONDER: Place.RESPONDER,
    Missing.TEXT: Place.TEXT,
    Missing.LENGTH: Place.TEXT,
    Missing.HASHTAGS: Place.TEXT,
    Missing.ALT_TEXT: Place.ALT_TEXT,
    Missing.LINK: Place.LINK,
}

_QUIET = "QPushButton {{ text-align: left; font-weight: 400; color: {ink}; }}"


class Checklist(QFrame):
    """`wanted` carries the place of the field that a line leads to."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Missing, ...] | None = None
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(px(16), 0, 0, px(4))
        self._column.setSpacing(0)
        self.lines: dict[Missing, LineButton] = {one: self._line(one) for one in Missing}
        self.switch = LineButton()
        self.switch.setStyleSheet(_QUIET.format(ink=tokens().ink2))
        self.switch.setIconSize(QSize(px(14), px(14)))
        self.setAccessibleName(tr("What is missing"))
        self.switch.clicked.connect(lambda: self.open(wanted=self._box.isHidden()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        inner = QVBoxLayout()
        inner.setContentsMargins(px(14), px(4), px(10), px(4))
        inner.setSpacing(0)
        inner.addWidget(self.switch)
        inner.addWidget(self._box)
        column.addLayout(inner)
        self._box.hide()

    def _line(self, missing: Missing) -> LineButton:
        made = LineButton(missing_line(missing, words()))
        made.setIcon(icon("circle", "ink3", 12))
        made.setIconSize(QSize(px(12), px(12)))
        made.setStyleSheet(_QUIET.format(ink=tokens().ink2))
        made.clicked.connect(partial(self.wanted.emit, PLACES[missing]))
        self._column.addWidget(made)
        return made

    def open(self, *, wanted: bool) -> None:
        """Show the lines, or only what they are about."""
        self._box.setVisible(wanted and bool(self._shown))
        self._dress()

    def show_missing(self, missing: tuple[Missing, ...]) -> None:
        """Show what is missing now; that nothing is takes one line too."""
        if missing == self._shown:
            return
        self._shown = missing
        had_focus = self._box.isAncestorOf(focus) if (focus := QApplication.focusWidget()) else False
        for one, line in self.lines.items():
            line.setVisible(one in missing)
        named = words().join([missing_name(one, words()) for one in missing])
        self.switch.say(tr("Still missing: {what}", what=named) if missing else tr("Nothing is missing"))
        self.switch.setEnabled(bool(missing))
        self.open(wanted=not self._box.isHidden())
        if had_focus and not self._box.isAncestorOf(QApplication.focusWidget() or self):
            self.switch.setFocus()

    def _dress(self) -> None:
        if not self._shown:
            self.switch.setIcon(_tick())
        else:
            name = "chevron-right" if self._box.isHidden() else "chevron-down"
            self.switch.setIcon(icon(name, "accent", 14))


def _tick() -> QIcon:
    made = icon("circle-check", "ok", 14)
    made.addPixmap(pixmap("circle-check", "ok", 14), QIcon.Mode.Disabled)
    return made
