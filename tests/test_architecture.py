from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "contentplanner"
LEAVES = {"languages", "resources", "system_language"}
MAY_IMPORT: dict[str, set[str]] = {
    "domain": set(),
    "checker": {"domain"},
    "store": {"domain"},
    "wording": {"domain", "checker"},
    "exchange": {"domain", "checker", "wording"},
    "planner": {"domain"},
    "settings": set(),
    "jobs": set(),
    "spelling": set(),
    "languages": set(),
    "resources": set(),
    "system_language": set(),
    "ui": {"planner", "domain", "checker", "exchange", "wording", "settings", "jobs", "spelling"},
    "cli": {"domain", "checker", "store", "wording", "exchange", "planner", "settings", "jobs", "ui", "app"},
    "app": {"domain", "checker", "store", "wording", "exchange", "planner", "settings", "jobs", "ui"},
    "screens": {"domain", "exchange", "settings", "jobs", "ui", "app", "store"},
    "__main__": {"cli"},
}
OUTSIDE = {
    "PySide6": {"ui", "planner", "jobs", "app", "screens"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "sqlite3": {"store"},
    "filelock": {"store"},
    "enchant": {"spelling"},
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


@cache
def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import by full name, so that the arrow can be seen"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def rooms_imported(path: Path) -> set[str]:
    parts = (name.split(".") for name in imported(path) if name.startswith("contentplanner."))
    return {part[1] for part in parts if part[1] != "__version__"}


def test_arrows_point_one_way() -> None:
    wrong: list[str] = []
    for path in modules():
        room = room_of(path)
        if room == "__init__":
            continue
        assert room in MAY_IMPORT, f"{room} is a new room: give it a place in DESIGN and in MAY_IMPORT"
        found = rooms_imported(path) - MAY_IMPORT[room] - LEAVES - {room}
        if found:
            wrong.append(f"{path.name} in {room} imports {sorted(found)}. {room} may know {sorted(MAY_IMPORT[room])}")
    assert not wrong, f"{wrong}: move what is shared down into domain, or hand it in from app."


def test_libraries_have_one_home() -> None:
    wrong: list[str] = []
    for path in modules():
        room, tops = room_of(path), {name.split(".")[0] for name in imported(path)}
        found = {library for library, rooms in OUTSIDE.items() if library in tops and room not in rooms}
        if found:
            wrong.append(f"{path.name} in {room} imports {sorted(found)}")
    assert not wrong, f"{wrong}: only {OUTSIDE} may."


def test_widgets_stay_in_ui() -> None:
    strays = [
        str(path.relative_to(PACKAGE))
        for path in modules()
        if room_of(path) not in {"ui", "app", "screens"}
        and any(name.startswith(("PySide6.QtWidgets", "PySide6.QtGui")) for name in imported(path))
    ]
    assert strays == [], "only ui (and app, which starts it) may know widgets"


def test_rooms_import_each_other_in_no_circle() -> None:
    arrows = {room: set[str]() for room in MAY_IMPORT}
    for path in modules():
        room = room_of(path)
        if room != "__init__":
            arrows[room] |= (rooms_imported(path) & set(arrows)) - {room}
    while arrows:
        free = {room for room, targets in arrows.items() if not targets}
        assert free, f"a circle among {sorted(arrows)}: {arrows}"
        arrows = {room: targets - free for room, targets in arrows.items() if room not in free}


def test_the_scan_sees_the_whole_package() -> None:
    rooms = {room_of(path) for path in modules()}
    assert {"domain", "checker", "store", "wording", "exchange", "ui", "app", "cli", "planner"} <= rooms
    assert len(modules()) > 80
    assert "store" in rooms_imported(PACKAGE / "app" / "work.py")
