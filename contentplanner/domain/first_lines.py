"""What a channel shows of a text in its feed before "see more"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import regex

from contentplanner.domain.vocabulary import ChannelKind

_GRAPHEME = regex.compile(r"\X")
_ENOUGH = 12
"""A grapheme rarely has more code points: so many times the characters that are shown are looked at, no more."""


@dataclass(frozen=True, slots=True)
class Fold:
    """Where a channel folds a text: after about so many characters or lines, whichever comes first."""

    characters: int
    lines: int

    @property
    def width(self) -> int:
        """About how many characters stand on a line."""
        return self.characters // self.lines


FOLDS: Mapping[ChannelKind, Fold] = MappingProxyType(
    {
        ChannelKind.LINKEDIN: Fold(210, 3),
        ChannelKind.INSTAGRAM: Fold(125, 3),
        ChannelKind.FACEBOOK: Fold(477, 5),
        ChannelKind.TIKTOK: Fold(150, 3),
        ChannelKind.YOUTUBE: Fold(150, 3),
    }
)
"""About where feeds fold on a computer, as people who measured it report (none of the channels states a number):
LinkedIn 210 characters or 3 lines, on a phone some 140; Instagram 125; Facebook 477 characters or 5 lines, on a phone
some 110; TikTok 150; YouTube, under a film, 150. X shows the whole of a text of its own length."""

WHOLE = frozenset({ChannelKind.X, ChannelKind.BLOG, ChannelKind.NEWSLETTER, ChannelKind.INTRANET})
"""Where nothing is folded. What is in neither list isn't known."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What is shown of a text, and whether more follows."""

    shown: str
    is_folded: bool


def opening(text: str, fold: Fold | None) -> Opening:
    """Return what is shown of a text before a fold, whole words where there is room; all of it without a fold."""
    whole = text.strip()
    if fold is None:
        return Opening(whole, is_folded=False)
    taken: list[str] = []
    rows, room = fold.lines, fold.characters
    for line in whole[: fold.characters * _ENOUGH].split("\n"):
        letters = _GRAPHEME.findall(line)
        needed = max(1, -(-len(letters) // fold.width))
        if rows == 0 or needed > rows or len(letters) > room:
            taken.append(_beginning(letters, min(rows * fold.width, room)))
            break
        taken.append(line)
        rows, room = rows - needed, room - len(letters)
    shown = "\n".join(taken).rstrip()
    return Opening(shown, is_folded=len(shown) < len(whole))


def _beginning(letters: list[str], most: int) -> str:
    """Return the first letters, without a word that would be cut in two unless it is the only one."""
    if len(letters) <= most:
        return "".join(letters)
    cut = "".join(letters[:most])
    if letters[most].isspace() or not any(letter.isspace() for letter in cut):
        return cut
    return regex.sub(r"\S+$", "", cut)
