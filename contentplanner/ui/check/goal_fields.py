"""The fields of a goal: a share on a slider, a number, and how loud the check speaks."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDoubleSpinBox, QFrame, QHBoxLayout, QSlider, QSpinBox, QWidget

from contentplanner.domain.vocabulary import GoalUnit, Severity
from contentplanner.ui.icons import SEVERITY_ICONS, icon
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.wording import severity_name

LEAST_SHARE, MOST_SHARE = 5, 95
MOST_POSTS, MOST_HOURS, MOST_RHYTHMS = 99, 24 * 7, 9.0
MOST_MINUTES, MOST_DAYS = 24 * 60, 366


class TargetField(QWidget):
    """A target in its rule's unit. A share that isn't whole per cents stays what it is until it is changed."""

    changed = Signal()

    def __init__(self, unit: GoalUnit, target: float, name: str) -> None:
        super().__init__()
        self._unit = unit
        self._target = target
        self.slider: QSlider | None = None
        self.box: QSpinBox | QDoubleSpinBox = QDoubleSpinBox() if unit is GoalUnit.RHYTHMS else QSpinBox()
        self.box.setAccessibleName(name)
        self.box.setLocale(QLocale(words().code))
        self.box.lineEdit().setTextMargins(px(8), 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        if unit is GoalUnit.SHARE:
            self.slider = self._new_slider(name)
            row.addWidget(self.slider, 1)
        row.addWidget(self.box)
        if unit is not GoalUnit.SHARE:
            row.addStretch()
        self._set_range()
        self.show_target(target)
        self.box.valueChanged.connect(self._typed)

    def _new_slider(self, name: str) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setAccessibleName(name)
        made.setRange(LEAST_SHARE, MOST_SHARE)
        made.setPageStep(5)
        made.valueChanged.connect(self.box.setValue)
        return made

    def _set_range(self) -> None:
        box = self.box
        if isinstance(box, QDoubleSpinBox):
            box.setDecimals(1)
            box.setRange(0.5, MOST_RHYTHMS)
            box.setSingleStep(0.5)
            box.setSuffix(tr(" × the rhythm"))
            return
        match self._unit:
            case GoalUnit.SHARE:
                box.setRange(LEAST_SHARE, MOST_SHARE)
                box.setSuffix("\u00a0%")
            case GoalUnit.HOURS:
                box.setRange(1, MOST_HOURS)
                box.setSuffix(tr(" hours"))
            case GoalUnit.MINUTES:
                box.setRange(1, MOST_MINUTES)
                box.setSingleStep(15)
                box.setSuffix(tr(" minutes"))
            case GoalUnit.DAYS:
                box.setRange(1, MOST_DAYS)
                box.setSuffix(tr(" days"))
            case _:
                box.setRange(1, MOST_POSTS)

    @property
    def target(self) -> float:
        """The target as it stands."""
        return self._target

    def show_target(self, target: float) -> None:
        """Take this target."""
        shown = round(target * 100) if self._unit is GoalUnit.SHARE else target
        self.box.blockSignals(True)  # a third stays a third, though the box shows 33
        if isinstance(self.box, QDoubleSpinBox):
            self.box.setValue(shown)
        else:
            self.box.setValue(round(shown))
        self.box.blockSignals(False)
        self._show_on_slider()
        if target != self._target:
            self._target = target
            self.changed.emit()

    def _typed(self, value: float) -> None:
        self._target = value / 100 if self._unit is GoalUnit.SHARE else float(value)
        self._show_on_slider()
        self.changed.emit()

    def _show_on_slider(self) -> None:
        if self.slider is not None:
            self.slider.blockSignals(True)
            self.slider.setValue(round(self.box.value()))
            self.slider.blockSignals(False)


class SeverityField(QFrame):
    """How loud a finding of a rule speaks: one of the three."""

    def __init__(self, severity: Severity) -> None:
        super().__init__()
        self.setProperty("box", "segments")
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(2), px(2), px(2), px(2))
        row.setSpacing(0)
        for place, one in enumerate(Severity):
            made = button(severity_name(one, words()), kind="segment", small=True)
            made.setIcon(icon(SEVERITY_ICONS[one], size=14))
            made.setIconSize(QSize(px(14), px(14)))
            made.setCheckable(True)
            made.setChecked(one is severity)
            self._group.addButton(made, place)
            row.addWidget(made, 1)

    @property
    def severity(self) -> Severity:
        """The severity that is chosen."""
        return tuple(Severity)[self._group.checkedId()]

    def choose(self, severity: Severity) -> None:
        """Choose a severity."""
        self._group.button(tuple(Severity).index(severity)).setChecked(True)
