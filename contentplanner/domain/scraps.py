"""Text and links that come from another program."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from contentplanner.domain.drafts import is_openable
from contentplanner.domain.texts import cleaned, one_line

LONGEST_TITLE = 90
_WEB = frozenset({"http", "https"})


@dataclass(frozen=True, slots=True)
class Scrap:
    """What was dropped or pasted: a title for it, the whole text, and a link, empty for none."""

    title: str
    text: str = ""
    link: str = ""


def scrap_of(text: str, link: str = "", link_title: str = "") -> Scrap | None:
    """Return what a text, or a link with what it is called, makes; None when there is nothing in it.

    The first line becomes the title, cut after a word where it is long; a text that is only a link becomes the link.
    """
    words = cleaned(text).strip()
    if is_web_link(words):
        link, words = link or words, ""
    link = one_line(link) if is_openable(one_line(link)) else ""
    title = _title(link_title) or (_title(words) if words != link else "") or _place(link)
    return Scrap(title, "" if words == link else words, link) if title else None


def is_web_link(text: str) -> bool:
    """Whether a text is the address of a page and nothing else."""
    if not text or len(text.split()) != 1:
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme.lower() in _WEB and bool(parts.netloc)


def _title(text: str) -> str:
    line = one_line(next((one for one in cleaned(text).splitlines() if one.strip()), ""))
    if len(line) <= LONGEST_TITLE:
        return line
    start = line[:LONGEST_TITLE]
    return f"{start.rsplit(' ', 1)[0] if ' ' in start else start[:-1]}…"


def _place(link: str) -> str:
    """Return where a link leads, as people say it: "example.org/jobs"."""
    parts = urlsplit(link)
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}"[:LONGEST_TITLE]
