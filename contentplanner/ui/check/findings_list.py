"""The findings of one C under each other; only what changed is made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from contentplanner.ui.check.finding_card import FindingCard, Said
from contentplanner.ui.editor.parts import walk_before
from contentplanner.ui.speech import ntr
from contentplanner.ui.widgets.buttons import button

if TYPE_CHECKING:
    from contentplanner.ui.check.mender import Mender

FIRST = 6
"""So many findings are shown at first; the others wait behind a link."""


class FindingsList(QFrame):
    """A card a finding, known by the finding's key; hidden when there is none."""

    def __init__(self, mender: Mender) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self._mender = mender
        self._said: tuple[Said, ...] = ()
        self._lit: frozenset[str] = frozenset()
        self._all = False
        self._stops: list[QWidget] = []
        self.cards: dict[str, FindingCard] = {}
        self.more = button("", kind="link")
        self.more.clicked.connect(self._show_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self.more)
        self.hide()

    def show_findings(self, said: tuple[Said, ...]) -> None:
        """Show these findings."""
        if said != self._said:
            self._said = said
            self._fill()

    def _show_all(self) -> None:
        self._all = True
        first_hidden = self._said[FIRST].finding.key
        self._fill()
        self.cards[first_hidden].aside.setFocus()

    def _fill(self) -> None:
        shown = self._said if self._all else self._said[:FIRST]
        keys = [said.finding.key for said in shown]
        self._drop([key for key in self.cards if key not in keys])
        for place, said in enumerate(shown):
            self._put(place, said)
        hidden = len(self._said) - len(shown)
        self.more.setText(ntr("Show {n} more", "Show {n} more", hidden))
        self.more.setVisible(hidden > 0)
        self.setVisible(bool(shown))
        self._order()

    def _drop(self, keys: list[str]) -> None:
        focused = QApplication.focusWidget()
        for key in keys:
            card = self.cards.pop(key)
            had_focus = focused is not None and card.isAncestorOf(focused)
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()
            if had_focus and self.cards:
                next(iter(self.cards.values())).stops[0].setFocus()

    def _put(self, place: int, said: Said) -> None:
        card = self.cards.get(said.finding.key)
        if card is None:
            card = self.cards[said.finding.key] = FindingCard(said, self._mender)
            card.show_lit(self._lit)
        else:
            card.show_finding(said)
        if self._column.indexOf(card) != place:
            self._column.insertWidget(place, card)

    def _order(self) -> None:
        """Draw lines between the cards, and let Tab walk through them from the top."""
        cards = sorted(self.cards.values(), key=self._column.indexOf)
        for place, card in enumerate(cards):
            card.draw_line(wanted=place > 0)
        stops = [stop for card in cards for stop in card.stops]
        if stops != self._stops:
            self._stops = stops
            walk_before(self.more, stops)

    def show_lit(self, lit: frozenset[str]) -> None:
        """Follow which posts are lit."""
        self._lit = lit
        for card in self.cards.values():
            card.show_lit(lit)
