from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from contentplanner.domain.vocabulary import FiveC
from contentplanner.exchange.sample import sample_plan
from contentplanner.ui import theme
from contentplanner.ui.check.course_line import CourseLine
from contentplanner.ui.check.goal_popup import GoalPopup
from contentplanner.ui.check.panel import CheckPanel
from contentplanner.ui.widgets.labels import ElidedLabel

from .conftest import TODAY, Begin, Checking


def clipped(root: QWidget) -> list[str]:
    """The words in a widget that have less room than they need."""
    found = []
    shown: list[QLabel | QPushButton] = [*root.findChildren(QLabel), *root.findChildren(QPushButton)]
    for one in shown:
        if not one.isVisible() or not one.text() or isinstance(one, (ElidedLabel, CourseLine)):
            continue
        wraps = isinstance(one, QLabel) and one.wordWrap()
        short = one.width() < one.minimumSizeHint().width() if wraps else one.width() < one.sizeHint().width()
        low = one.height() < (one.heightForWidth(one.width()) if wraps else one.minimumSizeHint().height())
        right = one.mapTo(root, one.rect().bottomRight()).x()
        if short or low or right > root.width():
            found.append(f"{one.text()}: {one.size().toTuple()}")
    return found


def unfolded(person: Checking, width: int) -> CheckPanel:
    """A panel of its own at a width of the design, with every row open."""
    panel = CheckPanel(person.bench.desk, can_collapse=True)
    person.qtbot.addWidget(panel)
    panel.resize(theme.px(width), theme.px(500))
    panel.show()
    for section in panel.sections.values():
        section.head.setChecked(True)
        section.all_goals.open(wanted=True)
        if section.findings.more.isVisible():
            section.findings.more.click()
    card = next(iter(panel.sections[FiveC.CONVERSATIONS].findings.cards.values()))
    card.reason.ask()
    settle()
    return panel


def settle() -> None:
    """Let the layouts of what has just been shown find their places, one in another."""
    for _ in range(5):
        QApplication.processEvents()


def inside(panel: CheckPanel) -> QWidget:
    found = panel.area.widget()
    assert found is not None
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_clipped(begin: Begin, language: str, scale: float) -> None:
    person = begin(sample_plan(language, TODAY), language, scale)
    panel = unfolded(person, 320)
    for width in (320, 280):
        panel.resize(theme.px(width), theme.px(500))
        settle()
        assert clipped(inside(panel)) == []
        assert inside(panel).width() <= panel.area.viewport().width()
    for link in [panel.goal, *(goal for section in panel.sections.values() for goal in section.goals)]:
        popup = GoalPopup(person.bench.desk, link.rule, panel)
        popup.reset.show()
        popup.open_at(panel)
        assert clipped(popup) == []
        popup.close()


def test_everything_has_a_name(begin: Begin) -> None:
    person = begin(sample_plan("en", TODAY))
    panel = unfolded(person, 320)
    stops = [one for one in panel.findChildren(QWidget) if one.isVisible() and one.focusPolicy().value & 1]
    assert len(stops) > 40
    assert [one for one in stops if not (one.accessibleName() or (isinstance(one, QPushButton) and one.text()))] == []
