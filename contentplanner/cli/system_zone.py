"""Which time zone the system is set to, without Qt."""

from __future__ import annotations

import os
from pathlib import Path

_LOCALTIME = Path("/etc/localtime")
_ZONES = "zoneinfo"


def system_zone() -> str | None:
    """Return the IANA name of the system's time zone; None where it isn't told in those names (Windows)."""
    if named := os.environ.get("TZ", "").removeprefix(":"):
        return named
    parts = _LOCALTIME.resolve().parts
    return "/".join(parts[parts.index(_ZONES) + 1 :]) if _ZONES in parts else None
