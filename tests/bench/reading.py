"""How long reading takes: labelled posts, a text of a usual length, and how it grows with the length of a text.

Run it by hand: `python -m tests.bench.reading`. Times are those of the processor, the best of several rounds on this
machine; the ratio says how reading grows with a text, which holds on any machine.
"""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from contentplanner.checker.reading import read

SETS = Path(__file__).parents[1] / "checker" / "readings"
ROUNDS = 7


def texts() -> list[str]:
    """The posts that are only measured, in both languages."""
    found: list[str] = []
    for code in ("en", "nl"):
        with (SETS / f"{code}_sealed.csv").open(encoding="utf-8", newline="") as file:
            found += [row["text"] for row in csv.DictReader(file)]
    return found


def milliseconds(posts: Sequence[str]) -> float:
    """The processor's time a text, the best of several rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        before = time.process_time()
        for post in posts:
            read(post)
        best = min(best, time.process_time() - before)
    return best / len(posts) * 1000


def main() -> None:
    """Print the times and the ratio."""
    posts = texts()
    read(posts[0])
    a_post = milliseconds(posts)
    length = sum(map(len, posts)) / len(posts)
    short, long = ("\n\n".join(posts[:n]) for n in (5, 40))
    ratio = (milliseconds([long]) / len(long)) / (milliseconds([short]) / len(short))
    sys.stdout.write(
        f"{a_post:.2f} ms a post of {length:.0f} characters on average; "
        f"a character of a text of {len(long)} costs {ratio:.2f} times one of {len(short)}\n"
    )


if __name__ == "__main__":
    main()
