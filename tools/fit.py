"""Fits the weights of the reader to labelled posts and writes `resources/lexicons/weights.toml`.

Every sentence of a post gets log odds; the post's are their soft maximum, as in multiple-instance learning. The
weights maximise the likelihood of the labels under an L2 penalty; the features that carry least are then left out and
the rest is fitted again. Whether a prompt gets readers talking with each other is one logistic regression more, over
all features of the post. Run by `python3 dev.py fit`.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from contentplanner.checker.reading.evaluate import evaluate
from contentplanner.checker.reading.weights import SHARPNESS, chance_of, pooled
from contentplanner.checker.starters import insert
from contentplanner.checker.starters.stock import stock
from tools.stop import say

ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "resources" / "lexicons" / "weights.toml"
OWN = ROOT / "tests" / "checker" / "readings"
FITTED_ON = ("look", "more", "lines", "train")
PROMPTS = frozenset({"two-way", "multi-way", "conversation"})
KEEP, RAREST = 1000, 4
STIFF_CUES, STIFF_WORDS, STIFF_TOGETHER = 1.0, 2.0, 4.0
KEEP_TOGETHER = 150
SIGNS_OF_MANY = {
    "t:answers-each-other": 7.0,
    "t:brings-in": 5.0,
    "t:imp-tag": 4.5,
    "t:several-answer": 4.5,
    "t:several-groups": 6.5,
}
"""What one would give the signs of many-sided traffic by judgement: the fit is pulled there instead of to 0."""

SURE, TOLD = 0.95, 0.92
LEAST_FOR_PROMPT = 70
"""Per cent of chance that a verdict for conversation takes: a false one hides what the checker must show."""

FOLDS = 5
NAMES = {
    "en": {"interest": "Learning on the job", "voice": "Nadia", "responder": "Team recruitment"},
    "nl": {"interest": "Leren op het werk", "voice": "Nadia", "responder": "Team recruitment"},
}
HEADER = """\
# What each feature of a sentence adds to the log odds that it is a live invitation (docs/model-card.md).
# Fitted by `python3 dev.py fit`; a post is as much of a conversation as its most inviting sentence.
"""

COMMENTS = {
    "words": "Words, classes of words and signs of the sentence itself.",
    "next_words": "The same of the sentence after it.",
    "previous_words": "The same of the sentence before it.",
    "features": "Its cues and constructions, its place, and what stands around it (features.py).",
    "together": "What adds to the log odds that a prompt gets readers talking with each other.",
}

Floats = NDArray[np.float64]
Table = dict[str, float]


@dataclass(frozen=True, slots=True)
class Post:
    """A labelled post as the fit sees it."""

    label: str
    sentences: tuple[frozenset[str], ...]

    @property
    def is_prompt(self) -> bool:
        """Whether the label says conversation prompt."""
        return self.label in PROMPTS

    @property
    def whole(self) -> frozenset[str]:
        """The features of all its sentences together."""
        return frozenset().union(*self.sentences)


def load(paths: Iterable[Path]) -> list[Post]:
    """Every labelled post of these sets, taken apart."""
    return taken_apart(pair for path in paths for pair in labelled(path))


def labelled(path: Path) -> list[tuple[str, str]]:
    """The texts of a set with their labels."""
    with path.open(encoding="utf-8", newline="") as file:
        return [(row.get("text") or row.get("body") or "", row["label"]) for row in csv.DictReader(file)]


def starters() -> list[Post]:
    """The conversation starters, alone and under announcements in their language; twice, as they must be read right."""
    found: list[tuple[str, str]] = []
    for code in ("en", "nl"):
        plain = [text for text, label in labelled(OWN / f"{code}_look.csv") if label == "one-way"]
        for index, starter in enumerate(stock(code)):
            text = starter.text.format(**NAMES[code])
            under = insert(plain[index % len(plain)], text).text
            found += [(shown, starter.direction.value) for shown in (text, under) * 2]
    return taken_apart(found)


def taken_apart(pairs: Iterable[tuple[str, str]]) -> list[Post]:
    """These texts as the fit sees them; those without words are left out."""
    posts = []
    for text, label in pairs:
        evidence = evaluate(text)
        if evidence.stage.scenes:
            first, *others = evidence.features.names()
            posts.append(Post(label, (first | {f"t:{name}" for name in evidence.together}, *others)))
    return posts


def fit(posts: Sequence[Post]) -> Table:
    """The weights of the sentences' features, the base under "": all, then without those that carry least."""
    counts = Counter(name for post in posts for name in post.whole if not name.startswith("t:"))
    names = sorted(name for name, count in counts.items() if count >= RAREST)
    table = _fit(posts, names)
    carried = {name: abs(weight) * counts[name] ** 0.5 for name, weight in table.items() if name}
    kept = sorted(sorted(carried, key=lambda name: -carried[name])[:KEEP])
    return _fit(posts, kept)


def _fit(posts: Sequence[Post], names: Sequence[str]) -> Table:
    sentences = [sentence for post in posts for sentence in post.sentences]
    of_post = np.repeat(np.arange(len(posts)), [len(post.sentences) for post in posts])
    prompts = np.array([post.is_prompt for post in posts], dtype=float)
    matrix = _matrix(sentences, names)
    stiff = np.array([*(_stiffness(name) for name in names), 0.0])

    def loss(weights: Floats) -> tuple[float, Floats]:
        odds = np.clip(SHARPNESS * (matrix @ weights), -60, 60)
        parts = np.exp(odds)
        whole = np.bincount(of_post, parts, minlength=len(posts))
        chances = np.clip(_chance(np.log(whole) / SHARPNESS), 1e-9, 1 - 1e-9)
        likelihood = prompts * np.log(chances) + (1 - prompts) * np.log(1 - chances)
        slope = (chances - prompts)[of_post] * parts / whole[of_post]
        return (
            float(-likelihood.sum() + 0.5 * (stiff * weights**2).sum()),
            np.asarray(matrix.T @ slope) + stiff * weights,
        )

    return _least(loss, names, start=-3.0)


def fit_together(posts: Sequence[Post]) -> Table:
    """The weights that tell multi-way from two-way, among prompts where the label says which."""
    told = [post for post in posts if post.label in {"two-way", "multi-way"}]
    counts = Counter(name for post in told for name in post.whole)
    names = sorted(name for name, count in counts.items() if count >= 2 * RAREST and _is_about_words(name))
    table = _fit_together(told, names)
    carried = {name: abs(weight) * counts[name] ** 0.5 for name, weight in table.items() if name}
    kept = sorted(sorted(carried, key=lambda name: -carried[name])[:KEEP_TOGETHER])
    return _fit_together(told, sorted({*kept, *SIGNS_OF_MANY}))


def _is_about_words(name: str) -> bool:
    """Whether a feature may tell many-sided traffic; what is a sign of it already isn't counted twice."""
    said = f"t:{name.removeprefix('k:')}" in SIGNS_OF_MANY
    return not said and (name.startswith(("w:", "o:", "k:", "t:")) or ":" not in name)


def _fit_together(posts: Sequence[Post], names: Sequence[str]) -> Table:
    matrix = _matrix([post.whole for post in posts], names)
    many = np.array([post.label == "multi-way" for post in posts], dtype=float)
    stiff = np.array([*(STIFF_TOGETHER for _ in names), 0.0])
    judged = np.array([*(SIGNS_OF_MANY.get(name, 0.0) for name in names), 0.0])

    def loss(weights: Floats) -> tuple[float, Floats]:
        chances = np.clip(_chance(matrix @ weights), 1e-9, 1 - 1e-9)
        likelihood = many * np.log(chances) + (1 - many) * np.log(1 - chances)
        return (
            float(-likelihood.sum() + 0.5 * (stiff * (weights - judged) ** 2).sum()),
            np.asarray(matrix.T @ (chances - many)) + stiff * (weights - judged),
        )

    return _least(loss, names, start=-1.0)


def _least(loss: Callable[[Floats], tuple[float, Floats]], names: Sequence[str], start: float) -> Table:
    begin = np.append(np.zeros(len(names)), start)
    found = minimize(loss, begin, jac=True, method="L-BFGS-B", options={"maxiter": 250}).x
    return dict(zip([*names, ""], (float(weight) for weight in found), strict=True))


def _stiffness(name: str) -> float:
    return STIFF_WORDS if name.startswith(("w:", "o:", "nw:", "pw:", "nk:", "pk:", "ak:")) else STIFF_CUES


def _matrix(rows: Sequence[Iterable[str]], names: Sequence[str]) -> csr_matrix:
    """One row a sentence, one column a feature, and a last column of ones."""
    place = {name: index for index, name in enumerate(names)}
    found = [[*(place[name] for name in row if name in place), len(names)] for row in rows]
    ends = np.cumsum([0, *map(len, found)])
    columns = [column for row in found for column in row]
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(found), len(names) + 1))


def _chance(log_odds: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -30, 30))))


def chance(post: Post, table: Table) -> float:
    """The chance that a post is a conversation prompt."""
    return chance_of(pooled(table[""] + sum(table.get(name, 0.0) for name in one) for one in post.sentences))


def cross_validated(posts: Sequence[Post], beside: Sequence[Post]) -> list[float]:
    """The chance of each post by weights that were fitted without it; `beside` are always fitted on."""
    order = list(range(len(posts)))
    random.Random(1).shuffle(order)  # noqa: S311 - a measurement, not a secret
    found = [0.0] * len(posts)
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        table = fit([*(post for index, post in enumerate(posts) if index not in held), *beside])
        for index in held:
            found[index] = chance(posts[index], table)
    return found


def band(posts: Sequence[Post], chances: Sequence[float]) -> tuple[float, float]:
    """The narrowest band of doubt outside which enough of the verdicts are right, and that leaves few in doubt."""
    judged = [(value, post.is_prompt) for post, value in zip(posts, chances, strict=True)]
    options = [(low / 100, high / 100) for low in range(10, 51, 2) for high in range(LEAST_FOR_PROMPT, 81, 2)]
    return min(options, key=lambda ends: (-min(_surety(judged, *ends), SURE), ends[1] - ends[0], ends[1]))


def _surety(judged: Sequence[tuple[float, bool]], low: float, high: float) -> float:
    """The share of right verdicts among those outside a band, 0 where it leaves too many in doubt."""
    told = [(value >= high) == is_prompt for value, is_prompt in judged if value <= low or value >= high]
    return sum(told) / len(told) if len(told) >= TOLD * len(judged) else 0.0


def write(table: Table, together: Table, doubt: tuple[float, float]) -> None:
    """Write the weights, readable and sorted."""
    lines = [HEADER + f"base = {table['']:.2f}", f"low = {doubt[0]:.2f}", f"high = {doubt[1]:.2f}"]
    for head, prefix in (("words", "w:"), ("next_words", "nw:"), ("previous_words", "pw:"), ("features", "")):
        named = {name: weight for name, weight in table.items() if name and (_prefix(name) == prefix)}
        lines += ["", f"# {COMMENTS[head]}", f"[{head}]"]
        lines += [f"{_quoted(name.removeprefix(prefix))} = {weight:.2f}" for name, weight in sorted(named.items())]
    lines += ["", f"# {COMMENTS['together']}", "[together]", f"base = {together['']:.2f}"]
    lines += [f"{_quoted(name)} = {weight:.2f}" for name, weight in sorted(together.items()) if name]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _prefix(name: str) -> str:
    return next((prefix for prefix in ("w:", "nw:", "pw:") if name.startswith(prefix)), "")


def _quoted(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, and write the weights unless only the cross-validation is wanted."""
    parser = argparse.ArgumentParser(prog="fit", description="Fit the reader to labelled posts.")
    parser.add_argument("--sets", type=Path, help="a folder with further sets (CSV) to fit on")
    parser.add_argument("--only-validate", action="store_true", help="print the cross-validation, write nothing")
    options = parser.parse_args(arguments)
    own = [path for path in sorted(OWN.glob("*.csv")) if any(part in path.stem for part in FITTED_ON)]
    others = sorted(options.sets.glob("*.csv")) if options.sets else []
    posts, beside = load([*own, *others]), starters()
    chances = cross_validated(posts, beside)
    doubt = band(posts, chances)
    right = sum((value >= doubt[1]) == post.is_prompt for post, value in zip(posts, chances, strict=True))
    say(f"{len(posts)} posts; cross-validated {right / len(posts):.3f}; unsure from {doubt[0]} to {doubt[1]}")
    if not options.only_validate:
        write(fit([*posts, *beside]), fit_together([*posts, *beside]), doubt)
    return 0


if __name__ == "__main__":
    sys.exit(main())
