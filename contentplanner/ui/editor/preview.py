"""How the first lines of a post look in the feed of its channel, before "see more"."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.first_lines import FOLDS, WHOLE, Fold, Opening, opening
from contentplanner.domain.records import Channel, Post
from contentplanner.ui.editor.disclosure import Disclosure
from contentplanner.ui.editor.faces import logo_icon, person_icon
from contentplanner.ui.editor.lead_label import Part, PartsLabel
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import ElidedLabel, label, picture

FACE = 28


class FeedCard(QFrame):
    """A card such as every feed has: who speaks, when, the text."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._face = picture(logo_icon(FACE).pixmap(QSize(px(FACE), px(FACE))))
        self._name = ElidedLabel(size=12, strong="true")
        self._where = ElidedLabel(tone="hint", size=11)
        self.text = PartsLabel()
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(self._name)
        who.addWidget(self._where)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._face)
        head.addLayout(who, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.text)

    def show_post(self, name: str, where: str, face: QIcon, seen: Opening) -> None:
        """Show what a feed shows."""
        self._face.setPixmap(face.pixmap(QSize(px(FACE), px(FACE))))
        self._name.setText(name)
        self._where.setText(where)
        rest = tr("see more")
        more = Part(f"\u00a0… {rest}", tone="ink3") if seen.is_folded else Part("")
        self.text.show_parts(Part(seen.shown), more)
        self.setAccessibleName(f"{name}, {where}: {self.text.text}")


class Preview(Disclosure):
    """Folded or not as a person left it; not there where nobody knows how the channel shows a text."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.card = FeedCard()
        self.about = label(tone="hint", size=11, wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.card)
        column.addWidget(self.about)
        super().__init__(inside)

    def show_draft(self, draft: Post) -> None:
        """Show a post as it stands in the editor."""
        plan = self._sheet.plan
        channel = plan.channels[draft.channel_id]
        fold = FOLDS.get(channel.kind)
        self.setVisible(not draft.is_unwritten and (fold is not None or channel.kind in WHOLE))
        if self.isHidden():
            return
        seen = opening(draft.text, fold)
        voice = plan.people[draft.voice_id] if draft.voice_id else None
        name, face = (voice.name, person_icon(voice, FACE)) if voice else (tr("Your organisation"), logo_icon(FACE))
        day = [words().short_day(draft.day)] if draft.day else []
        self.card.show_post(name, " · ".join([channel.name, *day]), face, seen)
        self.about.setText(_about(channel, fold))
        self.say(tr("First lines on {channel}", channel=channel.name))


def _about(channel: Channel, fold: Fold | None) -> str:
    if fold is None:
        return tr("{channel} shows the whole text.", channel=channel.name)
    return tr(
        "An estimate: {channel} folds a text after about {n} characters or {lines} lines, on a phone often sooner.",
        channel=channel.name,
        n=words().number(fold.characters),
        lines=words().number(fold.lines),
    )
