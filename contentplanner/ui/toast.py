"""The offer to undo: a line over the calendar, for some seconds after something was done to many posts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from contentplanner.ui.desk import Desk, undo
from contentplanner.ui.icons import icon
from contentplanner.ui.speech import tr
from contentplanner.ui.spoken_lines import announce
from contentplanner.ui.theme import px, tokens
from contentplanner.ui.widgets.buttons import button, icon_button, set_icon
from contentplanner.ui.widgets.labels import label

SHOWN_MS = 10_000
_NATIVE = QKeySequence.SequenceFormat.NativeText
WIDEST, ROOM, FROM_BELOW = 620, 24, 44


class Toast(QFrame):
    """It goes by itself, but not while the mouse or the keyboard is on it, and at once when something else is done.

    `left` when it goes and had the keyboard.
    """

    left = Signal()

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._revision = -1
        self._over = over
        self._text = label(size=13, wrap=True)
        self.undo = button(tr("Undo"), kind="toast", small=True)
        self.undo.setToolTip(QKeySequence(QKeySequence.StandardKey.Undo).toString(_NATIVE))
        self.undo.clicked.connect(self._undo)
        self.dismiss = icon_button("x", tr("Hide this notice"), small=True)
        set_icon(self.dismiss, icon("x", "surface"))
        self.dismiss.clicked.connect(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._go)
        self._lay()
        for part in (over, self.undo, self.dismiss):
            part.installEventFilter(self)
        desk.offered.connect(self.offer)
        desk.plan_changed.connect(lambda _changes: self._outdate())
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def timer(self) -> QTimer:
        """What lets it go by itself."""
        return self._timer

    def _lay(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(12))
        row.addWidget(self._text, 1)
        row.addWidget(self.undo)
        row.addWidget(self.dismiss)
        t = tokens()
        self.setStyleSheet(
            f"Toast {{ background: {t.ink}; border-radius: {px(8)}px; }} QLabel {{ color: {t.surface}; }}"
            f"QPushButton {{ color: {t.accent_line}; background: transparent; border: none; font-weight: 600;"
            f" padding: {px(4)}px {px(8)}px; text-decoration: underline; }}"
            f"QPushButton:focus, QToolButton:focus {{ border: {px(2)}px solid {t.accent_line};"
            f" border-radius: {px(6)}px; }} QToolButton {{ background: transparent; border: none; }}"
            f"QToolButton:hover {{ background: {t.ink2}; border-radius: {px(6)}px; }}"
        )

    def offer(self, done: str) -> None:
        """Say what was done, and offer to take it back."""
        self._revision = self._desk.planner.revision
        self._text.setText(done)
        self.setAccessibleName(done)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, tr("{done} {key} takes it back.", done=f"{done.removesuffix('.')}.", key=self.undo.toolTip()))

    def _place(self) -> None:
        widest = min(px(WIDEST), self._over.width() - 2 * px(ROOM))
        needed = self._text.fontMetrics().horizontalAdvance(self.text) + px(2)
        beside = self.undo.sizeHint().width() + self.dismiss.sizeHint().width() + px(48)
        width = min(widest, needed + beside)
        self._text.setFixedWidth(width - beside)
        self.resize(width, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height())
        self.move((self._over.width() - width) // 2, self._over.height() - self.height() - px(FROM_BELOW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place, and stay while the keyboard is on a button."""
        if isinstance(event, QResizeEvent) and watched is self._over and self.isVisible():
            self._place()
        elif event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut and self.isVisible():
            self._timer.start()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go some seconds after the mouse."""
        self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _undo(self) -> None:
        had = self._has_keyboard()
        self.hide()
        undo(self._desk)
        if had:
            self.left.emit()

    def _close(self) -> None:
        had = self._has_keyboard()
        self.hide()
        if had:
            self.left.emit()

    def _go(self) -> None:
        if not self._has_keyboard() and not self.underMouse():
            self.hide()

    def _outdate(self) -> None:
        if self.isVisible() and self._revision != self._desk.planner.revision:
            self._close()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)
