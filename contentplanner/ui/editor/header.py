"""The head of the editor: what lies open, its status, the way out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton

from contentplanner.domain.vocabulary import Status
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.statuses import want_status
from contentplanner.ui.icons import icon, pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px, tokens
from contentplanner.ui.widgets.buttons import icon_button, set_icon
from contentplanner.ui.widgets.labels import ElidedLabel
from contentplanner.ui.widgets.menus import popup_menu
from contentplanner.wording import status_name

STATUS_ICONS = {
    Status.DRAFT: "pencil",
    Status.IN_REVIEW: "eye",
    Status.APPROVED: "circle-check",
    Status.SCHEDULED: "clock",
    Status.POSTED: "check",
}

_ARROW = "QToolButton {{ padding: 0; min-width: {size}px; max-width: {size}px; }}"


class StatusButton(QPushButton):
    """Shows the status; its arrow says that there is a menu behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("small", "true")
        self.setAccessibleName(tr("Status"))
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        """Return the size of the words, with room for the arrow."""
        return super().sizeHint() + QSize(px(18), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button and its arrow."""
        super().paintEvent(event)
        top = (self.height() - px(14)) // 2
        QPainter(self).drawPixmap(self.width() - px(22), top, pixmap("chevron-down", "ink2", 14))


class Header(QFrame):
    """The heading, the ways to the posts before and after it, the status with its menu, the cross.

    `walked` carries how many posts further a person wants to go.
    """

    walked = Signal(int)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.setFixedHeight(px(44))
        self._heading = ElidedLabel(size=14, strong="true")
        self.status = StatusButton()
        self.status.setMenu(self._menu())
        self.previous = icon_button(
            "chevron-up", tr("Previous post"), tip=tr("Previous post (Alt+Page up)"), small=True
        )
        self.previous.clicked.connect(lambda: self.walked.emit(-1))
        self.next = icon_button("chevron-down", tr("Next post"), tip=tr("Next post (Alt+Page down)"), small=True)
        self.next.clicked.connect(lambda: self.walked.emit(1))
        for arrow in (self.previous, self.next):
            arrow.setStyleSheet(_ARROW.format(size=px(22)))
        self.close_button = icon_button("x", tr("Close the editor"), tip=tr("Close (Escape)"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(8), 0)
        row.setSpacing(px(2))
        row.addWidget(self._heading, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.status)
        row.addWidget(self.close_button)

    def _menu(self) -> QMenu:
        menu = popup_menu(tr("Status"), self)
        group = QActionGroup(menu)
        self._actions = {}
        for status in Status:
            action = menu.addAction(icon(STATUS_ICONS[status]), status_name(status, words()))
            action.setCheckable(True)
            action.triggered.connect(partial(self._set, status))
            group.addAction(action)
            self._actions[status] = action
        return menu

    def show_plan(self) -> None:
        """Show the status of the open post, or that an idea lies open."""
        post = self._sheet.post
        self._heading.setText(tr("Post") if post else tr("Idea"))
        for part in (self.status, self.previous, self.next):
            part.setVisible(post is not None)
        if post is None:
            return
        name = status_name(post.status, words())
        self.status.setText(name)
        self.status.setAccessibleDescription(name)
        set_icon(self.status, icon(STATUS_ICONS[post.status]))
        self._actions[post.status].setChecked(True)
        edge = f"1px dashed {tokens().line_strong}" if post.status is Status.DRAFT else f"1px solid {tokens().line2}"
        self.status.setStyleSheet(
            f"QPushButton:!focus {{ border: {edge}; }} QPushButton::menu-indicator {{ image: none; }}"
        )

    def _set(self, status: Status, _checked: bool = False) -> None:
        post = self._sheet.post
        if post is not None:
            want_status(self._sheet.desk, post.id, status, self.status, self.show_plan)
        self.show_plan()
