"""The style sheet of the whole program, filled from the colours and the scale.

Widgets ask for a look by dynamic properties: buttons have a `kind` (primary, quiet, link, segment, filter), labels a
`tone` (secondary, hint, ok, warn, bad, accent), a `textsize` (11, 12, 14, 16, 17, 22) and may be `strong`, frames
have a `box` (card, panel, bar, rule, segments).
"""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from contentplanner.ui.tokens import Tokens

_SHEET = Template("""
* { font-family: "Inter"; font-size: ${p13}px; }
QWidget { color: $ink; }
QMainWindow, QDialog { background: $panel; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line2; padding: ${p4}px ${p6}px; font-size: ${p12}px; }

QFrame[box="panel"] { background: $panel; border: none; }
QFrame[box="bar"] { background: $bar; border: none; }
QFrame[box="card"] { background: $surface; border: 1px solid $line; border-radius: ${p8}px; }
QFrame[box="marks"] { background: $accent_soft; border: none; border-bottom: 1px solid $accent_line; }
QFrame[box="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[tone="secondary"] { color: $ink2; }
QLabel[tone="hint"] { color: $ink3; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="accent"] { color: $accent; }
QLabel[textsize="11"] { font-size: ${p11}px; }
QLabel[textsize="12"] { font-size: ${p12}px; }
QLabel[textsize="14"] { font-size: ${p14}px; }
QLabel[textsize="16"] { font-size: ${p16}px; }
QLabel[textsize="17"] { font-size: ${p17}px; }
QLabel[textsize="22"] { font-size: ${p22}px; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[strong="medium"] { font-weight: 500; }

QPushButton, QToolButton { background: $surface; color: $ink; border: 1px solid $line2; border-radius: ${p7}px;
  padding: 0 ${p12}px; min-height: ${p30}px; font-weight: 500; }
QToolButton { padding: 0 ${p6}px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $track; }
QPushButton:disabled, QToolButton:disabled { color: $ink3; }
QPushButton:focus, QToolButton:focus { border: ${p2}px solid $ring; }
QPushButton[kind="primary"] { background: $accent_fill; color: $on_accent; border: 1px solid $accent_fill; }
QPushButton[kind="primary"]:hover { background: $accent_fill; border: 1px solid $ink; }
QPushButton[kind="primary"]:focus { border: ${p2}px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $track; color: $ink3; border-color: $line2; }
QPushButton[small="true"], QToolButton[small="true"] { min-height: ${p24}px; padding: 0 ${p8}px; font-size: ${p12}px; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: ${p2}px solid $ring; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0 ${p2}px;
  min-height: ${p20}px; font-size: ${p12}px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid $ring; }
QFrame[box="segments"] { background: $track; border-radius: ${p8}px; border: none; }
QPushButton[kind="segment"], QToolButton[kind="segment"] { background: transparent; border: 1px solid transparent;
  color: $ink2; min-height: ${p26}px; }
QPushButton[kind="segment"]:hover, QToolButton[kind="segment"]:hover { color: $ink; }
QPushButton[kind="segment"]:checked, QToolButton[kind="segment"]:checked { background: $segment; color: $ink;
  border: 1px solid $line2; font-weight: 600; }
QPushButton[kind="segment"]:focus, QToolButton[kind="segment"]:focus { border: ${p2}px solid $ring; }
QPushButton[kind="filter"] { border-radius: ${p11}px; min-height: ${p22}px; padding: 0 ${p10}px; font-size: ${p12}px;
  background: $surface; color: $ink2; }
QPushButton[kind="filter"]:checked { background: $accent_soft; color: $accent; border: 1px solid $accent_line; }
QPushButton[kind="filter"]:focus { border: ${p2}px solid $ring; }
QPushButton[active="true"], QToolButton[active="true"] { background: $accent_soft; color: $accent;
  border: 1px solid $accent_line; }
QPushButton[active="true"]:focus, QToolButton[active="true"]:focus { border: ${p2}px solid $ring; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QDoubleSpinBox {
  background: $surface; color: $ink; border: 1px solid $line2; border-radius: ${p7}px; padding: 0 ${p8}px;
  selection-background-color: $accent_fill; selection-color: $on_accent; placeholder-text-color: $ink3; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QDoubleSpinBox { min-height: ${p30}px; }
QPlainTextEdit, QTextEdit { padding: ${p4}px ${p6}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus,
QSpinBox:focus, QDoubleSpinBox:focus { border: ${p2}px solid $ring; padding-left: ${p7}px; }
QLineEdit QToolButton { min-height: 0; border: none; padding: 0; background: transparent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QTimeEdit:disabled {
  background: $panel; color: $ink3; }
QComboBox::drop-down, QDateEdit::drop-down, QTimeEdit::drop-down { border: none; width: ${p22}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$chevron"); width: ${p14}px; height: ${p14}px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
  subcontrol-origin: border; width: ${p20}px; border: none; background: transparent; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$chevron_up"); width: ${p12}px; height: ${p12}px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$chevron"); width: ${p12}px; height: ${p12}px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $line2; outline: none;
  selection-background-color: $accent_soft; selection-color: $ink; padding: ${p4}px; }
QComboBox QAbstractItemView::item { min-height: ${p26}px; padding: 0 ${p6}px; border-radius: ${p5}px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $ink; }

QCheckBox, QRadioButton { background: transparent; spacing: ${p8}px; min-height: ${p24}px; }
QCheckBox::indicator, QGroupBox::indicator, QListView::indicator {
  width: ${p15}px; height: ${p15}px; border: 1px solid $line_strong;
  border-radius: ${p4}px; background: $surface; }
QCheckBox::indicator:checked, QListView::indicator:checked {
  background: $accent_fill; border-color: $accent_fill; image: url("$tick"); }
QCheckBox::indicator:indeterminate, QListView::indicator:indeterminate {
  background: $accent_fill; border-color: $accent_fill; image: url("$dash"); }
QCheckBox:focus, QRadioButton:focus { outline: none; color: $accent; }
QCheckBox::indicator:focus { border: ${p2}px solid $ring; width: ${box_in_ring}px; height: ${box_in_ring}px; }
QRadioButton::indicator { width: ${p14}px; height: ${p14}px; border: 1px solid $line_strong; border-radius: ${p7}px;
  background: $surface; }
QRadioButton::indicator:checked { border: ${p5}px solid $accent_fill; width: ${p6}px; height: ${p6}px;
  border-radius: ${p8}px; }
QRadioButton::indicator:focus { border-color: $ring; }
QRadioButton::indicator:unchecked:focus { border: ${p2}px solid $ring; width: ${dot_in_ring}px;
  height: ${dot_in_ring}px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenuBar { background: $bar; color: $ink; border-bottom: 1px solid $line; padding: ${p2}px ${p6}px; }
QMenuBar::item { background: transparent; padding: ${p4}px ${p8}px; border-radius: ${p4}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $surface; color: $ink; border: 1px solid $line2; padding: ${p4}px; }
QMenu::item { padding: ${p5}px ${p24}px ${p5}px ${p24}px; border-radius: ${p4}px; }
QMenu::icon { padding-left: ${p12}px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }
QMenu::indicator { width: ${p14}px; height: ${p14}px; left: ${p5}px; }
QMenu::indicator:checked { image: url("$tick_ink"); }

QScrollArea { background: transparent; border: none; }
QAbstractScrollArea > QWidget#qt_scrollarea_viewport { background: transparent; }
QListView, QTableView { background: $surface; border: 1px solid $line; border-radius: ${p8}px; outline: none;
  gridline-color: $line; selection-background-color: $accent_soft; selection-color: $ink; }
QListWidget::item { padding: ${p4}px ${p6}px; border-radius: ${p5}px; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $accent_soft; color: $ink; }
QListView[quiet="true"] { background: transparent; border: none; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $ink2; border: none; border-right: 1px solid $line;
  border-bottom: 1px solid $line; padding: ${p6}px ${p8}px; font-size: ${p12}px; font-weight: 600; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle { background: $line2; border-radius: ${p4}px; margin: ${p2}px; }
QScrollBar::handle:hover { background: $line_strong; }
QScrollBar::handle:vertical { min-height: ${p28}px; }
QScrollBar::handle:horizontal { min-width: ${p28}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QStatusBar { background: $bar; color: $ink2; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { font-size: ${p12}px; color: $ink2; }
QCalendarWidget QWidget { background: $surface; color: $ink; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent_fill; selection-color: $on_accent; }
QProgressBar { background: $track; border: none; border-radius: ${p3}px; text-align: center; }
QProgressBar::chunk { background: $accent_fill; border-radius: ${p3}px; }
QTabBar::tab { background: transparent; color: $ink2; padding: ${p6}px ${p12}px; }
QTabBar::tab:selected { color: $ink; border-bottom: ${p2}px solid $accent_fill; }
""")

_SIZES = (2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 20, 22, 24, 26, 28, 30)


def style_sheet(t: Tokens, px: Callable[[float], int], pictures: dict[str, str] | None = None) -> str:
    """Return the sheet; `pictures` names the files of the small arrow and ticks, empty names draw none."""
    sizes = {f"p{size}": px(size) for size in _SIZES}
    ring = 2 * (px(2) - 1)  # what a ring is wider than the line it replaces: the box must stay as large
    sizes |= {"box_in_ring": px(15) - ring, "dot_in_ring": px(14) - ring}
    colours = {name: getattr(t, name) for name in t.__slots__}
    return _SHEET.substitute(
        sizes | colours | {"chevron": "", "chevron_up": "", "tick": "", "dash": "", "tick_ink": ""} | (pictures or {})
    )
