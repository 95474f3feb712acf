"""Spell-checking with the dictionaries that the system has, if any."""

from contentplanner.spelling.speller import LANGUAGES, Speller, shared_speller
from contentplanner.spelling.words import Word, words_in

__all__ = ["LANGUAGES", "Speller", "Word", "shared_speller", "words_in"]
