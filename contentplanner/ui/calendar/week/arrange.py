"""Where the cards of one day stand: pure figures, in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands: its lane of `lanes` side by side, its top and its height. `posts` are those it stands for.

    A place for several posts says how many don't fit; each post has exactly one place.
    """

    posts: tuple[int, ...]
    lane: int
    lanes: int
    top: int
    height: int

    @property
    def is_more(self) -> bool:
        """Whether it only says how many posts it stands for."""
        return len(self.posts) > 1


def arranged(tops: Sequence[int], full: int, least: int, most_lanes: int) -> tuple[Place, ...]:
    """Return the places of cards that begin at `tops`, in order.

    A card has its `full` height, or as much as there is before the next one. Where that would be under `least` cards
    stand side by side, in at most `most_lanes`; what has no lane of its own shares the last one, where posts that are
    too near each other are counted.
    """
    places: list[Place] = []
    groups = _groups(tops, least)
    for number, group in enumerate(groups):
        end = tops[groups[number + 1][0]] if number + 1 < len(groups) else tops[group[-1]] + full
        places += _side_by_side(tops, group, end, (full, least, most_lanes))
    return tuple(places)


def _groups(tops: Sequence[int], least: int) -> list[list[int]]:
    """Cut the cards where there is room between two: only cards of one group have to share the width."""
    groups: list[list[int]] = []
    for index, top in enumerate(tops):
        if groups and top - tops[groups[-1][-1]] < least:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _side_by_side(tops: Sequence[int], group: list[int], end: int, room: tuple[int, int, int]) -> list[Place]:
    full, least, most_lanes = room
    lanes = _lanes(tops, group, least)
    count = min(len(lanes), most_lanes)
    kept = lanes if len(lanes) <= most_lanes else lanes[: most_lanes - 1]
    places = [
        Place((index,), number, count, tops[index], min(full, (_next(tops, lane, place) or end) - tops[index]))
        for number, lane in enumerate(kept)
        for place, index in enumerate(lane)
    ]
    rest = sorted(index for lane in lanes[len(kept) :] for index in lane)
    return places + _counted(tops, rest, end, (full, least, count))


def _counted(tops: Sequence[int], rest: list[int], end: int, room: tuple[int, int, int]) -> list[Place]:
    """Return the places of the last lane: posts that are too near each other are counted together."""
    full, least, count = room
    runs = [tuple(rest[n] for n in run) for run in _groups([tops[index] for index in rest], least)]
    ends = [*(tops[run[0]] for run in runs[1:]), end][: len(runs)]
    return [
        Place(run, count - 1, count, tops[run[0]], least if len(run) > 1 else min(full, after - tops[run[0]]))
        for run, after in zip(runs, ends, strict=True)
    ]


def _lanes(tops: Sequence[int], group: list[int], least: int) -> list[list[int]]:
    lanes: list[list[int]] = []
    for index in group:
        free = next((lane for lane in lanes if tops[index] - tops[lane[-1]] >= least), None)
        if free is None:
            lanes.append([index])
        else:
            free.append(index)
    return lanes


def _next(tops: Sequence[int], lane: list[int], place: int) -> int | None:
    return tops[lane[place + 1]] if place + 1 < len(lane) else None
