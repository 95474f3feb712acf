"""How many posts of a day fit, and how many are counted: pure figures."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from contentplanner.ui.calendar.chip_room import (
    GAP,
    LINE,
    MORE,
    MOST_LINES,
    ONE_LINE,
    TIGHT,
    TWO_LINES,
    fitting,
    grown,
)
from contentplanner.ui.theme import px


@given(st.integers(0, 60), st.integers(0, 2000), st.booleans(), st.booleans())
def test_what_is_shown_fits_and_what_is_not_is_counted(posts: int, room: int, compact: bool, narrow: bool) -> None:
    height, shown = fitting(posts, room, compact=compact, narrow=narrow)
    assert 0 <= shown <= posts
    assert height in {px(ONE_LINE), px(TWO_LINES), px(TIGHT) if narrow else px(ONE_LINE)}
    used = shown * (height + px(GAP))
    if shown == posts:
        assert used - px(GAP) <= room or not posts
    else:
        assert used + px(MORE) <= room or not shown


def test_posts_close_together_never_take_two_lines() -> None:
    assert fitting(1, 1000) == (px(TWO_LINES), 1)
    assert fitting(1, 1000, compact=True) == (px(ONE_LINE), 1)


def test_narrow_posts_take_two_lines_close_together_before_they_take_one() -> None:
    room = 2 * px(TIGHT) + px(GAP)
    assert fitting(2, room, narrow=True) == (px(TIGHT), 2)
    assert fitting(2, room) == (px(ONE_LINE), 2)
    assert fitting(2, room - 1, narrow=True) == (px(ONE_LINE), 2)


@given(st.lists(st.integers(0, 4), min_size=1, max_size=12), st.integers(0, 600))
def test_longer_titles_take_only_what_the_others_leave(wants: list[int], room: int) -> None:
    height, shown = fitting(len(wants), room)
    heights = grown(height, wants[:shown], room)
    assert len(heights) == shown
    assert sum(heights) + px(GAP) * (shown - 1) <= max(room, 0) or not shown
    lines = [1 + (one - height) // px(LINE) for one in heights]
    assert all(1 <= line <= max(1, min(want, MOST_LINES)) for line, want in zip(lines, wants, strict=False))
    left = room - sum(heights) - px(GAP) * (shown - 1)
    waiting = [line < min(want, MOST_LINES) for line, want in zip(lines, wants, strict=False)]
    assert not any(waiting) or height < px(TWO_LINES) or left < px(LINE)


def test_every_title_has_its_second_line_before_one_has_its_third() -> None:
    two = px(TWO_LINES)
    room = 2 * two + px(GAP) + 2 * px(LINE)
    assert grown(two, [3, 3], room) == [two + px(LINE), two + px(LINE)]
    assert grown(two, [1, 3], room) == [two, two + 2 * px(LINE)]
    assert grown(px(ONE_LINE), [3, 3], 1000) == [px(ONE_LINE)] * 2
