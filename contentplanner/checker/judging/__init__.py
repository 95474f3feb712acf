"""Judges plans on the five C's: facts, rules a C, and the report they make."""
