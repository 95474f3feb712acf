"""A post in the calendar: a button that can be opened, dragged and heard.

The title comes first. Where a day has room a chip takes two lines, the title above its channel and time; on one
line the time gives way first, then the channel's mark. Where a day has more room than that the title takes up to three
lines; where a column is narrow it takes all of them. The direction's icon always stays.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from contentplanner.domain.folding import hits
from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.calendar.chip_parts import beside_glass, check_box, draw_check, draw_mark, draw_signs
from contentplanner.ui.calendar.chip_room import LINE, NARROW, ONE_LINE, TIGHT, TWO_LINES, title_font, title_lines
from contentplanner.ui.calendar.chip_values import ChipState, ChipView
from contentplanner.ui.calendar.in_turn import in_turn
from contentplanner.ui.calendar.sentences import with_marks
from contentplanner.ui.editor.parts import plain_tip
from contentplanner.ui.found import draw_spot
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.marked import draw_line

FADED = 0.38


TONES = {Direction.ONE_WAY: "ow", Direction.TWO_WAY: "tw", Direction.MULTI_WAY: "mw"}
_NONE = Qt.KeyboardModifier.NoModifier
MARKING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_NOTHING = ChipView("", "", "", "", "#000000", None, is_draft=False, is_posted=False, name="", detail="")


class Chip(QAbstractButton):
    """One post. `opened` when it is clicked or pressed with Enter; keys that mean something else go to the day.

    `marked` when it is clicked with Ctrl or Shift, which it carries; `carried` carries the chip when a drag begins.
    """

    opened = Signal(str)
    marked = Signal(str, object)
    carried = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = _NOTHING
        self._state = ChipState()
        self._pressed_at: QPoint | None = None
        self._held = _NONE
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clicked.connect(self._act)

    @property
    def view(self) -> ChipView:
        """What is shown."""
        return self._view

    @property
    def state(self) -> ChipState:
        """How it stands among the others."""
        return self._state

    def show_post(self, view: ChipView, state: ChipState) -> None:
        """Show a post in a state."""
        if (view, state) == (self._view, self._state):
            return
        if (view.name, state.marked, state.away) != (self._view.name, self._state.marked, self._state.away):
            self.setAccessibleName(with_marks(view.name, marked=state.marked, away=state.away))
        if (view.detail, state.found) != (self._view.detail, self._state.found):
            self.setAccessibleDescription(". ".join(part for part in (state.found, view.detail) if part))
        said = (view.name, view.detail, view.lead, state.found)
        if said != (self._view.name, self._view.detail, self._view.lead, self._state.found):
            self.setToolTip(plain_tip("\n".join(part for part in said if part)))
        looked, same_post = self._looks(), view is self._view
        self._view, self._state = view, state
        if not same_post:
            self.update()
        elif self._looks() != looked:
            in_turn(self)

    def _looks(self) -> tuple[object, ...]:
        """Return what is drawn of the state: another word of a search may stand in the same places, or in none."""
        state, tall = self._state, self.height() >= px(TWO_LINES)
        marks = (hits(self._view.title, state.words), hits(self._view.lead, state.words)) if state.words else ()
        spot = (state.spot, state.words) if tall and state.spot else state.spot is not None
        return (state.selected, state.lit, state.faded, state.marked, state.away, marks, spot)

    def rest(self) -> None:
        """Go out of sight, and keep no name by which a screen reader could still find the post shown last.

        The keyboard goes to the day: Qt would give it to the first button of the window.
        """
        day = self.parentWidget()
        if self.hasFocus() and day is not None and day.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            day.setFocus()
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_post(_NOTHING, ChipState())

    def sizeHint(self) -> QSize:
        """Return the size of a chip of one line."""
        return QSize(px(120), px(ONE_LINE))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        self._held = event.modifiers() & MARKING
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forget what was held: who presses the chip later, without the mouse, means to open it."""
        super().mouseReleaseEvent(event)
        self._held = _NONE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the mouse has moved far enough."""
        moved = event.position().toPoint()
        far = QApplication.startDragDistance()
        if self._pressed_at is not None and (moved - self._pressed_at).manhattanLength() >= far:
            self._pressed_at = None
            self._drag()
            return
        super().mouseMoveEvent(event)

    def _drag(self) -> None:
        self.setDown(False)
        self._held = _NONE
        window = self.window()
        over_others = window.windowType() is Qt.WindowType.Popup
        if over_others:
            window.hide()  # a popup lies over the days it is dragged to
        self.carried.emit(self)
        if over_others:
            window.close()

    def _act(self) -> None:
        held, self._held = self._held, _NONE
        if held:
            self.marked.emit(self._view.post_id, held)
        else:
            self.opened.emit(self._view.post_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space; leave every other key to the month."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            self.opened.emit(self._view.post_id)
            return
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw fill, border and content by direction and status."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state.faded or self._state.away:
            painter.setOpacity(FADED)
        self._draw_frame(painter)
        self.draw_content(painter)
        if self._state.marked:
            draw_check(painter, check_box(self.rect()))

    def draw_content(self, painter: QPainter) -> None:
        """Draw what fits, in the order in which it gives way."""
        if self.height() >= px(TWO_LINES if self.width() >= px(NARROW) else TIGHT):
            self.draw_two_lines(painter)
        else:
            self.draw_one_line(painter)

    def _draw_frame(self, painter: QPainter) -> None:
        tone = TONES.get(self._view.direction) if self._view.direction else None
        line = colour(f"{tone}_line") if tone else colour("line2")
        if self._view.is_draft:
            line = colour(f"{tone}_bar") if tone else colour("line_strong")
        dashed = self._view.is_draft or self._state.away
        ring = self._state.selected or self._state.lit or self._state.marked or self.hasFocus()
        pen = QPen(colour("ring") if ring else line, px(2) if ring else 1)
        pen.setStyle(Qt.PenStyle.DashLine if dashed and not ring else Qt.PenStyle.SolidLine)
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(colour(f"{tone}_bg") if tone else colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), px(5), px(5))

    def draw_two_lines(self, painter: QPainter) -> None:
        """Draw the title, on as many lines as there are, above channel and time."""
        if self.width() < px(NARROW):
            self._draw_narrow(painter)
            return
        more = (self.height() - px(TWO_LINES)) // px(LINE)
        top = QRect(px(5), px(3), self.width() - px(9), px(LINE))
        below = top.translated(0, px(LINE) * (more + 1))
        self.draw_icon(painter, top.left(), top.center().y())
        lines = title_lines(self._view.title, self.width(), more + 1, is_posted=self._view.is_posted)
        for place, line in enumerate(lines):
            self.draw_title(painter, top.translated(0, px(LINE) * place).adjusted(px(18), 0, 0, 0), line)
        self.draw_mark(painter, below.left(), below.center().y())
        rest = below.adjusted(px(20), 0, 0, 0)
        painter.setFont(font(11, tabular=True))
        if self._state.spot:
            rest.setRight(self.draw_signs(painter, rest))
            draw_spot(painter, rest, self._state.spot, self._state.words, colour("ink2"))
            return
        draw_line(painter, rest, self._view.clock, (), colour("ink2"))
        taken = painter.fontMetrics().horizontalAdvance(self._view.clock)
        self.draw_signs(painter, rest.adjusted(taken, 0, 0, 0))

    def _draw_narrow(self, painter: QPainter) -> None:
        """Draw the title from beside the icon on, the lines below it from the edge; close together where it is low."""
        tight = self.height() < px(TWO_LINES)
        step = px(13) if tight else px(LINE)
        left = self.draw_icon(painter, px(4), px(8 if tight else 11)) + px(1)
        room = QRect(left, px(1 if tight else 2), self.width() - left - px(3), px(14 if tight else 18))
        more = max(0, self.height() - px(TWO_LINES)) // px(LINE) + 1
        first, *rest = title_lines(self._view.title, self.width(), more, is_posted=self._view.is_posted)
        if first:
            self.draw_title(painter, room, first)
        elif not tight and (not self._state.marked or left + px(15) < check_box(self.rect()).left()):
            self.draw_mark(painter, left, px(11))
        for place, line in enumerate(rest):
            below = QRect(px(5), room.top() + step * (place + 1), self.width() - px(8), room.height())
            last = place == len(rest) - 1
            self.draw_title(painter, beside_glass(painter, below, self._state.spot) if last else below, line)

    def draw_one_line(self, painter: QPainter) -> None:
        """Draw the title and what fits before it."""
        parts = self._fitting(self.width() - px(8))
        middle, x = self.height() // 2, px(4)
        if "mark" in parts:
            x = self.draw_mark(painter, x, middle)
        x = self.draw_icon(painter, x, middle)
        if "time" in parts:
            painter.setFont(font(11, tabular=True))
            painter.setPen(colour("ink2"))
            width = painter.fontMetrics().horizontalAdvance(self._view.clock) + px(4)
            painter.drawText(QRect(x, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, self._view.clock)
            x += width
        room = QRect(x, 0, self.width() - x - px(3), self.height())
        self.draw_title(painter, beside_glass(painter, room, self._state.spot))

    def _fitting(self, width: int) -> frozenset[str]:
        title = QFontMetrics(self.title_font()).horizontalAdvance(self._view.title) + px(17)
        clock = QFontMetrics(font(11)).horizontalAdvance(self._view.clock) + px(4) if self._view.clock else 0
        mark = px(19)
        if title + clock + mark <= width and clock:
            return frozenset({"mark", "time"})
        roomy = title + mark <= width or width - mark - px(17) >= px(60)
        return frozenset({"mark"}) if roomy else frozenset()

    def draw_icon(self, painter: QPainter, x: int, middle: int) -> int:
        """Draw the direction around a middle; return where what follows may begin."""
        direction = self._view.direction
        name, tone = (
            ("pencil", "ink3") if direction is None else (DIRECTION_ICONS[direction], TONES.get(direction, "ink2"))
        )
        painter.drawPixmap(x, middle - px(14) // 2, pixmap(name, tone, 14))
        return x + px(17)

    def draw_signs(self, painter: QPainter, room: QRect) -> int:
        """Draw at the right of a room what is out or of a series; return where that begins."""
        return draw_signs(painter, room, is_posted=self._view.is_posted, is_repeated=self._view.is_repeated)

    def draw_mark(self, painter: QPainter, x: int, middle: int) -> int:
        """Draw the channel around a middle; return where what follows may begin."""
        draw_mark(painter, QRect(x, middle - px(15) // 2, px(15), px(15)), self._view.mark, self._view.mark_colour)
        return x + px(19)

    def draw_title(self, painter: QPainter, rect: QRect, text: str | None = None) -> None:
        """Draw the title, or a part of it, elided; beside the tick of a marked post, not under it."""
        tick = check_box(self.rect())
        if self._state.marked and rect.intersects(tick):
            rect = rect.adjusted(0, 0, tick.left() - px(2) - rect.right(), 0)
        painter.setFont(self.title_font())
        ink = colour("ink2" if self._view.is_posted else "ink")
        draw_line(painter, rect, self._view.title if text is None else text, self._state.words, ink)

    def title_font(self) -> QFont:
        """Return the font of the title: quieter once the post is out."""
        return title_font(is_posted=self._view.is_posted)
