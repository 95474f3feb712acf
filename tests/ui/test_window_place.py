from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from contentplanner.ui.window_place import first_size


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        (QRect(0, 0, 1920, 1160), QSize(1440, 900)),
        (QRect(0, 0, 1366, 728), QSize(1326, 688)),
        (QRect(1920, 40, 1440, 900), QSize(1400, 860)),
    ],
)
def test_a_window_that_was_never_sized_fits_its_screen(screen: QRect, size: QSize) -> None:
    assert first_size(screen) == size
