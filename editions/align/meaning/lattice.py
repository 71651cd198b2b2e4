"""
Verb: the best way through the corridor: which runs of pieces answer each other, and which answer nothing.

A dynamic programme in the manner of Gale and Church (1993). A bead of pieces is worth what its lengths and its features
say, these weighed by how well they tell answers from chance in this pair of texts.
"""

from __future__ import annotations

import math
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from attrs import frozen

from editions.align.meaning.bags import product

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.align.meaning.bags import Bag, Space
    from editions.align.meaning.chain import Corridor, Pair
    from editions.align.meaning.scale import Scale

#: A run of pieces on the left, one on the right, and how alike they are (0 is chance, 1 the usual answer).
Step: TypeAlias = tuple["Pair", "Pair", float]

_SIZES = (
    (1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2), (3, 3),
    (1, 4), (4, 1), (2, 4), (4, 2), (1, 5), (5, 1), (1, 6), (6, 1),
)  # fmt: skip
_MOST = 6
# Weights, measured on pairs of translations: see docs/explanation/alignment.md.
_LIKENESS = 1.05
_CHANCE = 0.2
_CLEAREST = 2.2  # square of the distance between answers and chance, in deviations, above which it counts no more
_HIGHEST = 1.4
_LENGTHS = 0.9
_WORST = 4.3
_VARIANCE = 6.8
_JOINING = 1.63  # for each piece more than one a side
_SINGLE = 0.5
_SIZE = 0.93
_ROOM = _HIGHEST - _CHANCE
_WIDTHS = tuple(
    (height, tuple((n, _SINGLE if m == n == 1 else -_JOINING * (m + n - 2)) for m, n in _SIZES if m == height))
    for height in range(1, _MOST + 1)
)
_GAP = -2.4  # for the first piece of a gap
_GAP_ON = -1.35  # for each that follows
_BORDERS = 0.43  # for a step that ends where both texts end a paragraph, times how rarely chance brings these together
_NEVER = -1e18
#: What the last step was: a bead, a gap on the left, a gap on the right.
_AFTER_BEAD, _AFTER_LEFT, _AFTER_RIGHT = range(3)


@frozen
class Text:
    """One side: the sizes of its pieces in letters, and the borders of paragraphs, before a piece or after the last."""

    sizes: tuple[float, ...]
    borders: frozenset[int]


def walk(bags: Space, texts: tuple[Text, Text], along: Corridor, scale: Scale) -> list[Step]:
    """
    Return the best steps through the corridor, in order; together they use every piece once.

    A gap is dearer to open than to go on with, so that what is missing is missing together. Ties go to the bead, then
    to the gap on the left. Time and space are in proportion to the cells of the corridor.
    """
    return _Lattice(bags, texts, along, scale).steps()


class _Lattice:
    def __init__(self, bags: Space, texts: tuple[Text, Text], along: Corridor, scale: Scale) -> None:
        self.along = along
        self.scale = scale
        self.counts = (len(bags[0]), len(bags[1]))
        self.totals = [list(accumulate(text.sizes, initial=0.0)) for text in texts]
        self.ratio = self.totals[1][-1] / self.totals[0][-1] if self.totals[0][-1] and self.totals[1][-1] else 1.0
        self.borders = (texts[0].borders, texts[1].borders)
        chance = (len(self.borders[0]) - 1) * (len(self.borders[1]) - 1) / (self.counts[0] * self.counts[1])
        self.bonus = -_BORDERS * math.log(chance)
        self.lengths = [_lengths(side) for side in bags]
        self.rows = self._products(bags)
        weight = _LIKENESS * min(scale.clear, _CLEAREST)
        self.weights = [weight * (k / 2) ** _SIZE for k in range(2 * _MOST + 1)]

    def _products(self, bags: Space) -> list[tuple[int, list[float]]]:
        """Return for each left piece its products with those in the corridor, added up from the first on."""
        rows = []
        first, last = self.along.first, self.along.last
        for i, bag in enumerate(bags[0]):
            low, high = min(first[i], first[i + 1]), min(self.counts[1], max(last[i], last[i + 1]))
            rows.append((low, list(accumulate((product(bag, bags[1][j]) for j in range(low, high)), initial=0.0))))
        return rows

    def _sums(self, i: int) -> list[list[float]]:
        """Return for each height of a bead that ends before left piece *i* the products of its rows, added up."""
        low, high = max(0, self.along.first[i] - _MOST), self.along.last[i]
        total = [0.0] * (high - low + 1)
        sums = [total]
        for start, row in self.rows[max(0, i - _MOST) : i][::-1]:
            end = start + len(row) - 1
            inside = [0.0] * (min(start, high + 1) - low) + row[max(0, low - start) : max(0, high + 1 - start)]
            inside += [row[-1]] * (high - max(end, low - 1))
            total = [x + y for x, y in zip(total, inside, strict=True)]
            sums.append(total)
        return sums

    def steps(self) -> list[Step]:
        """Fill the lattice from its first corner, and walk back from the last."""
        n = self.counts[0]
        first, last = self.along.first, self.along.last
        self.best = [[_NOWHERE] * (last[i] - first[i] + 1) for i in range(n + 1)]
        self.tops = [[_NEVER] * len(row) for row in self.best]
        ways: list[_Row] = []
        for i in range(n + 1):
            in_left = i in self.borders[0]
            groups = self._groups(i)
            best, tops, low = self.best[i], self.tops[i], first[i]
            row: _Row = ([], [], [])
            for j in range(low, last[i] + 1):
                bead, one, other = None, 0, 0
                if i or j:
                    bonus = self.bonus if in_left and j in self.borders[1] else 0.0
                    best[j - low], bead, one, other = self._arrive(i, j, bonus, groups)
                else:
                    best[0] = (0.0, _NEVER, _NEVER)
                tops[j - low] = max(best[j - low])
                row[0].append(bead)
                row[1].append(one)
                row[2].append(other)
            ways.append(row)
            if i >= _MOST:  # no bead reaches back so far
                self.best[i - _MOST], self.tops[i - _MOST] = [], []
        return self._back(ways)

    def _back(self, ways: Sequence[_Row]) -> list[Step]:
        """Return the steps of the best way, found from its end."""
        i, j = self.counts
        done: list[Step] = []
        ends = self.best[i][j - self.along.first[i]]
        state = ends.index(max(ends))
        while i or j:
            at = j - self.along.first[i]
            beads, *gaps = ways[i]
            bead = beads[at]
            if state == _AFTER_BEAD and bead:
                height, width, alike, state = bead
            elif state == _AFTER_LEFT:
                height, width, alike, state = 1, 0, 0.0, gaps[0][at]
            else:
                height, width, alike, state = 0, 1, 0.0, gaps[1][at]
            done.append(((i - height, i), (j - width, j), alike))
            i, j = i - height, j - width
        return done[::-1]

    def _at(self, i: int, j: int) -> tuple[float, float, float]:
        if i < 0 or not self.along.first[i] <= j <= self.along.last[i]:
            return _NOWHERE
        return self.best[i][j - self.along.first[i]]

    def _groups(self, i: int) -> list[_Group]:
        """Return what all beads that end before left piece *i* need, by their height."""
        sums = self._sums(i)
        low = max(0, self.along.first[i] - _MOST)
        groups = []
        for height, widths in _WIDTHS:
            a = i - height
            if a >= 0:
                left = self.ratio * (self.totals[0][i] - self.totals[0][a])
                shapes = tuple(
                    (width, joining, self.weights[height + width], joining + self.weights[height + width] * _ROOM)
                    for width, joining in widths
                )
                inside = (self.tops[a], self.along.first[a], self.along.last[a])
                groups.append(_Group(height, *inside, left, self.lengths[0][a][height], sums[height], low, shapes))
        return groups

    def _arrive(
        self, i: int, j: int, bonus: float, groups: list[_Group]
    ) -> tuple[tuple[float, float, float], _Bead | None, int, int]:
        up, back = self._at(i - 1, j), self._at(i, j - 1)
        one, one_way = _gap(up, _AFTER_LEFT)
        other, other_way = _gap(back, _AFTER_RIGHT)
        bead, bead_way = self._bead(i, j, groups)
        values = (bead + bonus, one + bonus, other + bonus)
        return values, bead_way, one_way, other_way

    def _bead(self, i: int, j: int, groups: list[_Group]) -> tuple[float, _Bead | None]:
        """Return the best value of a bead that ends here, and how one comes here."""
        best, found = _NEVER, None
        rights, others = self.totals[1], self.lengths[1]
        chance, distance = self.scale.chance, self.scale.usual - self.scale.chance
        end = rights[j]
        for height, tops, first, last, left, length_, row, low, shapes in groups:
            for width, joining, weight, room in shapes:
                b = j - width
                if b < first or b > last:
                    continue
                total = tops[b - first]
                if total + room <= best:
                    continue
                right = end - rights[b]
                doubt = (right - left) ** 2 / ((left + right or 1.0) * _VARIANCE)
                total += joining - _LENGTHS * (min(_WORST, doubt))
                if total + weight * _ROOM <= best:
                    continue
                both = length_ * others[b][width]
                alike = ((((row[j - low] - row[b - low]) / both) if both else 0.0) - chance) / distance
                alike = min(alike, _HIGHEST)
                total += weight * (alike - _CHANCE)
                if total > best:
                    best, found = total, (height, width, alike)
        if found is None:
            return best, None
        height, width, alike = found
        before = self.best[i - height][j - width - self.along.first[i - height]]
        return best, (height, width, alike, before.index(max(before)))


class _Group(NamedTuple):
    """What the beads of one height that end at one place on the left have in common; see `_Lattice._bead`."""

    height: int
    tops: list[float]
    first: int
    last: int
    left: float
    length: float
    row: list[float]
    low: int
    shapes: tuple[tuple[int, float, float, float], ...]


_Bead: TypeAlias = tuple[int, int, float, int]
#: For each right border: the best bead that ends there, and the states before a gap on the left and on the right.
_Row: TypeAlias = tuple[list[_Bead | None], list[int], list[int]]
_NOWHERE = (_NEVER, _NEVER, _NEVER)


def _gap(before: tuple[float, float, float], state: int) -> tuple[float, int]:
    """Return the value of a gap that opens or goes on, and the state before it."""
    other = 3 - state
    opened = max(before[0], before[other])
    if opened + _GAP >= before[state] + _GAP_ON:
        return opened + _GAP, _AFTER_BEAD if before[0] >= before[other] else other
    return before[state] + _GAP_ON, state


def _lengths(bags: Sequence[Bag]) -> list[list[float]]:
    """Return the length of the sum of each run of pieces, by its first piece and its size."""
    count = len(bags)
    squares = [product(bag, bag) for bag in bags]
    beside = [[product(bag, bags[k + d]) for d in range(1, min(_MOST, count - k))] for k, bag in enumerate(bags)]
    found = []
    for k in range(count):
        total, row = 0.0, [0.0]
        for size in range(min(_MOST, count - k)):
            total += squares[k + size] + 2 * sum(beside[k + one][size - one - 1] for one in range(size))
            row.append(math.sqrt(max(0.0, total)))
        found.append(row)
    return found
