"""Measures the reader on labelled posts: `python -m contentplanner.checker.scores [--sets DIR [--alone]]`.

A set is a CSV file with the columns `text` (or `body`) and `label`: one-way, two-way, multi-way, or the older broadcast
and conversation. Unsure counts as one-way, as in docs/model-card.md. Only the errors of sets whose name ends
in `_look` are shown: the others are for the score only.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from contentplanner.checker.reading import read
from contentplanner.domain.vocabulary import Direction

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from contentplanner.checker.reading_values import Reading

OTHER_SETS = "CONTENTPLANNER_READING_SETS"
"""The environment variable that may name a folder of further sets."""

_Z = 1.96
_ROUNDS = 1000
_PROMPTS = frozenset({"two-way", "multi-way", "conversation"})


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled post and what the reader made of it; plain is one in which no cue points the wrong way."""

    text: str
    label: str
    reading: Reading
    is_plain: bool = False

    @property
    def is_prompt(self) -> bool:
        """Whether the label says conversation prompt."""
        return self.label in _PROMPTS

    @property
    def right(self) -> bool:
        """Whether the reader's side is the label's, unsure being one-way."""
        return self.is_prompt == self.reading.direction.is_prompt


def judge(path: Path) -> list[Judged]:
    """Read every post of a set."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [
            (row.get("text") or row.get("body") or "", row["label"], row.get("hard") == "0")
            for row in csv.DictReader(file)
        ]
    return [Judged(text, label, read(text), is_plain) for text, label, is_plain in rows]


def accuracy(posts: Sequence[Judged]) -> float:
    """The share of posts on the right side; 0 without posts."""
    return sum(post.right for post in posts) / len(posts) if posts else 0.0


def wilson(share: float, n: int) -> tuple[float, float]:
    """The 95 % interval of a share of `n` (Wilson 1927)."""
    if not n:
        return 0.0, 1.0
    middle = share + _Z * _Z / (2 * n)
    reach = _Z * ((share * (1 - share) + _Z * _Z / (4 * n)) / n) ** 0.5
    scale = 1 + _Z * _Z / n
    return (middle - reach) / scale, (middle + reach) / scale


def f1(posts: Sequence[Judged]) -> float:
    """The harmonic mean of precision and recall of conversation prompts."""
    return _f1(Counter(map(_outcome, posts)))


def _outcome(post: Judged) -> tuple[bool, bool]:
    """Whether a post is read as a conversation prompt, and whether it is one."""
    return post.reading.direction.is_prompt, post.is_prompt


def _f1(outcomes: Counter[tuple[bool, bool]]) -> float:
    found = 2 * outcomes[True, True]
    total = found + outcomes[True, False] + outcomes[False, True]
    return found / total if total else 0.0


def bootstrap(posts: Sequence[Judged]) -> tuple[float, float]:
    """The 95 % interval of F1 over 1000 draws with replacement, always the same draws."""
    dice = random.Random(1)  # noqa: S311 - a measurement, not a secret
    outcomes = list(map(_outcome, posts))
    drawn = sorted(_f1(Counter(dice.choices(outcomes, k=len(posts)))) for _ in range(_ROUNDS)) if posts else [0.0]
    return drawn[int(len(drawn) * 0.025)], drawn[int(len(drawn) * 0.975)]


def sure(posts: Sequence[Judged]) -> list[Judged]:
    """The posts whose reading is not unsure."""
    return [post for post in posts if post.reading.direction is not Direction.UNSURE]


def report(name: str, posts: Sequence[Judged], milliseconds: float, *, errors: bool) -> Iterator[str]:
    """The lines that tell how the reader did on one set."""
    share, certain = accuracy(posts), sure(posts)
    low, high = wilson(share, len(posts))
    f_low, f_high = bootstrap(posts)
    false_alarms = [post for post in posts if not post.is_prompt]
    taken = sum(not post.right for post in false_alarms) / max(1, len(false_alarms))
    yield f"\n{name}: {len(posts)} posts, {milliseconds:.2f} ms a post"
    yield f"  accuracy {share:.3f} [{low:.3f}, {high:.3f}]   F1 {f1(posts):.3f} [{f_low:.3f}, {f_high:.3f}]"
    yield f"  not unsure: {len(certain) / max(1, len(posts)):.3f} of posts, right {accuracy(certain):.3f}"
    plain = [post for post in false_alarms if post.is_plain]
    of_plain = f", of the {len(plain)} plain ones {sum(not post.right for post in plain)}" if plain else ""
    yield f"  one-way taken for conversation: {taken:.3f}{of_plain}"
    table = Counter((post.label, post.reading.direction.value) for post in posts)
    for label in sorted({post.label for post in posts}):
        cells = "  ".join(f"{direction.value} {table[label, direction.value]:3}" for direction in Direction)
        yield f"  {label:>12} read as  {cells}"
    if errors:
        yield from (_error(post) for post in posts if not post.right)


def _error(post: Judged) -> str:
    kinds = ", ".join(reason.kind for reason in post.reading.reasons) or "no reason"
    text = " / ".join(post.text.split("\n"))[:160]
    return f"    {post.label} read as {post.reading.direction.value} {post.reading.confidence:.2f} ({kinds}): {text}"


def _folders(named: Path | None, *, alone: bool) -> list[Path]:
    """Where sets may stand: the checkout's own, the one that is named, the one of the environment."""
    if named and alone:
        return [named]
    own = Path(__file__).parents[2] / "tests" / "checker" / "readings"
    other = os.environ.get(OTHER_SETS)
    return [folder for folder in (own, named, Path(other) if other else None) if folder and folder.is_dir()]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores of every set found; 2 when there is none."""
    parser = argparse.ArgumentParser(prog="scores", description="Measure the reader on labelled posts.")
    parser.add_argument("--sets", "--shared", type=Path, help="a folder with further sets (CSV)")
    parser.add_argument("--alone", action="store_true", help="measure on the named folder only")
    parser.add_argument("--no-errors", action="store_true", help="leave the errors out")
    options = parser.parse_args(arguments)
    paths = [path for folder in _folders(options.sets, alone=options.alone) for path in sorted(folder.glob("*.csv"))]
    if not paths:
        sys.stderr.write("No labelled posts found: name their folder with --sets.\n")
        return 2
    read("Warm up: what would you change?")
    for path in paths:
        before = time.perf_counter()
        posts = judge(path)
        milliseconds = (time.perf_counter() - before) / max(1, len(posts)) * 1000
        errors = not options.no_errors and path.stem.endswith("_look")
        sys.stdout.write("\n".join(report(path.stem, posts, milliseconds, errors=errors)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
