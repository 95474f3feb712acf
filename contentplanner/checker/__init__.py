"""Reads texts and judges plans: pure, without Qt, SQL or files of its own."""
