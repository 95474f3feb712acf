"""The editor: one post with the idea it shares, or an idea alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QVBoxLayout, QWidget

from contentplanner.domain.missing import missing
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.checklist import Checklist
from contentplanner.ui.editor.extras_block import ExtrasBlock
from contentplanner.ui.editor.facts_block import FactsBlock
from contentplanner.ui.editor.file_drops import FileDrops
from contentplanner.ui.editor.footer import Footer
from contentplanner.ui.editor.header import Header
from contentplanner.ui.editor.idea_block import IdeaBlock
from contentplanner.ui.editor.idea_posts import IdeaPosts
from contentplanner.ui.editor.notices import Notices
from contentplanner.ui.editor.parts import rule
from contentplanner.ui.editor.places import Place, put_keyboard
from contentplanner.ui.editor.read_only import only_show
from contentplanner.ui.editor.series_block import SeriesBlock
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.spelling import Spelling
from contentplanner.ui.editor.text_block import TextBlock
from contentplanner.ui.editor.typed_fields import AreaField, LineField
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.areas import tall_area

if TYPE_CHECKING:
    from contentplanner.settings import SettingsFile

Scroll = QAbstractSlider.SliderAction


class EditorPanel(QWidget):
    """The right panel while something is being edited. `closed` when the person is done or the post is gone."""

    closed = Signal()
    post_opened = Signal(str)
    neighbour_wanted = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = False
        self.sheet = Sheet(desk, self)
        self.header = Header(self.sheet)
        self._column, self._scroll, self._inner = self._frame()
        self.idea: IdeaBlock = IdeaBlock(self.sheet, self._inner)
        self.facts: FactsBlock = FactsBlock(self.sheet, self._inner)
        self.series = SeriesBlock(self.sheet, self.facts.beside, self._inner)
        self.text: TextBlock = TextBlock(self.sheet, self._inner)
        self.extras: ExtrasBlock = ExtrasBlock(self.sheet, self._inner)
        self.posts = IdeaPosts(self.sheet, self._inner)
        self.footer = Footer(self.sheet)
        self.checklist = Checklist()
        self.notices = Notices()
        self.drops = FileDrops(self)
        self.spelling: Spelling | None = None
        self.setAccessibleName(tr("Post"))
        self._lay_out()
        self._connect()

    def _frame(self) -> tuple[QVBoxLayout, QScrollArea, QFrame]:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(rule())
        scroll = tall_area(self)
        inner = QFrame(scroll.viewport())
        inner.setProperty("box", "panel")
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        return column, scroll, inner

    def _lay_out(self) -> None:
        self._of_a_post = (self.facts, self.series, self.text, self.extras)
        rows = QVBoxLayout(self._inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for block in (self.idea, rule(), *self._of_a_post, self.posts):
            rows.addWidget(block)
        rows.addStretch()
        for foot in (self.checklist, self.notices, self.footer):
            self._column.addWidget(foot)

    def _connect(self) -> None:
        self._desk.plan_changed.connect(lambda _changes: self._follow())
        self.header.close_button.clicked.connect(self.leave)
        self.header.walked.connect(self._walk)
        self.posts.post_opened.connect(self.post_opened)
        self.series.post_opened.connect(self.post_opened)
        self.facts.clash.opened.connect(self.post_opened)
        self.text.twin.opened.connect(self.post_opened)
        self.text.read.connect(self._list_missing)
        self.checklist.wanted.connect(lambda place: put_keyboard(self, place))
        self.text.starters.subject_wanted.connect(lambda: put_keyboard(self, Place.SUBJECT))
        self.footer.duplicated.connect(self.post_opened)
        self.text.field.textChanged.connect(lambda: self.footer.show_text(self.text.field.raw()))
        self.drops.hovering.connect(self.notices.say_hovering)
        self.drops.dropped.connect(self.extras.media.take_in)
        self.sheet.cut.connect(self.notices.say_cut)
        self.sheet.parted.connect(self.notices.say_parted)
        self.sheet.refused.connect(self._show_unsaved)
        self.notices.discard_wanted.connect(self.discard)
        for area in self.findChildren(AreaField):
            area.moved.connect(partial(QTimer.singleShot, 0, self, partial(self._keep_in_sight, area)))
        if self._desk.planner.store.read_only:
            only_show(self)

    def _list_missing(self, draft: Post, direction: Direction | None) -> None:
        self.checklist.show_missing(missing(self._desk.plan, draft, direction))

    def _keep_in_sight(self, area: AreaField) -> None:
        """Scroll to the cursor of an area that has just grown below the edge."""
        if area.hasFocus():
            at = area.viewport().mapTo(self._inner, area.cursorRect().center())
            self._scroll.ensureVisible(at.x(), at.y(), 0, px(28))

    def fields(self) -> list[LineField | AreaField]:
        """Return every field that is typed in."""
        return [*self.findChildren(LineField), *self.findChildren(AreaField)]

    def open_post(self, post_id: str) -> None:
        """Show a post; the one before is accepted first, and stays when the store refuses it."""
        if post_id in self._desk.plan.posts and self.accept():
            self._open(lambda: self.sheet.open_post(post_id))
            self._desk.select(post_id)

    def open_idea(self, idea_id: str) -> None:
        """Show an idea without any of its posts."""
        if idea_id in self._desk.plan.ideas and self.accept():
            self._open(lambda: self.sheet.open_idea(idea_id))
            self._desk.select(None)

    def _open(self, lay: Callable[[], None]) -> None:
        before = self.sheet.key
        lay()
        self.show_plan(anew=before != self.sheet.key)
        if before != self.sheet.key:
            self._scroll.verticalScrollBar().setValue(0)
            self.notices.forget_cut()

    def bring_in_sight(self, *widgets: QWidget) -> None:
        """Scroll to parts once they have found their place; of what doesn't fit the last counts most."""
        for widget in widgets:
            QTimer.singleShot(0, self, partial(self._scroll.ensureWidgetVisible, widget, 0, px(12)))

    def remember_in(self, settings: SettingsFile) -> Spelling:
        """Keep what a person folds away folded, also next time; return what knows of misspelt words."""
        starters = self.text.starters
        starters.keep_open(wanted=settings.value.show_starters)
        starters.kept_open.connect(lambda wanted: settings.change(show_starters=wanted))
        self.spelling = spelling = Spelling(self._desk, settings)
        self.text.check_spelling(spelling)
        preview = self.text.preview
        preview.open(wanted=settings.value.show_preview)
        preview.turned.connect(lambda wanted: settings.change(show_preview=wanted))
        return spelling

    def focus_title(self) -> None:
        """Put the keyboard into the title, all of it selected."""
        self.idea.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.idea.title.selectAll()

    def focus_text(self) -> None:
        """Put the keyboard into the text, behind its last word unless a place was chosen before."""
        self.text.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.text.field.textCursor().position():
            self.text.field.moveCursor(QTextCursor.MoveOperation.End)

    def accept(self) -> bool:
        """Accept what has been typed; False only when the store refused, then it stays in its field."""
        if self.sheet.post is None and self.sheet.idea is None:
            return True
        return all(field.typing.accept() for field in self.fields())

    def unaccepted(self) -> str:
        """Return what has been typed and isn't in the plan, a blank line between the fields; mostly nothing."""
        return "\n\n".join(field.raw() for field in self.fields() if field.typing.is_unaccepted)

    def _walk(self, steps: int) -> None:
        if self.sheet.post is not None:
            self.neighbour_wanted.emit(self.sheet.post.id, steps)

    def leave(self) -> None:
        """Accept what has been typed and close, unless the store refused it."""
        if self.accept():
            self._close()

    def _close(self) -> None:
        self.sheet.clear()
        self._show_fields(anew=True)
        self.closed.emit()

    def discard(self) -> None:
        """Give up what has been typed and not accepted."""
        self._show_fields(anew=True)
        self._show_unsaved()

    def _show_unsaved(self) -> None:
        self.notices.say_unsaved(waits=any(field.typing.is_unaccepted for field in self.fields()))

    def _follow(self) -> None:
        """Show the plan after a change; close when what lay open is gone."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        if self.sheet.is_gone:
            self._close()
        else:
            self.show_plan()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape, scroll by pages; keep single letters from the window, where they start actions."""
        pages = {Qt.Key.Key_PageUp: Scroll.SliderPageStepSub, Qt.Key.Key_PageDown: Scroll.SliderPageStepAdd}
        key = Qt.Key(event.key())
        if event.modifiers():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in pages:
            self._scroll.verticalScrollBar().triggerAction(pages[key])
        elif not event.text():
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._follow()

    def show_plan(self, *, anew: bool = False) -> None:
        """Show what lies open as the plan has it; `anew` also where something was being typed."""
        if self.sheet.idea is None:
            return
        self.drops.is_open = self.sheet.post is not None and not self.sheet.read_only
        for block in (*self._of_a_post, self.checklist):
            block.setVisible(self.sheet.post is not None)
        self._show_fields(anew=anew)
        for part in (self.header, self.idea, *self._of_a_post, self.posts, self.footer):
            part.show_plan()
        if self.notices.unsaved.text:  # the field that is being saved settles after the plan has changed
            QTimer.singleShot(0, self, self._show_unsaved)

    def _show_fields(self, *, anew: bool) -> None:
        for field in self.fields():
            field.typing.show_plan(anew=anew)
