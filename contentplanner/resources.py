"""Finds what is not code: icons, fonts, words, lexicons, starters and sample plans."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a file or folder in `resources/`; whether it exists is the caller's question.

    An installed package carries the folder inside it (the wheel puts it there), a checkout has it beside the
    package.
    """
    return _root().joinpath(*parts)
