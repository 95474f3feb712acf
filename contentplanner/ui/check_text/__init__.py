"""Checking texts that belong to no plan: one that is pasted, or a table of old posts."""
