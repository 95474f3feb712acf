from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from contentplanner.ui.widgets.marked import wrapped

TITLES = ("Vacature anesthesiemedewerker", "Dag van de zorgtechnologie", "Kort en goed", "A-b c")


@pytest.mark.parametrize("text", TITLES)
@pytest.mark.parametrize("wide", [60, 90, 140])
def test_a_word_longer_than_a_line_goes_on_after_a_hyphen(qapp: QApplication, text: str, wide: int) -> None:
    font = QFont(qapp.font())
    lines = wrapped(text, font, wide, 20)
    assert all(QFontMetrics(font).horizontalAdvance(line) <= wide for line in lines)
    joined = lines[0]
    for line in lines[1:]:
        hyphened = joined.endswith("-") and not joined.endswith("A-")
        joined = joined[:-1] + line if hyphened else f"{joined} {line}"
    assert joined == text
