"""The export: choose for whom, see what they will get, write the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contentplanner.exchange.files import write_atomically
from contentplanner.exchange.problems import CannotWrite
from contentplanner.exchange.profile_words import describe_profile, profile_hint, profile_title, suggested_file_name
from contentplanner.exchange.profiles import EXCEL_EN, EXCEL_NL, PROFILES, Profile
from contentplanner.exchange.rows import Row, export_rows
from contentplanner.exchange.sentences import exchange_sentence
from contentplanner.exchange.writing import cautions, clipboard_text, file_bytes, headings, preview
from contentplanner.settings import default_folder
from contentplanner.ui.dialogs.export_choices import ColumnChoice, FilterChoice
from contentplanner.ui.dialogs.messages import say
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.icons import icon
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label, retone

if TYPE_CHECKING:
    from contentplanner.exchange.columns import Column
    from contentplanner.ui.desk import Desk

PREVIEWED = 10
_SETTLE_MS = 120
_PROFILE = Qt.ItemDataRole.UserRole


class ExportDialog(QDialog):
    """Modal over the window. Nothing is written until "Export…" names a file."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[Row, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export posts"))
        self.setModal(True)
        room = parent.size()
        self.resize(min(px(1140), room.width() - px(40)), min(px(720), room.height() - px(40)))
        self.profiles = self._profile_list()
        self.filters = FilterChoice(desk)
        self.columns = ColumnChoice()
        self.table = self._preview_table()
        self._shown = label(tone="hint", size=12)
        self._info = label(tone="secondary", size=12, wrap=True)
        self._file = label(tone="secondary", size=12)
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self.refresh)
        self._lay()
        self._connect()
        Veil(self, parent)
        self.refresh()

    def _profile_list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(tr("Destination"))
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setIconSize(icon("users").actualSize(made.iconSize()))
        for profile in PROFILES.values():
            title, hint = profile_title(profile, words()), profile_hint(profile, words())
            item = QListWidgetItem(icon("users" if profile.for_excel else "file-text", "accent"), f"{title}\n{hint}")
            item.setData(_PROFILE, profile.name)
            made.addItem(item)
        mine = EXCEL_NL if words().code == "nl" else EXCEL_EN
        made.setCurrentRow(list(PROFILES.values()).index(mine))
        return made

    def _preview_table(self) -> QTableWidget:
        made = QTableWidget()
        made.setAccessibleName(tr("Preview"))
        made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        made.verticalHeader().hide()
        made.setWordWrap(False)
        made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return made

    def _lay(self) -> None:
        left = QFrame()
        left.setProperty("box", "panel")
        destination = QVBoxLayout(left)
        destination.addWidget(label(tr("Destination"), strong="true", size=12))
        destination.addWidget(self.profiles)
        left.setFixedWidth(px(250))
        choices = QHBoxLayout()
        choices.setSpacing(px(24))
        choices.addWidget(self.filters, 1)
        choices.addWidget(self.columns, 1)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(tr("Preview"), strong="true", size=12))
        head.addWidget(self._shown)
        head.addStretch()
        right = QVBoxLayout()
        right.setContentsMargins(px(20), px(12), px(20), px(12))
        right.addLayout(choices, 2)
        right.addLayout(head)
        right.addWidget(self.table, 3)
        right.addWidget(self._info)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(left)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(self._footer())

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setProperty("box", "bar")
        row = QHBoxLayout(footer)
        row.setContentsMargins(px(20), px(12), px(20), px(12))
        self.copy = button(tr("Copy rows"), picture="copy")
        self.cancel = button(tr("Cancel"))
        self.write = button(tr("Export…"), kind="primary")
        self.write.setDefault(True)
        row.addWidget(self._file)
        row.addStretch()
        for made in (self.copy, self.cancel, self.write):
            row.addWidget(made)
        return footer

    def _connect(self) -> None:
        self.profiles.currentRowChanged.connect(lambda _row: self._settle.start())
        self.filters.changed.connect(self._settle.start)
        self.columns.changed.connect(self._settle.start)
        self.copy.clicked.connect(self._copy)
        self.cancel.clicked.connect(self.reject)
        self.write.clicked.connect(self._ask_file)

    @property
    def profile(self) -> Profile:
        """The profile chosen."""
        return PROFILES[self.profiles.currentItem().data(_PROFILE)]

    def refresh(self) -> None:
        """Show what the file will hold."""
        columns = self.columns.columns
        selection = self.filters.selection(columns)
        self._rows = export_rows(self._desk.plan, selection, self._desk.readings.direction_of)
        self._fill(headings(columns, self.profile), preview(self._rows, columns, self.profile, PREVIEWED))
        total = ntr("{n} row", "{n} rows", len(self._rows))
        more = len(self._rows) > PREVIEWED
        self._shown.setText(tr("first {shown} of {total}", shown=PREVIEWED, total=total) if more else total)
        nothing = _nothing_to_write(self._rows, columns)
        warned = (nothing,) if nothing else cautions(self._rows, columns, self.profile, words())
        self._info.setText("\n".join(warned) if warned else describe_profile(self.profile, words()))
        retone(self._info, "warn" if warned else "secondary")
        self._file.setText(f"{self._file_name()}   {total}")
        self.copy.setText(tr("Copy rows"))
        for made in (self.copy, self.write):
            made.setEnabled(not nothing)
            made.setToolTip(nothing)
            made.setAccessibleDescription(nothing)

    def _fill(self, names: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        self.table.clear()
        self.table.setColumnCount(len(names))
        self.table.setRowCount(len(rows))
        self.table.setHorizontalHeaderLabels(list(names))
        for y, row in enumerate(rows):
            for x, text in enumerate(row):
                self.table.setItem(y, x, QTableWidgetItem(" ".join(text.split())[:200]))
        self.table.resizeColumnsToContents()
        for x in range(len(names)):
            self.table.setColumnWidth(x, min(self.table.columnWidth(x), px(180)))

    def _file_name(self) -> str:
        return suggested_file_name(self.profile, self.filters.chosen_period, words())

    def _copy(self) -> None:
        self.refresh()
        QGuiApplication.clipboard().setText(clipboard_text(self._rows, self.columns.columns, self.profile))
        self.copy.setText(tr("Copied"))

    def _ask_file(self) -> None:
        self.refresh()
        dialog = QFileDialog(self, tr("Export posts"), str(default_folder() / self._file_name()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["CSV (*.csv)", tr("All files") + " (*)"])
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the file in the background, then close."""
        rows, columns, profile = self._rows, self.columns.columns, self.profile
        open_plan = self._desk.planner.store.path
        self.write.setEnabled(False)
        self._desk.jobs.start(
            lambda _job: write_atomically(path, file_bytes(rows, columns, profile), open_plan),
            succeeded=lambda _none: self._written(path, len(rows)),
            failed=self._failed,
        )

    def _written(self, path: Path, rows: int) -> None:
        self.accept()
        self._desk.told.emit(tr("{rows} exported to {name}", rows=ntr("{n} row", "{n} rows", rows), name=path.name))

    def _failed(self, error: Exception) -> None:
        self.write.setEnabled(True)
        text = exchange_sentence(error, words()) if isinstance(error, CannotWrite) else str(error)
        say(self, tr("The file could not be written"), text)


def _nothing_to_write(rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """Return why there is nothing to write, and what to do about it; empty where there is something."""
    if not columns:
        return tr("No column is ticked: tick at least one.")
    if not rows:
        return tr("No post fits these choices. Choose another period, or more channels, statuses or directions.")
    return ""
