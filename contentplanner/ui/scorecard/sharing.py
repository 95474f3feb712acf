"""The scorecard leaves the program: onto the clipboard, or as a PNG file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from contentplanner.domain.periods import month_of
from contentplanner.exchange.files import write_atomically
from contentplanner.exchange.problems import CannotWrite
from contentplanner.exchange.sentences import exchange_sentence
from contentplanner.settings import default_folder
from contentplanner.ui.dialogs.messages import say
from contentplanner.ui.scorecard.page import page_of
from contentplanner.ui.scorecard.picture import draw_page
from contentplanner.ui.speech import tr, words

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

SUFFIX = "png"


def copy_scorecard(desk: Desk) -> None:
    """Put the picture of the period on screen on the clipboard."""
    QGuiApplication.clipboard().setImage(draw_page(page_of(desk)))
    desk.told.emit(tr("The scorecard is copied as a picture"))


def save_scorecard(desk: Desk, window: QWidget) -> None:
    """Ask where the picture of the period on screen is to be written."""
    image = draw_page(page_of(desk))
    dialog = QFileDialog(window, tr("Save the scorecard"), str(default_folder() / file_name(desk)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"PNG (*.{SUFFIX})", tr("All files") + " (*)"])
    dialog.setDefaultSuffix(SUFFIX)
    dialog.fileSelected.connect(lambda name: _write(desk, window, image, Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def file_name(desk: Desk) -> str:
    """Return the name that is offered: of the plan and the period, so that months stand in order."""
    period = desk.period
    name = tr("{plan} - scorecard", plan=desk.planner.store.path.stem)
    day = f"{period.first:%Y-%m}" if period == month_of(period.first) else period.first.isoformat()
    return f"{name} {day}.{SUFFIX}"


def _write(desk: Desk, window: QWidget, image: QImage, path: Path) -> None:
    open_plan = desk.planner.store.path
    desk.jobs.start(
        lambda _job: write_atomically(path, png(image), open_plan),
        succeeded=lambda _none: desk.told.emit(tr("The scorecard is saved as {name}", name=path.name)),
        failed=partial(_failed, window),
    )


def png(image: QImage) -> bytes:
    """Return a picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _failed(window: QWidget, error: Exception) -> None:
    text = exchange_sentence(error, words()) if isinstance(error, CannotWrite) else str(error)
    say(window, tr("The file could not be written"), text)
