"""Identities of records, made here so that a record is complete before it is stored."""

from __future__ import annotations

from uuid import uuid4


def new_id() -> str:
    """Return a fresh identity: 32 hexadecimal digits (UUID version 4, RFC 9562)."""
    return uuid4().hex
