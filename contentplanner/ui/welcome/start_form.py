"""Start empty: a name, and the values, interests and channels to begin with."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from contentplanner.exchange.beginnings import Choices, Suggestions, empty_plan, suggestions
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.welcome.beginning import Beginning, free_path
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.flow_layout import FlowLayout
from contentplanner.ui.widgets.labels import ElidedLabel, label
