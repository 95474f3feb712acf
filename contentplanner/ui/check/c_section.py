"""One of the five C's: its verdict in a row that opens onto what was found."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from contentplanner.checker import Finding, Report
from contentplanner.domain.plan import Plan
from contentplanner.domain.vocabulary import FiveC, Severity
from contentplanner.ui.icons import SEVERITY_ICONS, icon, pixmap
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import c_name, c_summary, c_value, finding_sentence, why_it_matters

_TONES = {Severity.ALARM: "bad", Severity.WARNING: "warn", Severity.HINT: "ink3"}


class CSection(QFrame):
    """`posts_wanted` carries the ids a finding is about."""

    posts_wanted = Signal(object)

    def __init__(self, c: FiveC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._c = c
        self._shown: tuple[object, ...] = ()
        self._icon = picture(pixmap("circle-check", "ok", 16))
        self._figure = label(strong="true")
        self._summary = label(tone="secondary", size=12, wrap=True)
        self.toggle = self._toggle()
        self._body = QFrame()
        self._body.setProperty("box", "card")
        self._findings = QVBoxLayout(self._body)
        self._findings.setContentsMargins(0, 0, 0, 0)
        self._findings.setSpacing(0)
        self._body.hide()
        self._lay()

    def _toggle(self) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "quiet")
        made.setProperty("small", "true")
        made.setCheckable(True)
        made.setIcon(icon("chevron-down"))
        made.toggled.connect(self._open)
        return made

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._icon)
        head.addWidget(label(c_name(self._c, words()), strong="true"))
        head.addStretch()
        head.addWidget(self._figure)
        head.addWidget(self.toggle)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(24), 0, 0, 0)
        inner.addWidget(self._summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(8), px(12), px(10))
        layout.setSpacing(px(4))
        layout.addLayout(head)
        layout.addLayout(inner)
        layout.addWidget(self._body)

    def _open(self, opened: bool) -> None:
        self._body.setVisible(opened and self._findings.count() > 0)
        self.toggle.setIcon(icon("chevron-up" if opened else "chevron-down"))

    def show_report(self, report: Report, plan: Plan) -> None:
        """Show the verdict on this C."""
        found = report.of(self._c)
        severity = report.severity_of(self._c)
        name = c_name(self._c, words())
        self._icon.setPixmap(
            pixmap(SEVERITY_ICONS[severity], _TONES[severity], 16) if severity else pixmap("circle-check", "ok", 16)
        )
        self._figure.setText(c_value(report, self._c, words()))
        self._summary.setText(c_summary(report, self._c, words()))
        count = ntr("{n} finding", "{n} findings", len(found)) if found else tr("nothing to mend")
        self.toggle.setAccessibleName(f"{name}, {self._figure.text()}, {count}")
        self.toggle.setToolTip(count)
        self.toggle.setEnabled(bool(found))
        sentences = tuple((finding, finding_sentence(finding, plan, words())) for finding in found)
        if sentences != self._shown:
            self._shown = sentences
            self._fill(sentences)

    def _fill(self, sentences: tuple[tuple[Finding, str], ...]) -> None:
        while item := self._findings.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for place, (finding, sentence) in enumerate(sentences):
            if place:
                rule = QFrame()
                rule.setProperty("box", "rule")
                self._findings.addWidget(rule)
            self._findings.addWidget(self._card(finding, sentence))
        self._open(self.toggle.isChecked())

    def _card(self, finding: Finding, sentence: str) -> QWidget:
        card = QWidget()
        layout = QVBoxLayout(card)
        layout.setContentsMargins(px(12), px(8), px(12), px(8))
        layout.setSpacing(px(3))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        mark = picture(pixmap(SEVERITY_ICONS[finding.severity], _TONES[finding.severity], 14))
        head.addWidget(mark, 0)
        head.addWidget(label(sentence, size=12, wrap=True), 1)
        layout.addLayout(head)
        layout.addWidget(label(why_it_matters(finding, words()), tone="hint", size=11, wrap=True))
        if finding.posts:
            show = button(ntr("Show the post", "Show {n} posts", len(finding.posts)), kind="link")
            show.clicked.connect(partial(self._want, finding.posts))
            layout.addWidget(show)
        return card

    def _want(self, posts: tuple[str, ...], _checked: bool = False) -> None:
        self.posts_wanted.emit(posts)
