"""Check a text: paste one and see how it reads, or drop a CSV of old posts and see their mix."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from contentplanner.exchange.old_posts import OldPost
from contentplanner.exchange.problems import CannotRead, UnreadableTable
from contentplanner.exchange.sentences import exchange_sentence
from contentplanner.jobs import Jobs
from contentplanner.settings import default_folder
from contentplanner.ui.check_text.beginnings import Invitation, Waiting
from contentplanner.ui.check_text.files import DropEdge, local_file
from contentplanner.ui.check_text.loading import Loaded, Loader
from contentplanner.ui.check_text.old_posts_pane import OldPostsPane
from contentplanner.ui.check_text.text_pane import TextPane
from contentplanner.ui.editor.parts import ProblemLine
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.areas import tall_area

_ALONE, _WITH_POSTS = (640, 560), (1180, 760)
_SIDE_BY_SIDE = 1000
_OF_SCREEN = 0.92
_TEXT_ALONE, _TEXT_OVER_POSTS, _TEXT_BESIDE_POSTS = 0.68, 0.42, 0.37


class CheckTextDialog(QDialog):
    """Stands beside the window, which can be used meanwhile. Nothing that is read here gets into a plan."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Check a text"))
        self.setAccessibleName(tr("Check a text"))
        self.setAcceptDrops(True)
        self.setSizeGripEnabled(True)
        self._panes = QSplitter(Qt.Orientation.Vertical, self)
        self.text = TextPane(self._panes)
        self._area = tall_area(self._panes)
        self._below = QWidget(self._area.viewport())
        self._area.setWidget(self._below)
        self.invitation, self.waiting, self.old_posts = Invitation(), Waiting(), OldPostsPane(self._below)
        self.problem = ProblemLine("octagon-alert", "bad")
        self._edge = DropEdge(self)
        self._loader = Loader(jobs, self)
        self._loaded: Loaded | None = None
        self._lay()
        self._connect()
        self._fit(*_ALONE)
        self._arrange()
        self.text.field.setFocus()

    def _lay(self) -> None:
        column = QVBoxLayout(self._below)
        column.setContentsMargins(px(20), px(12), px(20), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.problem)
        for page in self._pages:
            column.addWidget(page, 1)
        self._panes.addWidget(self.text)
        self._panes.addWidget(self._area)
        self._panes.setChildrenCollapsible(False)
        self._show_page(self.invitation)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panes, 1)

    @property
    def _pages(self) -> tuple[QWidget, ...]:
        return self.invitation, self.waiting, self.old_posts

    def _show_page(self, shown: QWidget) -> None:
        for page in self._pages:
            page.setVisible(page is shown)

    def _connect(self) -> None:
        self.text.field.file_given.connect(self.open_file)
        for made in (self.invitation.open, self.old_posts.open):
            made.clicked.connect(self._ask_file)
        self.waiting.cancelled.connect(self._loader.cancel)
        self.old_posts.columns_wanted.connect(self._read_columns)
        self.old_posts.post_chosen.connect(self._show_post)
        self._loader.began.connect(self._wait)
        self._loader.progressed.connect(self.waiting.show_progress)
        self._loader.ended.connect(self._end_waiting)
        self._loader.loaded.connect(self._show_loaded)
        self._loader.failed.connect(self._show_error)
        self.finished.connect(self._loader.cancel)

    def _fit(self, width: int, height: int) -> None:
        """Grow to a size of the design as far as the screen has room, and stay on it."""
        screen = self.screen().availableGeometry()
        self.resize(self.size().expandedTo(QSize(px(width), px(height)).boundedTo(screen.size() * _OF_SCREEN)))
        if self.isVisible() and not self.isMaximized():
            beyond = screen.bottomRight() - self.frameGeometry().bottomRight()
            self.move(self.x() + min(beyond.x(), 0), self.y() + min(beyond.y(), 0))

    def _arrange(self) -> None:
        """Put old posts beside the text where there is room, else below it."""
        beside = self._loaded is not None and self.width() >= px(_SIDE_BY_SIDE)
        text = _TEXT_BESIDE_POSTS if beside else _TEXT_OVER_POSTS if self._loaded else _TEXT_ALONE
        self._panes.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        room = self.width() if beside else self.height()
        self._panes.setSizes([round(room * text), round(room * (1 - text))])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panes anew where another arrangement fits better."""
        super().resizeEvent(event)
        beside = self._panes.orientation() is Qt.Orientation.Horizontal
        if self._loaded is not None and beside != (self.width() >= px(_SIDE_BY_SIDE)):
            self._arrange()

    def open_file(self, path: Path) -> None:
        """Read a table of old posts in the background and show its mix."""
        self._loader.load_file(path)

    def _read_columns(self, texts: int, dates: int | None) -> None:
        if self._loaded is not None:
            self._loader.load_columns(self._loaded, texts, dates)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Open a CSV"), str(default_folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["CSV (*.csv *.tsv *.txt)", tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _wait(self, name: str) -> None:
        self.problem.say("")
        self.waiting.begin(name)
        self._show_page(self.waiting)

    def _end_waiting(self) -> None:
        self._show_page(self.old_posts if self._loaded else self.invitation)

    def _show_loaded(self, loaded: Loaded) -> None:
        if not loaded.posts:
            self.problem.say(tr("“{name}” has no rows with posts. Choose a file with old posts.", name=loaded.name))
            return
        is_first, self._loaded = self._loaded is None, loaded
        self.old_posts.show_loaded(loaded)
        self._show_page(self.old_posts)
        if is_first:
            self._fit(*_WITH_POSTS)
            self._arrange()

    def _show_error(self, error: Exception) -> None:
        if isinstance(error, CannotRead | UnreadableTable):
            self.problem.say(exchange_sentence(error, words()))
        else:
            self.problem.say(tr("That file can't be read: {detail}", detail=error))

    def _show_post(self, post: OldPost) -> None:
        row = words().number(post.row)
        self.text.show_text(post.text, tr("Row {n}", n=row))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file, wherever it hangs over the window."""
        if local_file(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._edge.appear()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the edge away when the file goes elsewhere."""
        self._edge.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file; the file itself stays where it is."""
        self._edge.hide()
        path = local_file(event.mimeData())
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.open_file(path)


def show_check_text(jobs: Jobs, window: QWidget) -> CheckTextDialog:
    """Bring the dialog of a window to the front as it stands, or open a new one."""
    dialog = window.findChild(CheckTextDialog) or CheckTextDialog(jobs, window)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
