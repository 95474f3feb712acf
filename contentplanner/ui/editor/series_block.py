"""The series of a post: its rule in words, what can be done with it, and the offer to change others along."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPaintEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from contentplanner.domain.edits.series import Scope, differing, members
from contentplanner.domain.records import Post
from contentplanner.domain.series.dates import occurrences
from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.series_offer import SeriesOffer
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.icons import icon, pixmap
from contentplanner.ui.series.deeds import dissolve_series, give_others, take_post_out
from contentplanner.ui.series.dialog import SeriesDialog
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label
from contentplanner.ui.widgets.menus import popup_menu
from contentplanner.wording.series import turn_sentence

_ARROW = 14


class RuleButton(QPushButton):
    """A rule that is elided where the room ends; an arrow says when there is a menu behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIcon(icon("repeat", "accent", 14))
        self.setIconSize(QSize(px(14), px(14)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the words, the icon and the arrow."""
        arrow = _ARROW if self.menu() is not None else 0
        width = self.fontMetrics().horizontalAdvance(self.text()) + self.iconSize().width() + px(arrow + 20)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(px(80), super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rule as far as it fits, and the arrow behind it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        has_menu = self.menu() is not None
        room = self.width() - self.iconSize().width() - px(16) - (px(_ARROW) if has_menu else 0)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        if has_menu:
            taken = self.fontMetrics().horizontalAdvance(option.text) + self.iconSize().width() + px(12)
            painter.drawPixmap(taken, (self.height() - px(_ARROW)) // 2, pixmap("chevron-down", "accent", _ARROW))


class SeriesBlock(QWidget):
    """`post_opened` names another post of the series. Without one, the offer to make it stands in `beside`."""

    post_opened = Signal(str)

    def __init__(self, sheet: Sheet, beside: QHBoxLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._beside = sheet, beside
        self.rule = RuleButton()
        self.rule.clicked.connect(self._open_dialog)
        self.menu = popup_menu(tr("Series"), self)
        self.menu.aboutToShow.connect(self._fill)
        self._away = label(tone="hint", size=11, wrap=True)
        self.offer = SeriesOffer(sheet)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(px(2))
        below = QVBoxLayout()
        below.setContentsMargins(px(2), 0, 0, 0)
        below.addWidget(self._away)
        below.addWidget(self.offer)
        column.addLayout(below)

    @property
    def away(self) -> str:
        """What is said of a post that doesn't stand where its rule put it; empty when it does."""
        return "" if self._away.isHidden() else self._away.text()

    def show_plan(self) -> None:
        """Show the series of the open post, or offer to make one."""
        post = self._sheet.post
        if post is None:
            return
        if post.series_id is None:
            self.rule.setMenu(None)  # type: ignore[arg-type]
            self.rule.setText(tr("Repeat…"))
        else:
            self.rule.setMenu(self.menu)
            self.rule.setText(turn_sentence(self._sheet.plan, post, words()))
        self._place(in_series=post.series_id is not None)
        self.rule.setToolTip(self.rule.text())
        self.rule.updateGeometry()
        usual = self._usual_day(post)
        self._away.setVisible(usual is not None and usual != post.day)
        if usual is not None:
            self._away.setText(tr("By its rule it would be {day}.", day=words().short_day_and_year(usual)))
        self.offer.show_plan()

    def _place(self, *, in_series: bool) -> None:
        """Give the rule a line of its own; the offer of one needs none."""
        self._column.setContentsMargins(px(14), px(8) if in_series else 0, px(10), 0)
        if in_series:
            self._column.insertWidget(0, self.rule, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._beside.addWidget(self.rule)

    def _usual_day(self, post: Post) -> dt.date | None:
        if post.series_id is None:
            return None
        turns = occurrences(self._sheet.plan.series[post.series_id], self._sheet.plan.basics.country)
        return next((turn.day for turn in turns if turn.ruled == post.occurrence), None)

    def _open_dialog(self) -> None:
        if self._sheet.post is not None:
            SeriesDialog(self._sheet.desk, self._sheet.post.id, self.window()).open()

    def _fill(self) -> None:
        menu, post = self.menu, self._sheet.post
        menu.clear()
        if post is None:
            return
        menu.addAction(tr("Change the &rule…"), self._open_dialog)
        menu.addSeparator()
        posts = members(self._sheet.plan, post)
        place = posts.index(post)
        self._add_walk(menu, tr("&Previous of the series"), posts[place - 1] if place else None)
        self._add_walk(menu, tr("&Next of the series"), posts[place + 1] if place + 1 < len(posts) else None)
        menu.addSeparator()
        self._add_texts(menu, post)
        menu.addAction(tr("Ta&ke this post out of the series"), self._on(take_post_out))
        menu.addAction(tr("&Dissolve the series: every post on its own"), self._on(dissolve_series))

    def _add_walk(self, menu: QMenu, text: str, post: Post | None) -> None:
        action = menu.addAction(text)
        action.setEnabled(post is not None)
        if post is not None:
            action.triggered.connect(partial(self.post_opened.emit, post.id))

    def _add_texts(self, menu: QMenu, post: Post) -> None:
        """Offer to give others the text, where there is one and they have another."""
        if post.is_unwritten:
            return
        shown = 0
        for scope in (Scope.FOLLOWING, Scope.ALL):
            others = differing(self._sheet.plan, post.id, "text", scope)
            if len(others) > shown:
                text = _with_loss(_giving(scope, len(others)), others)
                menu.addAction(text, self._on(partial(give_others, "text", scope)))
            shown = len(others)
        if shown:
            menu.addSeparator()

    def _on(self, act: Callable[[Desk, str], None]) -> Callable[[], None]:
        def done() -> None:
            if self._sheet.post is not None:
                act(self._sheet.desk, self._sheet.post.id)

        return done


def _giving(scope: Scope, others: int) -> str:
    if scope is Scope.FOLLOWING:
        return ntr("Give this &text to the one after it", "Give this &text to the {n} after it", others)
    return ntr("Give this text to the &other one", "Give this text to &all {n} others", others)


def _with_loss(text: str, others: tuple[Post, ...]) -> str:
    written = sum(not post.is_unwritten for post in others)
    loss = ntr("replaces {n} text", "replaces {n} texts", written)
    return f"{text} · {loss}" if written else text
