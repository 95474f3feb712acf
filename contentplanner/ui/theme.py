"""The look: colours of the theme in force, the scale of all sizes, the fonts, the style sheet."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from contentplanner.resources import resource
from contentplanner.ui.lucide import coloured
from contentplanner.ui.style_sheet import style_sheet
from contentplanner.ui.tokens import DARK, LIGHT, Tokens

FAMILY = "Inter"
_BODY = 13
_WEIGHTS = {400: QFont.Weight.Normal, 500: QFont.Weight.Medium, 600: QFont.Weight.DemiBold, 700: QFont.Weight.Bold}


class Scheme(StrEnum):
    """Which colours a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Look:
    tokens: Tokens = LIGHT
    scale: float = 1.0
    pictures = QTemporaryDir()


def tokens() -> Tokens:
    """Return the colours in force."""
    return _Look.tokens


def scale() -> float:
    """Return the factor of all sizes in force."""
    return _Look.scale


def px(size: float) -> int:
    """Return a size of the design (in its pixels) as the pixels it takes on screen at the scale in force."""
    return max(1, round(size * _Look.scale)) if size > 0 else 0


def colour(name: str) -> QColor:
    """Return the colour of a token such as "ow_bg"."""
    return QColor(getattr(_Look.tokens, name))


def font(size: int = _BODY, weight: int = 400, *, tabular: bool = False, unscaled: bool = False) -> QFont:
    """Return the program's font at a size of the design; `tabular` gives figures of one width.

    `unscaled` leaves out the scale in force, for pictures that look alike on every machine.
    """
    return QFont(_font(size if unscaled else px(size), weight, tabular=tabular))


@cache
def _font(pixels: int, weight: int, *, tabular: bool) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(_WEIGHTS[weight])
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def load_fonts() -> None:
    """Make the program's own font known to Qt; a bare system may have none at all."""
    if FAMILY in QFontDatabase.families():
        return
    for path in sorted(resource("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


def system_scheme(app: QApplication) -> Scheme:
    """Return whether the system shows itself dark or light."""
    return Scheme.DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT


def put_on(app: QApplication, scheme: Scheme, scale: float) -> None:
    """Dress the whole program: colours of the scheme, all sizes times `scale`. What it wears already is left on."""
    wanted = system_scheme(app) if scheme is Scheme.SYSTEM else scheme
    look = DARK if wanted is Scheme.DARK else LIGHT
    if app.styleSheet() and (_Look.tokens, _Look.scale) == (look, scale):
        return
    _Look.tokens = look
    _Look.scale = scale
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_palette(_Look.tokens))
    app.setStyleSheet(style_sheet(_Look.tokens, px, _sheet_pictures(_Look.tokens)))


def _sheet_pictures(t: Tokens) -> dict[str, str]:
    """Write the few pictures that a style sheet can only take from files, and return their paths."""
    folder = _Look.pictures.path()
    wanted = {
        "chevron": ("chevron-down", t.ink2),
        "chevron_up": ("chevron-up", t.ink2),
        "tick": ("check", t.on_accent),
        "dash": ("minus", t.on_accent),
        "tick_ink": ("check", t.ink),
    }
    paths = {}
    for name, (picture, stroke) in wanted.items():
        path = Path(folder, f"{picture}-{stroke[1:]}.svg")
        path.write_text(coloured(resource("icons", f"{picture}.svg").read_text(encoding="utf-8"), stroke), "utf-8")
        paths[name] = path.as_posix()
    return paths


def _palette(t: Tokens) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for key, name in {
        role.Window: t.panel, role.WindowText: t.ink, role.Base: t.surface, role.AlternateBase: t.panel,
        role.Text: t.ink, role.Button: t.surface, role.ButtonText: t.ink, role.Highlight: t.accent_fill,
        role.HighlightedText: t.on_accent, role.ToolTipBase: t.surface, role.ToolTipText: t.ink, role.Link: t.accent,
        role.PlaceholderText: t.ink3, role.BrightText: t.bad, role.Mid: t.line2, role.Light: t.surface,
        role.Dark: t.line_strong, role.Midlight: t.line, role.Shadow: t.line_strong, role.Accent: t.accent_fill,
    }.items():  # fmt: skip
        made.setColor(key, QColor(name))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(t.ink3))
    return made
