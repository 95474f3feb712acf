"""What can be done to several ideas at once, below the list while several are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from contentplanner.ui.backlog.cards import IdeaCard
from contentplanner.ui.icons import icon
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import icon_button, set_icon
from contentplanner.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from contentplanner.ui.backlog.panel import BacklogPanel


class ChosenBar(QFrame):
    """Hidden while no more than one row is chosen."""

    def __init__(self, panel: BacklogPanel) -> None:
        super().__init__()
        self._panel = panel
        self.setProperty("box", "card")
        self.text = ElidedLabel(size=12, strong="medium")
        self.tags = icon_button("tag", tr("Values…"), small=True)
        self.archive = icon_button("archive", tr("Archive"), small=True)
        self.delete = icon_button("trash-2", tr("Delete"), small=True)
        self.more = icon_button("ellipsis", tr("What to do with it"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(2), px(4), px(2))
        row.setSpacing(px(2))
        row.addWidget(self.text, 1)
        for made in (self.tags, self.archive, self.delete, self.more):
            made.setStyleSheet("QToolButton { padding: 0; }")
            made.setFixedWidth(px(26))
            row.addWidget(made)
        self.tags.clicked.connect(panel.deeds.tags.pick_values)
        self.archive.clicked.connect(panel.deeds.put_away)
        self.delete.clicked.connect(panel.deeds.delete)
        self.more.clicked.connect(lambda: panel.open_menu(self.more.mapToGlobal(self.more.rect().topLeft())))

    def refresh(self) -> None:
        """Say how much is chosen."""
        rows = self._panel.list.chosen()
        ideas = sum(isinstance(row, IdeaCard) for row in rows)
        parts = [ntr("{n} idea", "{n} ideas", ideas)] if ideas else []
        parts += [ntr("{n} post", "{n} posts", len(rows) - ideas)] if len(rows) > ideas else []
        self.text.setText(ntr("{n} chosen", "{n} chosen", len(rows)))
        self.setAccessibleName(tr("{things} chosen", things=words().join(parts)))
        archived = self._panel.deeds.are_archived
        set_icon(self.archive, icon("undo-2" if archived else "archive"))
        name = tr("Put back on the list") if archived else tr("Archive")
        self.archive.setAccessibleName(name)
        self.archive.setToolTip(name)
        focused: QWidget | None = self.focusWidget()
        if len(rows) < 2 and focused is not None and focused.hasFocus():  # noqa: PLR2004 - one is no choice
            self._panel.list.setFocus()
        self.setVisible(len(rows) > 1 and not self._panel.read_only)
