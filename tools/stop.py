"""How `dev.py` speaks: what it is doing, and the one way in which a step fails."""

from __future__ import annotations


class Stop(Exception):  # noqa: N818 - it is a message, and rarely an error of ours
    """A step can't be done; the text says in one line what and what to do."""


def say(text: str) -> None:
    """Tell the person at the keyboard what is going on, before it goes on."""
    print(text, flush=True)
