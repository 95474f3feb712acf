"""The submenus that choose: colours, size of the text, language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from contentplanner.languages import N_
from contentplanner.settings import SettingsFile
from contentplanner.ui.speech import tr

SCHEMES = (("system", N_("As the system")), ("light", N_("Light")), ("dark", N_("Dark")))
SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
LANGUAGES = ((None, N_("As the system")), ("nl", "Nederlands"), ("en", "English"))


def fill_view_menus(menus: Mapping[str, QMenu], file: SettingsFile, changed: Callable[[], None]) -> None:
    """Fill the submenus; a choice is kept in the settings and `changed` is called."""
    schemes = tuple((value, tr(text)) for value, text in SCHEMES)
    sizes = tuple((scale, f"{round(scale * 100)} %") for scale in SCALES)
    languages = tuple((code, tr(text)) for code, text in LANGUAGES)
    _choices(menus["colours"], schemes, file, "scheme", changed)
    _choices(menus["text_size"], sizes, file, "scale", changed)
    _choices(menus["language"], languages, file, "language", changed)


def _choices(
    menu: QMenu,
    choices: tuple[tuple[object, str], ...],
    file: SettingsFile,
    field: str,
    changed: Callable[[], None],
) -> None:
    group = QActionGroup(menu)
    for value, text in choices:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(getattr(file.value, field) == value)
        action.triggered.connect(partial(_choose, file, field, value, changed))
        group.addAction(action)
        menu.addAction(action)


def _choose(file: SettingsFile, field: str, value: object, changed: Callable[[], None], _checked: bool = False) -> None:
    file.change(**{field: value})
    changed()
