"""What belongs to this machine and not to a plan: language, look, window, the plans opened last."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_documents_path

MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """One value; `language` is None while it follows the system, `scale` multiplies every size.

    `zooms` are the sizes in which each view of the calendar is shown, 1 being the usual one. `geometry` and `panels`
    are Qt's own encodings of the window's place and its splitter, as base64. `used_actions` are keys of the palette's
    lines, the one used last first.
    """

    language: str | None = None
    scheme: str = "system"
    scale: float = 1.0
    recent: tuple[str, ...] = ()
    geometry: str = ""
    panels: str = ""
    show_backlog: bool = True
    show_side: bool = True
    view: str = "month"
    zooms: Mapping[str, float] = field(default_factory=dict)
    compact: bool = False
    show_starters: bool = True
    show_preview: bool = True
    spelling: bool = True
    own_words: tuple[str, ...] = ()
    used_actions: tuple[str, ...] = ()
    order: str = "newest"
    hide_filtered: bool = False
    whole_matrix: bool = False

    @property
    def last_plan(self) -> Path | None:
        """The plan that was open last."""
        return Path(self.recent[0]) if self.recent else None

    def with_recent(self, plan: Path) -> Settings:
        """Return the settings after opening a plan."""
        others = (path for path in self.recent if path != str(plan))
        return replace(self, recent=(str(plan), *others)[:MOST_RECENT])

    def with_moved(self, before: Path, after: Path) -> Settings:
        """Return the settings after a plan was renamed or moved: it keeps its place in the list."""
        named = (str(after) if path == str(before) else path for path in self.recent)
        return replace(self, recent=tuple(dict.fromkeys(named)))


class SettingsFile:
    """Keeps the settings in one JSON file; a file that can't be read or written is no reason to stop."""

    def __init__(self, path: Path | None = None) -> None:
        """Read the file, by default the one in the user's configuration folder."""
        self._path = path or user_config_path("contentplanner", appauthor=False) / "settings.json"
        self._settings = _read(self._path)

    @property
    def value(self) -> Settings:
        """The settings in force."""
        return self._settings

    def change(self, **values: Any) -> None:  # noqa: ANN401 - any field of Settings
        """Set some fields and write the file."""
        self.put(replace(self._settings, **values))

    def put(self, settings: Settings) -> None:
        """Replace the settings and write the file."""
        if settings != self._settings:
            self._settings = settings
            _write(self._path, settings)


def default_folder() -> Path:
    """Return the folder where new plans go unless the person says otherwise."""
    return user_documents_path()


def _read(path: Path) -> Settings:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        known = {one.name: found[one.name] for one in fields(Settings) if one.name in found}
        for name in ("recent", "own_words", "used_actions"):
            known[name] = tuple(str(entry) for entry in known.get(name, ()))
        settings = Settings(**known)
    except (OSError, ValueError, TypeError):
        return Settings()
    return settings if _is_sound(settings) else Settings(recent=settings.recent)


def _is_sound(settings: Settings) -> bool:
    return (
        settings.language in {None, "nl", "en"}
        and settings.scheme in {"system", "light", "dark"}
        and isinstance(settings.scale, int | float)
        and 0.5 <= settings.scale <= 3  # noqa: PLR2004 - the range the view menu offers, with room
        and settings.view in {"month", "week", "list", "matrix"}
        and isinstance(settings.zooms, dict)
        and all(isinstance(zoom, int | float) for zoom in settings.zooms.values())
        and isinstance(settings.order, str)
        and isinstance(settings.hide_filtered, bool)
        and isinstance(settings.whole_matrix, bool)
        and isinstance(settings.show_preview, bool)
        and isinstance(settings.spelling, bool)
        and isinstance(settings.geometry, str)
        and isinstance(settings.panels, str)
    )


def _write(path: Path, settings: Settings) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
