"""The colours offered for channels and campaigns: white letters can be read on each of them, at 4.5:1 or more."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor

from contentplanner.languages import N_

PALETTE: Mapping[str, str] = MappingProxyType(
    {
        "#1D5F9F": N_("Blue"),
        "#3A66C9": N_("Bright blue"),
        "#4355B8": N_("Indigo"),
        "#5B4A94": N_("Purple"),
        "#AD3572": N_("Pink"),
        "#A3261C": N_("Red"),
        "#A34A10": N_("Orange"),
        "#6B5320": N_("Brown"),
        "#3D6B34": N_("Green"),
        "#14636B": N_("Teal"),
        "#5A6070": N_("Grey"),
        "#3B3F46": N_("Dark grey"),
    }
)
READABLE = 4.5
"""The least contrast of text on its ground (WCAG 2.2, 1.4.3)."""

_DARKER = 105


def contrast_with_white(colour: QColor) -> float:
    """Return the contrast of a colour with white, from 1 to 21 (WCAG 2.2, relative luminance)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - WCAG's own
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def under_white(colour: QColor) -> str:
    """Return a colour as "#RRGGBB", made darker until white letters can be read on it."""
    while contrast_with_white(colour) < READABLE:
        colour = QColor(colour.darker(_DARKER).name())
    return colour.name().upper()


def next_colour(taken: list[str]) -> str:
    """Return a colour that isn't taken yet, else the one that is taken least."""
    return min(PALETTE, key=taken.count)
