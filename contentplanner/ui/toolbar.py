"""The bar over the panels: the plan's name, the period, search, the two things to make, the meter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from contentplanner.ui.calendar.jump import Jump
from contentplanner.ui.filter.button import filter_button
from contentplanner.ui.icons import icon
from contentplanner.ui.meter import Meter
from contentplanner.ui.plan_button import PlanButton
from contentplanner.ui.speech import period_title, tr
from contentplanner.ui.theme import font, px
from contentplanner.ui.view_switch import ViewSwitch
from contentplanner.ui.widgets.buttons import button, icon_button, set_arrow
from contentplanner.ui.widgets.fields import lead_with, make_clearable
from contentplanner.ui.widgets.labels import picture

if TYPE_CHECKING:
    from contentplanner.ui.calendar.viewing import Viewing
    from contentplanner.ui.desk import Desk

HEIGHT = 56
_NARROW = 1436
_CROWDED = 1290
_ROOMY = 1060
_TINY = 920
_SMALL, _LEAST = 790, 690
"""Below these widths the picture and the room between the buttons go, and then the way to today, which T still is."""
_SEARCH, _SEARCH_NARROW, _SEARCH_TINY = 132, 128, 72
_NAMED, _LEAST_NAME, _NAME = 1000, 84, 124
"""From this width on so much of the plan's name is seen, and so much where nothing has given way yet."""
_NAME_FIRST = 100
"""The plan's name takes what room is left before the search does."""
_LONGEST_MONTH = "september 2026"


class SearchField(QLineEdit):
    """Search as you type; Escape empties it and hands the keyboard back, Down goes on to what is found."""

    left = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape or Down."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class Toolbar(QFrame):
    """Buttons emit what they are for; the window does it."""

    previous_wanted = Signal()
    today_wanted = Signal()
    next_wanted = Signal()
    day_wanted = Signal(object)
    idea_wanted = Signal()
    post_wanted = Signal()

    def __init__(self, desk: Desk, plan_name: str, viewing: Viewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._searching = False
        self.setProperty("box", "bar")
        self.setFixedHeight(px(HEIGHT))
        self.search = self._search_field()
        self.name = PlanButton(plan_name)
        self.switch = ViewSwitch(viewing)
        self.title = self._title_button()
        self.filter, self._filter_watch = filter_button(desk)
        self._idea = button(tr("Idea"), picture="plus", name=tr("New idea"))
        self._post = button(tr("Post"), kind="primary", picture="plus", name=tr("New post"))
        self.meter = Meter(desk)
        self._picture = picture(icon("app", "ink", 28).pixmap(QSize(px(28), px(28))))
        self._bar = QHBoxLayout(self)
        self._lay(self._bar)
        self._give_way(0)  # what a window isn't wide enough for must not widen it
        desk.period_changed.connect(self.refresh)
        self.search.textChanged.connect(self._follow_search)
        self.refresh()

    def _search_field(self) -> SearchField:
        field = SearchField()
        field.setPlaceholderText(tr("Search"))
        field.setAccessibleName(tr("Search"))
        make_clearable(field, tr("Clear the search"))
        lead_with(field, "search")
        field.setMaximumWidth(px(180))
        return field

    def _lay(self, row: QHBoxLayout) -> None:
        row.addWidget(self._picture)
        row.addWidget(self.name, _NAME_FIRST)
        row.addWidget(self.switch)
        row.addSpacing(px(8))
        for widget in self._period_widgets():
            row.addWidget(widget)
        row.addSpacing(px(4))
        row.addWidget(self.title)
        row.addStretch(2)
        row.addWidget(self.filter)
        row.addWidget(self.search, 1)
        row.addWidget(self._idea)
        row.addWidget(self._post)
        row.addSpacing(px(8))
        row.addWidget(self.meter)
        self._idea.clicked.connect(self.idea_wanted)
        self._post.clicked.connect(self.post_wanted)

    def _title_button(self) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "quiet")
        set_arrow(made)
        made.setStyleSheet(f"QToolButton {{ font-size: {px(16)}px; font-weight: 600; padding: 0 {px(6)}px; }}")
        made.setToolTip(tr("Go to a day (G)"))
        made.clicked.connect(self.jump)
        return made

    def jump(self) -> None:
        """Open the small month to go to another day."""
        popup = Jump(self._desk, self)
        popup.picked.connect(self.day_wanted)
        popup.open_at(self.title)

    def _period_widgets(self) -> tuple[QWidget, QWidget, QWidget]:
        previous = self.previous = icon_button("chevron-left", tr("Previous"))
        today = self.today = button(tr("Today"))
        following = self.following = icon_button("chevron-right", tr("Next"))
        previous.clicked.connect(self.previous_wanted)
        today.clicked.connect(self.today_wanted)
        following.clicked.connect(self.next_wanted)
        return previous, today, following

    def refresh(self) -> None:
        """Name the period on screen."""
        title = period_title(self._desk.period)
        self.title.setText(title)
        self._give_way(self.width())
        self.title.setAccessibleName(tr("{period}, go to a day", period=title))

    def minimumSizeHint(self) -> QSize:
        """Any width will do: the window is never kept from becoming narrower by what gives way only then."""
        return QSize(0, px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where it is narrow: the texts of the buttons, then the meter; the plan's name elides by itself."""
        super().resizeEvent(event)
        self._give_way(event.size().width())

    def _give_way(self, width: int) -> None:
        narrow, crowded = width < px(_NARROW), width < px(_CROWDED)
        self._tighten(width)
        self.switch.be_narrow(crowded)
        month = QFontMetrics(font(13 if crowded else 16, 600)).horizontalAdvance(_LONGEST_MONTH)
        shown = QFontMetrics(font(16, 600)).horizontalAdvance(self.title.text()) if width < px(_TINY) else 0
        self.title.setMinimumWidth(max(month, shown) + px(30))  # where there is room no month pushes buttons aside
        self.meter.setVisible(width >= px(_TINY))
        self.meter.be_narrow(narrow=width < px(_CROWDED))
        least = 0 if width < px(_NAMED) else px(_LEAST_NAME if narrow else _NAME)
        self.name.setMinimumWidth(min(least, self.name.sizeHint().width()))
        self._filter_watch.show_text(not narrow)
        self._idea.setText("" if narrow else tr("Idea"))
        self._post.setText("" if narrow else tr("Post"))
        for made, name in ((self._idea, tr("New idea")), (self._post, tr("New post"))):
            made.setToolTip(name if narrow else "")
        self._make_room_to_search(width)

    def _follow_search(self, text: str) -> None:
        if bool(text) is not self._searching:  # once: a screen reader hears of each button that goes
            self._searching = bool(text)
            self._make_room_to_search(self.width())

    def _make_room_to_search(self, width: int) -> None:
        """Let what is searched for be read: the plan's name gives way to it, and a button where that isn't enough."""
        tiny = width < px(_ROOMY) and not self._searching
        least = _SEARCH if width >= px(_NARROW) else _SEARCH_TINY if tiny else _SEARCH_NARROW
        self.search.setMinimumWidth(px(least))
        self._idea.show()
        self._idea.setHidden(self._searching and self._bar.totalMinimumSize().width() > width)

    def _tighten(self, width: int) -> None:
        small = width < px(_SMALL)
        self._bar.setContentsMargins(px(8 if small else 16), 0, px(8 if small else 16), 0)
        self._bar.setSpacing(px(4 if small else 8))
        self._picture.setVisible(not small)
        self.today.setVisible(width >= px(_LEAST))
