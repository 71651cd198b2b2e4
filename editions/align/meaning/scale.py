"""Noun and verb: how alike pieces are by chance and when they answer each other, measured in each pair of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from editions.align.meaning.bags import length, product

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.align.meaning.bags import Space
    from editions.align.meaning.chain import Pair

_SAMPLE = 400  # pairs taken at large
_LEAST_LIKENESS = 0.02


@frozen
class Scale:
    """How alike pieces are by chance and when they answer each other, and the square of the distance in deviations."""

    chance: float
    usual: float
    clear: float


def measure(bags: Space, pairs: Sequence[Pair]) -> Scale:
    """
    Return the scale of two texts, from pieces that likely answer each other (*pairs*) and from others taken at large.

    This is what makes one set of weights fit every pair of texts: features that tell little have little say.
    """
    lengths = [[length(bag) for bag in side] for side in bags]
    n, m = len(bags[0]), len(bags[1])

    def alike(i: int, j: int) -> float:
        both = lengths[0][i] * lengths[1][j]
        return product(bags[0][i], bags[1][j]) / both if both else 0.0

    chosen = [(k * 7919 % n, (k * 104729 + m // 2 + (k * 7919 % n) * m // n) % m) for k in range(_SAMPLE)]
    large = [alike(i, j) for i, j in chosen if lengths[0][i] and lengths[1][j]]
    good = [alike(i, j) for i, j in pairs if lengths[0][i] and lengths[1][j]]
    chance = sum(large) / max(1, len(large))
    usual = max(sum(good) / max(1, len(good)), chance + _LEAST_LIKENESS)
    spread = (_variance(large, chance) + _variance(good, usual)) / 2
    return Scale(chance, usual, (usual - chance) ** 2 / max(1e-9, spread) if good else 0.0)


def _variance(values: Sequence[float], mean: float) -> float:
    return sum((x - mean) ** 2 for x in values) / max(1, len(values))
