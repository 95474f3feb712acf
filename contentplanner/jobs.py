"""Long work in the background: its result or error arrives on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Cancelled(Exception):  # noqa: N818 - a wish, not an error
    """The person doesn't want the result any more."""


class Job(QObject):
    """One piece of work. Ask `wanted` now and then inside it, and tell `progress` how far it is."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    closed = Signal()
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._ended.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Say that nobody wants the result: neither `succeeded` nor `failed` will be emitted."""
        self._cancelled.set()

    def progress(self, done: int, total: int) -> None:
        """Tell how far the work is; raises `Cancelled` when nobody wants it any more."""
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def finish(self, future: Future[Any]) -> None:
        """Hand the outcome over to the GUI thread."""
        self._ended.emit(future)

    def _report(self, future: Future[Any]) -> None:
        error = None if future.cancelled() else future.exception()
        if not (self._cancelled.is_set() or future.cancelled() or isinstance(error, Cancelled)):
            if error is not None:
                self.failed.emit(error)
            else:
                self.succeeded.emit(future.result())
        self.closed.emit()


class Jobs:
    """Runs jobs, by default on two background threads: a long one never keeps a short one waiting."""

    def __init__(self, executor: Executor | None = None) -> None:
        """Tests hand in an executor of their own."""
        self._executor = executor or ThreadPoolExecutor(max_workers=2, thread_name_prefix="job")
        self._running: set[Job] = set()

    def start(
        self,
        work: Callable[[Job], Any],
        *,
        succeeded: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Run `work(job)` in the background, then one of the two on the GUI thread."""
        job = Job()
        job.succeeded.connect(succeeded)
        job.failed.connect(failed)
        self._running.add(job)
        job.closed.connect(lambda: self._running.discard(job))
        self._executor.submit(work, job).add_done_callback(job.finish)
        return job

    def close(self) -> None:
        """Cancel what runs and wait for it."""
        for job in tuple(self._running):
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)
