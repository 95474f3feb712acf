"""Where a search has found something that isn't seen, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from contentplanner.domain.folding import hits
from contentplanner.domain.places import Place, Spot
from contentplanner.languages import N_
from contentplanner.ui.speech import tr
from contentplanner.ui.widgets.marked import draw_line

_PLACES: Mapping[Place, str] = MappingProxyType(
    {
        Place.TITLE: N_("Title"),
        Place.BRIEF: N_("Brief"),
        Place.VALUE: N_("Value"),
        Place.INTEREST: N_("Interest"),
        Place.CAMPAIGN: N_("Campaign"),
        Place.POST_TITLE: N_("Title of a post"),
        Place.TEXT: N_("Text"),
        Place.NOTES: N_("Notes"),
        Place.CHANNEL: N_("Channel"),
        Place.VOICE: N_("Voice"),
        Place.RESPONDER: N_("Responder"),
        Place.AMBASSADOR: N_("Ambassador"),
    }
)


def spot_line(spot: Spot) -> str:
    """Return where it was found and what stands there, as short as it can be: "Text: …your first day at work…"."""
    return tr("{place}: {excerpt}", place=tr(_PLACES[spot.place]), excerpt=spot.excerpt)


def spot_sentence(spot: Spot) -> str:
    """Return the same for those who hear it."""
    return tr("Found in {line}", line=spot_line(spot))


def draw_spot(painter: QPainter, room: QRect, spot: Spot, low: Iterable[str], ink: QColor) -> None:
    """Draw the line in one row, the hit marked; where it would lie beyond the room the line begins with it."""
    line = spot_line(spot)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
    found = hits(spot.excerpt, low)
    if shown != line and found and not hits(shown, low):
        line = spot_line(replace(spot, excerpt=f"…{spot.excerpt[found[0][0] :]}"))
    draw_line(painter, room, line, low, ink)
