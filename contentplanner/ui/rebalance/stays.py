"""What stays missing after a proposal: each with the reason, and for a hook that no idea serves the way to one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from contentplanner.ui.check.row_head import TONES
from contentplanner.ui.icons import SEVERITY_ICONS, pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import severity_name
from contentplanner.wording.mending import hook_name, hook_sentence, missing_sentences

if TYPE_CHECKING:
    from contentplanner.checker.mending.rebalance.missing import Hook, Missing
    from contentplanner.checker.mending.rebalance.proposal import Proposal
    from contentplanner.domain.plan import Plan


SHARE = 0.28
"""Of the dialog's height, at most."""


class _Area(QScrollArea):
    """Scrolls, and is no taller than what it holds."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """All of it, up to what leaves the steps their room."""
        most, needed = round(SHARE * self.window().height()), self._inner.heightForWidth(self.width())
        return QSize(super().sizeHint().width(), min(needed, most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class Stays(QWidget):
    """Hidden while nothing is missing. `idea_wanted` carries a hook: a value and an interest; one may be None."""

    idea_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Hook, ...], tuple[Missing, ...]] | None = None
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, px(8), 0)
        self._rows.setSpacing(px(8))
        inner = QWidget()
        inner.setLayout(self._rows)
        self._area = _Area(inner)
        self._area.setAccessibleName(tr("What stays missing"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(label(tr("What stays missing"), size=12, strong="true"))
        column.addWidget(self._area, 1)

    def show_proposal(self, proposal: Proposal, plan: Plan) -> None:
        """Show what a proposal leaves; the plan is the one after it."""
        shown = proposal.hooks, proposal.missing
        self.setVisible(bool(proposal.hooks or proposal.missing))
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.deleteLater()
        for hook in proposal.hooks:
            self._rows.addWidget(self._hook_row(hook, plan))
        for missing in proposal.missing:
            self._rows.addWidget(_missing_row(missing, plan))
        self._rows.addStretch()
        self._area.updateGeometry()

    def _hook_row(self, hook: Hook, plan: Plan) -> QWidget:
        sentence = hook_sentence(hook, plan, words())
        make = button(tr("New idea"), kind="link", name=tr("New idea for {hook}", hook=hook_name(hook, plan)))
        make.clicked.connect(partial(self._want, hook))
        row = _row("lightbulb", "accent", "", sentence, "")
        layout = row.layout()
        if layout is not None:
            layout.addWidget(make)
        return row

    def _want(self, hook: Hook, _checked: bool = False) -> None:
        self.idea_wanted.emit(hook)


def _missing_row(missing: Missing, plan: Plan) -> QWidget:
    severity = missing.finding.severity
    sentence, why = missing_sentences(missing, plan, words())
    return _row(SEVERITY_ICONS[severity], TONES[severity], severity_name(severity, words()), sentence, why)


def _row(sign: str, tone: str, name: str, sentence: str, why: str) -> QWidget:
    made = QWidget()
    made.setAccessibleName(f"{sentence} {why}".strip())
    texts = QVBoxLayout()
    texts.setSpacing(px(1))
    texts.addWidget(label(sentence, size=12, wrap=True))
    if why:
        texts.addWidget(label(why, tone="hint", size=11, wrap=True))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    row.addWidget(picture(pixmap(sign, tone, 14), name), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return made
