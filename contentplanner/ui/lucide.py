"""Lucide's icons as text: lines of one colour on a grid of 24."""

from __future__ import annotations


def coloured(source: str, colour: str) -> str:
    """Return an icon's SVG in a colour such as "#1F232B", its lines 1.5 px wide where it is drawn 16 px high."""
    return source.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="2.25"')
