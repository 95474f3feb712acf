from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from contentplanner.ui.editor.phrases import utf16_of


@given(st.text(st.characters(exclude_categories=["Cs"])), st.data())
def test_a_position_counts_the_utf16_units_before_it(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert utf16_of(text)(at) == len(text[:at].encode("utf-16-le")) // 2
