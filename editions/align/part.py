"""Verb: find the part of one witness that the other answers, and set the rest aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.alignment import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

Part = tuple[str, int, int]

_LEAST = 5  # paragraphs that must lie outside before one speaks of a part
_ANSWERED = 0.5  # share of the smaller witness that must be answered
_STRAY = 0.1  # share of the links that may stand apart from the rest and are taken for chance


def cut_to_part(
    links: list[Link], counts: tuple[int, int], *, forced: bool = False
) -> tuple[list[Link], Part | None]:
    """
    Return the links, and the part of the larger witness that the smaller one answers, if it is only a part.

    A part is spoken of if at least as much lies outside it as inside (or always, if *forced*), and most of the smaller
    witness is answered in it. Links that stand far from the others are dissolved: a stock phrase of the session recurs
    elsewhere in the volume. ``counts`` are the numbers of paragraphs of left and right.
    """
    side = 1 if counts[1] >= counts[0] else 0
    small, large = counts[1 - side], counts[side]
    solid = sorted((_range(x, side), x) for x in links if x.left[0] < x.left[1] and x.right[0] < x.right[1])
    if not solid or large == small or (large < 2 * small and not forced):
        return links, None
    spans = [span for span, _ in solid]
    first, last = _core(spans, small)
    start, end = spans[first][0], spans[last][1]
    outside = large - (end - start)
    answered = sum(_size(x, 1 - side) for _, x in solid[first : last + 1])
    if not forced and (outside < max(_LEAST, end - start) or answered < _ANSWERED * small):
        return links, None
    if not outside:
        return links, None
    kept = [x for x in links if not _outside(x, side, (start, end))]
    kept += [gap for _, x in (*solid[:first], *solid[last + 1 :]) for gap in _dissolved(x)]
    kept += [x for x in links if _outside(x, side, (start, end)) and not (_size(x, 0) and _size(x, 1))]
    return kept, ("right" if side else "left", start, end)


def _range(link: Link, side: int) -> tuple[int, int]:
    return link.right if side else link.left


def _size(link: Link, side: int) -> int:
    start, end = _range(link, side)
    return end - start


def _outside(link: Link, side: int, part: tuple[int, int]) -> bool:
    start, end = _range(link, side)
    return end > start and not (part[0] <= start and end <= part[1])


def _core(spans: Sequence[tuple[int, int]], small: int) -> tuple[int, int]:
    """Return the numbers of the first and the last link of the densest stretch, stray ones left off at both ends."""
    leap = 2 * small + 10
    groups: list[tuple[int, int]] = []
    begin = 0
    for k in range(1, len(spans) + 1):
        if k == len(spans) or spans[k][0] - spans[k - 1][1] > leap:
            groups.append((begin, k - 1))
            begin = k
    best = max(groups, key=lambda group: (group[1] - group[0], -group[0]))
    strays = len(spans) - (best[1] - best[0] + 1)
    return best if strays <= _STRAY * len(spans) or len(groups) == 1 else (0, len(spans) - 1)


def _dissolved(link: Link) -> list[Link]:
    gaps = [Link((i, i + 1), (0, 0)) for i in range(*link.left)]
    return gaps + [Link((0, 0), (j, j + 1)) for j in range(*link.right)]
