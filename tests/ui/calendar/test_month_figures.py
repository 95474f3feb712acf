"""How many posts of a day fit, and how many are counted: pure figures."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from contentplanner.ui.calendar.chip import GAP, ONE_LINE, TWO_LINES
from contentplanner.ui.calendar.day_cell import MORE, fitting
from contentplanner.ui.theme import px


@given(st.integers(0, 60), st.integers(0, 2000), st.booleans())
def test_what_is_shown_fits_and_what_is_not_is_counted(posts: int, room: int, compact: bool) -> None:
    height, shown = fitting(posts, room, compact=compact)
    assert 0 <= shown <= posts
    assert height in {px(ONE_LINE), px(TWO_LINES)}
    used = shown * (height + px(GAP))
    if shown == posts:
        assert used - px(GAP) <= room or not posts
    else:
        assert used + px(MORE) <= room or not shown


def test_posts_close_together_never_take_two_lines() -> None:
    assert fitting(1, 1000) == (px(TWO_LINES), 1)
    assert fitting(1, 1000, compact=True) == (px(ONE_LINE), 1)
