"""Reads a table of old posts in the background, one at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from contentplanner.checker import Mix, Readings
from contentplanner.domain.vocabulary import Direction
from contentplanner.exchange.date_column import Days, date_column, days_of
from contentplanner.exchange.files import read_file
from contentplanner.exchange.old_posts import MonthMix, OldPost, mix_per_month, old_posts, whole_mix
from contentplanner.exchange.reading import Table, read_table
from contentplanner.exchange.text_column import text_column
from contentplanner.jobs import Job, Jobs

_WORK_SECONDS, _BREATH_SECONDS = 0.001, 0.0001


@dataclass(frozen=True, slots=True)
class Loaded:
    """A table of old posts: which columns hold texts and dates (None for no dates), and what was read in them."""

    name: str
    table: Table
    texts: int
    dates: int | None
    days: Days
    posts: tuple[OldPost, ...]
    mix: Mix
    months: tuple[MonthMix, ...]

    @property
    def undated(self) -> int:
        """How many posts have no date that can be read."""
        return sum(month.mix.posts for month in self.months if month.month is None)


class Loader(QObject):
    """Runs one reading at a time: what is asked for last counts, what was asked before is cancelled."""

    began = Signal(str)
    progressed = Signal(int, int)
    loaded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._readings = Readings()
        self._running = _Running()
        self._breathed = 0.0
        self.destroyed.connect(self._running.cancel)

    def load_file(self, path: Path) -> None:
        """Read a file; its columns are found out."""
        self._start(path.name, lambda job: self._file(path, job))

    def load_columns(self, before: Loaded, texts: int, dates: int | None) -> None:
        """Read other columns of the same table."""
        self._start(before.name, lambda job: self._columns(before.name, before.table, (texts, dates), job))

    def cancel(self) -> None:
        """Stop reading; nothing comes of it."""
        if self._running.cancel():
            self.ended.emit()

    def _start(self, name: str, work: Callable[[Job], Loaded]) -> None:
        self._running.cancel()
        self.began.emit(name)
        job = self._jobs.start(work, succeeded=self._succeed, failed=self._fail)
        job.progressed.connect(self._tell)
        self._running.job = job

    def _file(self, path: Path, job: Job) -> Loaded:
        job.progress(0, 0)
        table = read_table(read_file(path))
        job.progress(0, len(table.rows))
        return self._columns(path.name, table, (text_column(table), date_column(table)), job)

    def _columns(self, name: str, table: Table, columns: tuple[int, int | None], job: Job) -> Loaded:
        texts, dates = columns
        days = Days(()) if dates is None else days_of(table.column(dates))
        posts = old_posts(table, texts, days.days, self._direction_of, job.progress)
        return Loaded(name, table, texts, dates, days, posts, whole_mix(posts), mix_per_month(posts))

    def _direction_of(self, text: str) -> Direction:
        direction = self._readings.of(text).direction
        self._breathe()
        return direction

    def _breathe(self) -> None:
        """Let the window have the interpreter now and then: asking for it takes 5 ms, at every single call."""
        if time.monotonic() - self._breathed > _WORK_SECONDS:
            time.sleep(_BREATH_SECONDS)
            self._breathed = time.monotonic()

    @Slot(int, int)
    def _tell(self, done: int, total: int) -> None:
        if self.sender() is self._running.job:
            self.progressed.emit(done, total)

    def _succeed(self, loaded: Loaded) -> None:
        self._running.job = None
        self.ended.emit()
        self.loaded.emit(loaded)

    def _fail(self, error: Exception) -> None:
        self._running.job = None
        self.ended.emit()
        self.failed.emit(error)


class _Running:
    """The job at hand. It outlives the window, so that closing it can still cancel the job."""

    job: Job | None = None

    def cancel(self) -> bool:
        """Cancel the job if there is one, and say whether there was."""
        job, self.job = self.job, None
        if job is not None:
            job.cancel()
        return job is not None
