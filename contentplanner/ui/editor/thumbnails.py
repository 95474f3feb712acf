"""Looking at a picture or film of a post: is the file there, how large is it, what does it show. Done in a job."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader

MOST_BYTES = 64_000_000
MOST_PIXELS = 60_000_000
"""Larger pictures are said to be there, and not shown."""

FILMS = frozenset({".mp4", ".mov", ".m4v", ".avi", ".webm", ".mkv", ".mpg", ".mpeg", ".wmv"})
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".svg", ".heic", ".avif", ".tif", ".tiff"})


class Kind(Enum):
    """What stands at a place."""

    PICTURE = "picture"
    FILM = "film"
    FILE = "file"
    MISSING = "missing"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Look:
    """What was found: the size of a picture, of the file in bytes, and a small image where one could be made."""

    kind: Kind
    size: QSize | None = None
    bytes: int = 0
    image: QImage | None = None


def is_address(source: str) -> bool:
    """Whether a source is an address on the web: those aren't looked at."""
    return source.lower().startswith(("http://", "https://"))


def place_of(source: str, folder: Path) -> Path:
    """Return the file a source means; a path that isn't whole begins at the folder of the plan."""
    path = Path(QUrl(source).toLocalFile() if source.lower().startswith("file:") else source)
    return folder / path.expanduser()


def look_at(source: str, folder: Path, edge: int) -> Look:
    """Look at a source; the image fits into a square with this edge, in pixels."""
    if is_address(source):
        return Look(Kind.ADDRESS)
    try:
        path = place_of(source, folder)
        if not path.is_file():
            return Look(Kind.MISSING)
        weight = path.stat().st_size
    except (OSError, RuntimeError, ValueError):
        return Look(Kind.MISSING)
    if path.suffix.lower() in FILMS:
        return Look(Kind.FILM, bytes=weight)
    return _picture(path, weight, edge)


def _picture(path: Path, weight: int, edge: int) -> Look:
    if weight > MOST_BYTES:
        return Look(Kind.PICTURE if path.suffix.lower() in PICTURES else Kind.FILE, bytes=weight)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead():
        return Look(Kind.FILE, bytes=weight)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        return Look(Kind.PICTURE, size, weight)
    if size.isValid():
        reader.setScaledSize(size.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    return Look(Kind.PICTURE, size if size.isValid() else None, weight, None if image.isNull() else image)
