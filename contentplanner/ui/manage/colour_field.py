"""A colour to choose: a row of swatches, and any other one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QColorDialog, QToolButton, QWidget

from contentplanner.ui.icons import pixmap
from contentplanner.ui.manage.colours import PALETTE, under_white
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button, icon_button
from contentplanner.ui.widgets.flow_layout import FlowLayout

_SIZE = 20


class ColourField(QWidget):
    """`chosen` carries "#RRGGBB". The arrows walk over the swatches, Space takes one; the chosen one has a tick."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name, self._colour = name, ""
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self, px(2))
        self.swatches = {colour: self._swatch(colour, tr(text)) for colour, text in PALETTE.items()}
        self.own = self._swatch("", "")
        self.other = button(tr("Other…"), small=True, kind="quiet", name=tr("Other colour"))
        self.other.clicked.connect(self._ask)
        self._flow.addWidget(self.other)

    def _swatch(self, colour: str, name: str) -> QToolButton:
        made = icon_button("check", f"{self._name}: {name}", tip=name, small=True)
        made.setCheckable(True)
        made.setIconSize(QSize(px(_SIZE), px(_SIZE)))
        made.clicked.connect(lambda: self._choose(colour or self._colour))
        self._group.addButton(made)
        self._flow.addWidget(made)
        return made

    def show_colour(self, colour: str) -> None:
        """Show which colour counts; one that isn't in the row gets a swatch of its own."""
        self._colour = colour.upper()
        self.own.setVisible(self._colour not in self.swatches)
        self.own.setToolTip(self._colour)
        self.own.setAccessibleName(f"{self._name}: {self._colour}")
        for key, swatch in (*self.swatches.items(), ("", self.own)):
            chosen = (key or self._colour) == self._colour and not swatch.isHidden()
            swatch.setIcon(_picture(key or self._colour, chosen=chosen))
            if chosen:
                swatch.setChecked(True)

    def _choose(self, colour: str) -> None:
        if colour != self._colour:
            self.chosen.emit(colour)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._colour), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Other colour"))
        dialog.colorSelected.connect(lambda colour: self._choose(under_white(colour)))
        dialog.open()


def _picture(colour: str, *, chosen: bool) -> QIcon:
    made = QPixmap(px(_SIZE), px(_SIZE))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(made.rect()), px(4), px(4))
    if chosen:
        painter.drawPixmap(px(3), px(3), px(14), px(14), pixmap("check", "on_accent", 14))
    painter.end()
    return QIcon(made)
