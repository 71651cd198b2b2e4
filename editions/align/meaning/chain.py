"""Verbs: the chain of pieces that surely answer each other, and the corridor along it that is worth looking at."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from editions.align.meaning.bags import length
from editions.anchors import heaviest_chain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.align.meaning.bags import Bag, Space

Pair: TypeAlias = tuple[int, int]

_BEST = 3  # of a piece's answers that are looked at
_ASKED = 0.25  # of the median likeness; what a pair must be better than
_FEW = (4, 10)  # pieces in which a feature may stand to be looked at: in a short text, in a long one
_PER_PIECE = 50
_TRUSTED = 2.0  # times the weight of a chain that chance makes
_DISTRUSTED = 0.45
_HALF = 14  # pieces to each side of the chain that are looked at
_OPEN = 64  # cells between two pairs of the chain up to which all are
_NARROW = 4  # pieces around every pair, since it may be wrong
_LEAST_HALF = 40
_MOST_HALF = 150  # however little is known: a wider corridor would cost more than it finds


@frozen
class Chain:
    """
    Pairs of pieces whose numbers both rise, and how much more they weigh than a chain made by chance.

    Chance is the same text read backwards (``trust`` is the ratio of the weights).
    """

    pairs: tuple[Pair, ...]
    trust: float

    @property
    def trusted(self) -> bool:
        """Whether the chain is much heavier than chance makes it."""
        return self.trust > _TRUSTED

    @property
    def sureness(self) -> float:
        """How far links along the chain can be believed, in [0, 1]: below one half if chance makes one as heavy."""
        return 1.0 if self.trust >= _TRUSTED else _DISTRUSTED * max(0.0, self.trust - 1)


def chain(bags: Space) -> Chain:
    """
    Return the heaviest rising chain of pairs that are among each other's three most alike.

    Only features that stand in few pieces propose pairs, so that their number stays in proportion to the text.
    """
    likeness = _likeness(bags)
    if not likeness:
        return Chain((), 0.0)
    best = sorted(max(row) for row in _rows(likeness, 0).values())
    usual = best[len(best) // 2][0]
    tops = [{number: _top(row) for number, row in _rows(likeness, side).items()} for side in (0, 1)]
    pairs = [
        (i, j, alike / usual - _ASKED)
        for (i, j), alike in sorted(likeness.items())
        if alike > _ASKED * usual and j in tops[0][i] and i in tops[1][j]
    ]
    last = len(bags[1]) - 1
    found, weight = _heaviest(pairs)
    _, chance = _heaviest([(i, last - j, w) for i, j, w in pairs])
    return Chain(tuple(found), weight / chance if chance else 0.0)


def _heaviest(pairs: Sequence[tuple[int, int, float]]) -> tuple[list[Pair], float]:
    weights = {(i, j): w for i, j, w in pairs}
    found = heaviest_chain(pairs)
    return found, sum(weights[pair] for pair in found)


def _top(row: Sequence[tuple[float, int]]) -> set[int]:
    return {other for _, other in sorted(row, key=lambda entry: (-entry[0], entry[1]))[:_BEST]}


def _rows(likeness: dict[Pair, float], side: int) -> dict[int, list[tuple[float, int]]]:
    rows: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for pair, alike in likeness.items():
        rows[pair[side]].append((alike, pair[1 - side]))
    return rows


def _likeness(bags: Space) -> dict[Pair, float]:
    """Return the cosines of the pairs that share a feature which stands in few pieces, as far as such features tell."""
    few = max(_FEW[0], min(_FEW[1], (len(bags[0]) + len(bags[1])) // _PER_PIECE + 2))
    ones, others = _where(bags[0]), _where(bags[1])
    dots: defaultdict[Pair, float] = defaultdict(float)
    for feature, places in ones.items():
        answers = others.get(feature)
        if answers and len(places) * len(answers) <= few * few:
            for i, x in places:
                for j, y in answers:
                    dots[i, j] += x * y
    lengths = [[length(bag) or 1.0 for bag in side] for side in bags]
    return {(i, j): dot / (lengths[0][i] * lengths[1][j]) for (i, j), dot in dots.items()}


def _where(side: Sequence[Bag]) -> dict[str, list[tuple[int, float]]]:
    places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, bag in enumerate(side):
        for feature, x in bag.items():
            places[feature].append((number, x))
    return places


@frozen
class Corridor:
    """For each border before a left piece (and the last one) the first and the last right border to look at."""

    first: tuple[int, ...]
    last: tuple[int, ...]


def corridor(counts: Pair, pairs: Sequence[Pair], *, wide: bool = False) -> Corridor:
    """
    Return the corridor along a chain: everything between two near pairs, a band along the line between far ones.

    *counts* are the numbers of pieces. *wide* is for a line that is no more than a guess.
    """
    n, m = counts
    half = min(_MOST_HALF, max(_LEAST_HALF, m // 6)) if wide else _HALF
    first, last = [m] * (n + 1), [0] * (n + 1)
    points = [(0, 0), *pairs, (n, m)]
    for (a, b), (c, d) in pairwise(points):
        height, width = c - a, d - b
        reach = min(_MOST_HALF, half + abs(width - height) // 4)
        for i in range(a, c + 1):
            if height * width <= _OPEN and not wide:
                low, high = b, d
            else:
                middle = b + width * (i - a) // max(1, height)
                low, high = middle - reach, middle + reach
            first[i], last[i] = min(first[i], low), max(last[i], high + 1)
    lows = [max(0, min(first[max(0, i - _NARROW) : i + _NARROW + 1]) - _NARROW) for i in range(n + 1)]
    highs = [min(m, max(last[max(0, i - _NARROW) : i + _NARROW + 1]) + _NARROW) for i in range(n + 1)]
    lows[0], highs[n] = 0, m
    return Corridor(tuple(lows), tuple(highs))


def through(given: Corridor, stretches: Sequence[tuple[Pair, Pair]]) -> Corridor:
    """
    Return the corridor narrowed so that every way through it links given stretches with each other.

    Each stretch is a pair of half-open ranges of pieces, left and right; both sides rise from one to the next.
    """
    first, last = list(given.first), list(given.last)
    for (a, b), (c, d) in stretches:
        for i in range(len(first)):
            if i <= a:
                last[i] = min(last[i], c)
                first[i] = min(first[i], c)
            elif i >= b:
                first[i] = max(first[i], d)
                last[i] = max(last[i], d)
            else:
                first[i], last[i] = c, d
        first[a] = last[a] = c
        first[b] = last[b] = d
    first[0], last[-1] = 0, given.last[-1]  # what stands before the first or after the last of one side answers nothing
    return Corridor(tuple(first), tuple(last))
