"""What other programs put on the clipboard or drag here: texts and links."""

from __future__ import annotations

from html.parser import HTMLParser

from PySide6.QtCore import QMimeData, QUrl

from contentplanner.domain.scraps import Scrap, is_web_link, scrap_of

_MOZILLA_LINK = "text/x-moz-url"
_FIRST_TWO = 2


def scraps_of(mime: QMimeData) -> tuple[Scrap, ...]:
    """Return the texts and links there are; nothing for files, which are no text of their own."""
    links = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in mime.urls() if not url.isLocalFile()]
    if mime.hasUrls() and not links:
        return ()
    if len(links) > 1:
        return tuple(found for link in links if (found := scrap_of("", link)))
    text = mime.text() if mime.hasText() else ""
    found = _one(text, links[0] if links else "", _title(mime))
    return (found,) if found else ()


def _one(text: str, link: str, title: str) -> Scrap | None:
    """Return the link with its name where it was dragged as one, else the text."""
    if link and (not text.strip() or is_web_link(text.strip()) or text.strip() == title.strip()):
        return scrap_of("", link, title)
    return scrap_of(text, link)


def _title(mime: QMimeData) -> str:
    """Return what a browser calls a link that it lets go of: the words of the link, or the title of the page."""
    if mime.hasHtml():
        words = _Words()
        words.feed(mime.html())
        if words.links == 1:
            return " ".join(words.found.split())
    if not mime.hasFormat(_MOZILLA_LINK):
        return ""
    lines = bytes(mime.data(_MOZILLA_LINK).data()).decode("utf-16-le", "replace").splitlines()
    return lines[1].strip() if len(lines) >= _FIRST_TWO else ""


class _Words(HTMLParser):
    """Gathers the words of a piece of HTML, and counts its links."""

    def __init__(self) -> None:
        super().__init__()
        self.links = 0
        self.found = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Count a link."""
        del attrs
        self.links += tag == "a"

    def handle_data(self, data: str) -> None:
        """Gather words."""
        self.found += data
