"""Suggests how a post can start a conversation: the questions that fit it, and where in its text one belongs."""

from contentplanner.checker.starters.inserting import Insertion, insert
from contentplanner.checker.starters.suggesting import PAGE, Occasion, Suggestion, suggest

__all__ = ["PAGE", "Insertion", "Occasion", "Suggestion", "insert", "suggest"]
