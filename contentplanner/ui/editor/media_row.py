"""One picture or film of a post: where it is, what it shows, and a small image of it when the file is there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from contentplanner.ui.editor.parts import ProblemLine
from contentplanner.ui.editor.thumbnails import Kind, Look, is_address, look_at
from contentplanner.ui.editor.typed_fields import LineField
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import icon_button
from contentplanner.ui.widgets.labels import label, picture

if TYPE_CHECKING:
    from contentplanner.jobs import Job
    from contentplanner.ui.editor.media_rows import MediaRows
    from contentplanner.ui.editor.sheet import Sheet

EDGE = 56
_ICONS = {
    Kind.PICTURE: "image",
    Kind.FILM: "film",
    Kind.FILE: "file-text",
    Kind.MISSING: "image-off",
    Kind.ADDRESS: "globe",
}
_KILO = 1000
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class MediaRow(QWidget):
    """Alt+Up and Alt+Down move it among the others."""

    def __init__(self, sheet: Sheet, rows: MediaRows, index: int) -> None:
        super().__init__()
        self._sheet, self._rows, self._index = sheet, rows, index
        self._looked: str | None = None
        self._job: Job | None = None
        number = index + 1
        self.source = LineField(
            sheet, tr("Media {number}", number=number), partial(rows.source, index), partial(rows.save, index)
        )
        self.source.setPlaceholderText(tr("Path or web address"))
        self.alt = LineField(
            sheet, tr("Alt text {number}", number=number), partial(rows.alt_text, index), partial(rows.save_alt, index)
        )
        self.alt.setPlaceholderText(tr("What it shows (alt text)"))
        self.browse = icon_button("folder-open", tr("Choose a file"))
        self.browse.clicked.connect(lambda: rows.browse(index))
        self.remove = icon_button("x", tr("Remove media {number}", number=number))
        self.remove.clicked.connect(lambda: rows.remove(index))
        self.up = icon_button("chevron-up", tr("Move up (Alt+Up)"), small=True)
        self.up.clicked.connect(lambda: rows.move_media(index, -1))
        self.down = icon_button("chevron-down", tr("Move down (Alt+Down)"), small=True)
        self.down.clicked.connect(lambda: rows.move_media(index, 1))
        self.image = picture(QPixmap())
        self.fact = label(tone="hint", size=11, wrap=True)
        self.gone = ProblemLine()
        self.walk = (self.source, self.browse, self.alt, self.remove, self.up, self.down)
        for made in (self.browse, self.remove, self.up, self.down):
            made.setEnabled(not sheet.read_only)
        self._lay_out()

    def _lay_out(self) -> None:
        self.image.setFixedSize(px(EDGE), px(EDGE))
        self.image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(6))
        grid.setVerticalSpacing(px(4))
        grid.addWidget(self.image, 0, 0, 2, 1, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self.source, 0, 1)
        grid.addWidget(self.browse, 0, 2)
        grid.addWidget(self.alt, 1, 1)
        grid.addWidget(self.remove, 1, 2)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self.fact, 1)
        foot.addWidget(self.gone, 1)
        foot.addWidget(self.up)
        foot.addWidget(self.down)
        grid.addLayout(foot, 2, 0, 1, 3)

    def show_plan(self, count: int) -> None:
        """Show the row as the plan has it, one of so many."""
        self.source.typing.show_plan()
        self.alt.typing.show_plan()
        self.up.setVisible(count > 1 and self._index > 0)
        self.down.setVisible(count > 1 and self._index < count - 1)
        self._look()

    def look_again(self) -> None:
        """Look anew: the file may have come or gone."""
        self._looked = None

    def _look(self) -> None:
        """Look at the file in the background, unless that has been done."""
        source = self._rows.source(self._index)
        if source == self._looked:
            return
        self._looked = source
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._show(Look(Kind.ADDRESS if is_address(source) else Kind.PICTURE), source)
        if not source or is_address(source):
            return
        desk, edge = self._sheet.desk, round(px(EDGE) * self.devicePixelRatioF())
        folder = desk.planner.store.path.parent
        self._job = desk.jobs.start(
            lambda _job: (source, look_at(source, folder, edge)),
            succeeded=self._take,  # a method of the row: a row that is gone hears nothing
            failed=lambda _error: None,
        )

    def _take(self, found: tuple[str, Look]) -> None:
        source, look = found
        if source == self._looked:
            self._job = None
            self._show(look, source)

    def _show(self, look: Look, source: str) -> None:
        if look.image is not None:
            shown = QPixmap.fromImage(look.image)
            shown.setDevicePixelRatio(self.devicePixelRatioF())
        else:
            shown = pixmap(_ICONS[look.kind], "warn" if look.kind is Kind.MISSING else "ink3", 24)
        self.image.setPixmap(shown)
        fact = _fact(look)
        self.fact.setText(fact)
        self.fact.setVisible(look.kind is not Kind.MISSING)
        self.gone.say(tr("There is no file at this place.") if look.kind is Kind.MISSING and source else "")
        self.image.setAccessibleName(tr("Picture {number}: {what}", number=self._index + 1, what=fact) if fact else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and the arrows."""
        steps = _STEPS.get(Qt.Key(event.key())) if event.modifiers() == Qt.KeyboardModifier.AltModifier else None
        if steps is None or self._sheet.read_only:
            super().keyPressEvent(event)
        else:
            self._rows.move_media(self._index, steps)


def _fact(look: Look) -> str:
    size = f"{look.size.width()} × {look.size.height()}" if look.size else ""
    return " · ".join(filter(None, (size, _weight(look.bytes) if look.bytes else "")))


def _weight(count: int) -> str:
    """Return a size of a file as people read it."""
    if count < _KILO * _KILO:
        return f"{words().number(max(1, round(count / _KILO)))} kB"
    return f"{words().number(round(count / _KILO / _KILO, 1))} MB"
