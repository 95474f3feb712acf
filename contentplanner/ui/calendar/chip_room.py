"""How high chips are, and how many lines their titles take: the arithmetic of a day."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetrics

from contentplanner.ui.calendar.chip_parts import broken
from contentplanner.ui.theme import font, px
from contentplanner.ui.widgets.marked import wrapped

ONE_LINE, TIGHT, TWO_LINES, LINE = 23, 28, 40, 17
"""The heights of a chip, and of each further line of its title. Narrow ones put two lines close together."""

GAP = 3
NARROW = 96
MORE = 20
MOST_LINES = 3
"""A title takes no more lines, even where a day is empty beside it."""

TITLE, SMALL = 12, 11
_MARGIN, _ICON, _NARROW_MARGIN = 9, 18, 8


def fitting(posts: int, room: int, *, compact: bool = False, narrow: bool = False) -> tuple[int, int]:
    """Return the least height of a chip and how many are shown in `room`, both in pixels on screen.

    All on two lines when they fit and needn't be `compact`, close together where they are `narrow`, else on one line;
    what still doesn't fit leaves room for "+n more".
    """
    heights = (TWO_LINES, TIGHT, ONE_LINE) if narrow else (TWO_LINES, ONE_LINE)
    for height in map(px, (ONE_LINE,) if compact else heights):
        if posts * (height + px(GAP)) - px(GAP) <= room:
            return height, posts
    height = px(ONE_LINE)
    return height, max(0, min(posts - 1, (room - px(MORE)) // (height + px(GAP))))


def grown(height: int, wants: Sequence[int], room: int) -> list[int]:
    """Return the heights of chips of which each wants so many lines for its title, line by line from the top.

    Only what all leave over of the room on two lines is given away, so that nothing gives way to a longer title.
    """
    heights = [height] * len(wants)
    if height < px(TWO_LINES):
        return heights
    spare = room - sum(heights) - px(GAP) * (len(wants) - 1)
    for line in range(2, MOST_LINES + 1):
        for place, want in enumerate(wants):
            if want >= line and spare >= px(LINE):
                heights[place] += px(LINE)
                spare -= px(LINE)
    return heights


def title_font(*, is_posted: bool, size: int = TITLE) -> QFont:
    """Return the font of a title: quieter once the post is out."""
    return font(size, 400 if is_posted else 500)


def lines_wanted(title: str, width: int, *, is_posted: bool) -> int:
    """Return how many lines a title takes in a chip of a width, beside the line that every chip of two has below."""
    return len(title_lines(title, width, MOST_LINES, is_posted=is_posted)) - (width < px(NARROW))


def title_lines(title: str, width: int, most: int, *, is_posted: bool) -> tuple[str, ...]:
    """Return a title in lines, the first beside the icon; narrow ones have one line more, which begins at the edge."""
    return _title_lines(title, width, most, is_posted, px(TITLE))


@lru_cache(maxsize=4096)
def _title_lines(title: str, width: int, most: int, is_posted: bool, _size: int) -> tuple[str, ...]:
    shown = title_font(is_posted=is_posted)
    if width >= px(NARROW):
        return wrapped(title, shown, width - px(_MARGIN + _ICON), most)
    first, rest = broken(title, QFontMetrics(shown), width - px(_ICON + _NARROW_MARGIN - 1))
    return (first, *(wrapped(rest, shown, width - px(_NARROW_MARGIN), most) if rest else ("",)))
