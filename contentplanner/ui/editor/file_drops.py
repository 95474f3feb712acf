"""Files that are dragged onto the editor become media of the open post."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDropEvent

from contentplanner.ui.editor.thumbnails import FILMS, PICTURES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ARRIVALS = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


def lets_pass(event: QDropEvent) -> bool:
    """Whether a field leaves what is dragged to the widget behind it: files are no text."""
    passes = any(url.isLocalFile() for url in event.mimeData().urls())
    if passes:
        event.ignore()
    return passes


def sources_in(mime: QMimeData) -> tuple[str, ...]:
    """Return the paths of files that are dragged, and the addresses of pictures and films on the web."""
    return tuple(url.toLocalFile() if url.isLocalFile() else url.toString() for url in mime.urls() if _is_medium(url))


def _is_medium(url: QUrl) -> bool:
    ending = f".{urlsplit(url.toString()).path.rpartition('.')[2].lower()}"
    return url.isLocalFile() or (url.scheme() in {"http", "https"} and ending in FILMS | PICTURES)


class FileDrops(QObject):
    """Watches a widget. `hovering` while something could be dropped, `dropped` carries the sources."""

    hovering = Signal(bool)
    dropped = Signal(tuple)

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.is_open = False
        watched.setAcceptDrops(True)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files where they are welcome."""
        kind = event.type()
        if kind in _ARRIVALS or kind is QEvent.Type.Drop:
            return self._met(cast("QDropEvent", event))
        if kind is QEvent.Type.DragLeave:
            self.hovering.emit(False)
        return super().eventFilter(watched, event)

    def _met(self, event: QDropEvent) -> bool:
        sources = sources_in(event.mimeData()) if self.is_open else ()
        if not sources:
            return False
        event.acceptProposedAction()
        arrived = event.type() in _ARRIVALS
        self.hovering.emit(arrived)
        if not arrived:
            self.dropped.emit(sources)
        return True
