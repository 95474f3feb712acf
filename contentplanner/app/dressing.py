"""The language and the look of the whole program, from the settings."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from contentplanner.languages import system_language
from contentplanner.settings import Settings
from contentplanner.ui import theme
from contentplanner.ui.speech import speak


class Dresser:
    """Puts language and look on; windows that were there before must be built anew."""

    def __init__(self, qt: QApplication) -> None:
        self._qt = qt
        self._translator = QTranslator(qt)

    def dress(self, settings: Settings) -> None:
        """Let the program speak and look as these settings say."""
        code = settings.language or system_language()
        speak(code)
        self._qt.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        locale = QLocale("nl_NL" if code == "nl" else "en_GB")
        QLocale.setDefault(locale)
        if self._translator.load(locale, "qtbase", "_", folder):
            self._qt.installTranslator(self._translator)
        theme.put_on(self._qt, theme.Scheme(settings.scheme), settings.scale)
