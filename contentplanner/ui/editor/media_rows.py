"""Pictures and films of a post: where they are, and what they show for people who can't see them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.edits.media import add_media, moved_media
from contentplanner.domain.records import Media
from contentplanner.domain.texts import one_line
from contentplanner.ui.editor.media_row import MediaRow
from contentplanner.ui.editor.parts import walk_before
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.when import NotUnderstood
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label


class MediaRows(QWidget):
    """A row for each, and a button for one more."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._key = sheet.key
        self._fresh = 0
        self.rows: list[MediaRow] = []
        self.add = button(tr("Add media"), kind="link", picture="plus")
        self.add.clicked.connect(self._add)
        self.add.setEnabled(not sheet.read_only)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(10))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(4))
        whole.addWidget(label(tr("Media"), tone="secondary", size=11))
        whole.addLayout(self._column)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        whole.addLayout(row)

    def _media(self) -> tuple[Media, ...]:
        return self._sheet.post.media if self._sheet.post else ()

    def source(self, index: int) -> str:
        """Return where a picture is; empty for a row that the plan doesn't have yet."""
        media = self._media()
        return media[index].source if index < len(media) else ""

    def alt_text(self, index: int) -> str:
        """Return what a picture shows."""
        media = self._media()
        return media[index].alt_text if index < len(media) else ""

    def show_plan(self) -> None:
        """Show a row for each, and the empty one that was asked for."""
        if self._key != self._sheet.key:
            self._key, self._fresh = self._sheet.key, 0
            for row in self.rows:
                row.look_again()
        wanted = len(self._media()) + self._fresh
        while len(self.rows) > wanted:
            gone = self.rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < wanted:
            self.rows.append(MediaRow(self._sheet, self, len(self.rows)))
            self._column.addWidget(self.rows[-1])
        walk_before(self.add, (widget for row in self.rows for widget in row.walk))
        for row in self.rows:
            row.show_plan(wanted)

    def _add(self) -> None:
        if not self._fresh:
            self._fresh = 1
            self.show_plan()
        self.rows[-1].source.setFocus()

    def save(self, index: int, text: str) -> bool:
        """Store where a picture is; a row without that is none."""
        media, source = list(self._media()), one_line(text)
        if index < len(media):
            media[index] = Media(source, media[index].alt_text)
        elif source:
            media.append(Media(source, one_line(self.rows[index].alt.text())))
            self._fresh = 0
        return self._put(tuple(one for one in media if one.source or one.alt_text))

    def save_alt(self, index: int, text: str) -> bool:
        """Store what a picture shows; in a row that the plan doesn't have yet it waits for the picture."""
        media = list(self._media())
        if index >= len(media):
            raise NotUnderstood
        media[index] = Media(media[index].source, one_line(text))
        return self._put(tuple(media))

    def _put(self, media: tuple[Media, ...]) -> bool:
        return self._sheet.change_post(tr("Edit media of “{title}”", title=self._sheet.title), media=media)

    def remove(self, index: int) -> None:
        """Take a picture away."""
        media = self._media()
        if index < len(media):
            self._put(media[:index] + media[index + 1 :])
        else:
            self._fresh = 0
            self.show_plan()

    def move_media(self, index: int, steps: int) -> None:
        """Give a picture another place among the others; the keyboard goes with it."""
        in_alt = any(row.alt.hasFocus() for row in self.rows)
        if not all(row.source.typing.accept() and row.alt.typing.accept() for row in self.rows):
            return
        media = self._media()
        moved = moved_media(media, index, steps)
        if moved != media and self._put(moved):
            row = self.rows[moved.index(media[index])]
            (row.alt if in_alt else row.source).setFocus()

    def take_in(self, sources: Sequence[str]) -> None:
        """Add pictures and films, such as files that were dropped."""
        post, text = self._sheet.post, tr("Add media to “{title}”", title=self._sheet.title)
        if post is not None and self._sheet.perform(text, lambda plan: add_media(plan, post.id, sources)) and self.rows:
            self.rows[-1].alt.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_without_alt(self) -> QWidget:
        """Return the field of the first picture of which nobody has said what it shows, or where one is added."""
        return next((row.alt for row in self.rows if not row.alt.text().strip()), self.add)

    def browse(self, index: int) -> None:
        """Choose a file for a row."""
        dialog = QFileDialog(self, tr("Choose a picture or film"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._take(index, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, index: int, name: str) -> None:
        if index < len(self.rows):
            self.rows[index].source.setText(name)
            self.rows[index].source.typing.accept()
