"""The plans opened last: which are there still, and the ways to them in menus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from contentplanner.ui.speech import tr

if TYPE_CHECKING:
    from contentplanner.jobs import Job, Jobs
    from contentplanner.settings import SettingsFile


class RecentPlans(QObject):
    """Looks in the background whether the plans are there: a disk that has gone may take its time to say so."""

    changed = Signal()

    def __init__(self, settings: SettingsFile, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._jobs = settings, jobs
        self._missing: frozenset[Path] = frozenset()
        self._looking = False

    @property
    def paths(self) -> tuple[Path, ...]:
        """The plans, the one opened last first."""
        return tuple(map(Path, self._settings.value.recent))

    def is_missing(self, path: Path) -> bool:
        """Whether a plan wasn't there when it was looked for last."""
        return path in self._missing

    def name(self, path: Path) -> str:
        """Return what a plan is called in a list: with its folder where two have one name, and whether it is gone."""
        twins = Counter(other.stem for other in self.paths)[path.stem] > 1
        name = tr("{name} in {folder}", name=path.stem, folder=path.parent.name) if twins else path.stem
        return tr("{name} (not there any more)", name=name) if self.is_missing(path) else name

    def look(self) -> None:
        """Look which plans are there; `changed` tells when that is another answer than before."""
        paths = self.paths
        if paths and not self._looking:
            self._looking = True
            self._jobs.start(partial(_gone, paths), succeeded=self._take, failed=self._fail)

    def _take(self, missing: frozenset[Path]) -> None:
        self._looking = False
        if missing != self._missing:
            self._missing = missing
            self.changed.emit()

    def _fail(self, _error: Exception) -> None:
        self._looking = False

    def forget(self, path: Path) -> None:
        """Take a plan off the list; the plan itself stays what it is."""
        kept = tuple(name for name in self._settings.value.recent if Path(name) != path)
        self._settings.change(recent=kept)
        self.changed.emit()

    def clear(self) -> None:
        """Empty the list."""
        self._settings.change(recent=())
        self.changed.emit()


def _gone(paths: tuple[Path, ...], _job: Job) -> frozenset[Path]:
    return frozenset(path for path in paths if not _is_there(path))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def add_recent(menu: QMenu, recent: RecentPlans, choose: Callable[[object], None]) -> None:
    """Add the plans opened last to a menu, and a way to empty the list."""
    for path in recent.paths:
        action = menu.addAction(recent.name(path).replace("&", "&&"), partial(choose, path))
        action.setToolTip(str(path))
    if recent.paths:
        menu.addSeparator()
    clear = menu.addAction(tr("&Clear this list"), recent.clear)
    clear.setEnabled(bool(recent.paths))
    menu.setToolTipsVisible(True)


class RecentMenu(QObject):
    """Keeps a menu filled: now, when the list changes and when it opens; then the plans are looked for again."""

    def __init__(self, menu: QMenu, recent: RecentPlans, refill: Callable[[], None]) -> None:
        super().__init__(menu)
        self._refill = refill
        recent.changed.connect(self.refresh)
        menu.aboutToShow.connect(self.refresh)
        menu.aboutToShow.connect(recent.look)
        self.refresh()

    def refresh(self) -> None:
        """Fill the menu anew."""
        self._refill()


def fill_recent(menu: QMenu, recent: RecentPlans, choose: Callable[[object], None]) -> None:
    """Keep a menu filled with the plans opened last."""

    def refill() -> None:
        menu.clear()
        add_recent(menu, recent, choose)
        menu.setEnabled(bool(recent.paths))

    RecentMenu(menu, recent, refill)
