"""One finding: what was found, why it matters, what mends it, and the way to set it aside."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contentplanner.checker import Finding, Mend
from contentplanner.domain.records import Dismissal
from contentplanner.ui.check.reason_field import ReasonField
from contentplanner.ui.check.row_head import TONES
from contentplanner.ui.icons import SEVERITY_ICONS, pixmap
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import mend_label, severity_name, why_it_matters

if TYPE_CHECKING:
    from contentplanner.ui.check.mender import Mender


@dataclass(frozen=True, slots=True)
class Said:
    """What a card shows: a finding in words, what can be done about it, and the dismissal it has outgrown."""

    finding: Finding
    sentence: str
    offers: tuple[Mend, ...]
    outgrown: Dismissal | None = None


class FindingCard(QFrame):
    """Belongs to one finding, by its key; its figures may move."""

    def __init__(self, said: Said, mender: Mender) -> None:
        super().__init__()
        self.said = said
        self._mender = mender
        self._lit = False
        self._sign = picture(pixmap("info"))
        self._sentence = label(size=12, wrap=True)
        self._why = label(tone="hint", size=11, wrap=True)
        self._again = label(tone="warn", size=11, wrap=True)
        self.links: dict[Mend, QPushButton] = {}
        self._flow = FlowLayout(gap=px(8), row_gap=0)
        self.aside = button(tr("Set aside"), kind="link")
        self.aside.clicked.connect(self._ask)
        self.reason = ReasonField()
        self.reason.given.connect(self._set_aside)
        self.reason.left.connect(self._leave)
        self._line = QFrame()
        self._line.setProperty("box", "rule")
        self._lay()
        self._fill()

    def _lay(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._sentence, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._line)
        column = QVBoxLayout()
        column.setContentsMargins(px(12), px(9), px(12), px(7))
        column.setSpacing(px(4))
        outer.addLayout(column)
        column.addLayout(line)
        column.addWidget(self._why)
        column.addWidget(self._again)
        column.addLayout(self._flow)
        column.addWidget(self.reason)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard halts, in order."""
        return (*self.links.values(), self.aside, self.reason.field, self.reason.done)

    def draw_line(self, *, wanted: bool) -> None:
        """Draw a line above, or none."""
        self._line.setVisible(wanted)

    def show_finding(self, said: Said) -> None:
        """Show the finding as it stands now."""
        if said != self.said:
            self.said = said
            self._fill()

    def _fill(self) -> None:
        said = self.said
        severity = said.finding.severity
        self._sign.setPixmap(pixmap(SEVERITY_ICONS[severity], TONES[severity], 14))
        self._sign.setToolTip(severity_name(severity, words()))
        self._sentence.setText(said.sentence)
        self._why.setText(why_it_matters(said.finding, words()))
        self._again.setText(_outgrown(said.outgrown))
        self._again.setVisible(said.outgrown is not None)
        self.setAccessibleName(f"{severity_name(severity, words())}: {said.sentence}")
        self.aside.setAccessibleDescription(said.sentence)
        if tuple(self.links) != said.offers:
            self._fill_links()
        self._say_show()
        for link in self.links.values():
            link.setAccessibleDescription(said.sentence)

    def _fill_links(self) -> None:
        while self._flow.takeAt(0):
            pass
        for link in self.links.values():
            link.deleteLater()
        self.links = {mend: self._link(mend) for mend in self.said.offers}
        for link in (*self.links.values(), self.aside):
            self._flow.addWidget(link)

    def _link(self, mend: Mend) -> QPushButton:
        made = button(mend_label(mend, words()), kind="link")
        made.clicked.connect(partial(self._begin, mend))
        return made

    def _begin(self, mend: Mend, _checked: bool = False) -> None:
        self._mender.begin(self.said.finding, mend, self.links[mend])

    def show_lit(self, lit: frozenset[str]) -> None:
        """Offer to show everything again while this finding's posts are lit."""
        is_lit = bool(lit) and lit == frozenset(self.said.finding.posts)
        if is_lit != self._lit:
            self._lit = is_lit
            self._say_show()

    def _say_show(self) -> None:
        show = self.links.get(Mend.SHOW_POSTS)
        if show is None:
            return
        posts = len(self.said.finding.posts)
        text = ntr("Open the post", "Show {n} posts", posts)
        show.setText(tr("Show everything again") if self._lit else text)
        self._flow.invalidate()

    def _ask(self) -> None:
        self.reason.ask()
        self.aside.hide()

    def _leave(self) -> None:
        self.aside.show()
        self.aside.setFocus()

    def _set_aside(self, reason: str) -> None:
        self._mender.set_aside(self.said.finding, reason)


def _outgrown(dismissal: Dismissal | None) -> str:
    if dismissal is None:
        return ""
    return tr(
        "Set aside on {day} (“{reason}”), and worse since.",
        day=words().day_and_month(dismissal.day),
        reason=dismissal.reason,
    )
