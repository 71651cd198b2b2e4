"""How long the one witness is beside the other, and how far a place departs from it."""

from __future__ import annotations

import math
import statistics
from typing import TYPE_CHECKING

from attrs import frozen

from editions.lengths import letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editions.alignment import Piece
    from editions.rules.context import Context
    from editions.witness import Witness

_FEWEST = 8  # beads from which the two lengths can be weighed
_SHORTEST = 20  # letters of a bead that is asked
_SURE = 0.5  # confidence of one
_STEADY = 40.0  # square root of the letters of both sides from which chance grows no less
_LEAST_SPREAD = 1.0  # two translations that agree to the letter must not make every word a finding
_NORMAL = 1.4826  # the deviation of a normal distribution, in median absolute deviations


@frozen
class Proportion:
    """
    The usual logarithm of right length over left (``median``), and the spread around it.

    ``spread`` is a robust deviation of what is left of a logarithm when the median is taken away, times the square
    root of the letters.
    """

    median: float
    spread: float

    def z(self, left: float, right: float) -> float:
        """Return how many deviations the right side is longer than it should be (shorter, if below 0)."""
        return self._weighed(max(1.0, left), max(1.0, right)) / self.spread

    def lack(self, left: float, right: float) -> float:
        """Return by how many letters, halfway between both, the right side is too long (too short, if below 0)."""
        scale = math.exp(self.median / 2)
        return right / scale - left * scale

    def _weighed(self, left: float, right: float) -> float:
        return (math.log(right / left) - self.median) * min(_STEADY, math.sqrt(left + right))


def size(witness: Witness, pieces: Iterable[Piece]) -> float:
    """Return the letters of some pieces, without the white space around them."""
    return sum(letters(witness.paragraphs[p.paragraph].text[p.start : p.end].strip()) for p in pieces)


def sizes(context: Context) -> list[tuple[float, float]]:
    """Return the letters of both sides of each bead."""
    return [(size(context.left, bead.left), size(context.right, bead.right)) for bead in context.alignment.beads]


def proportion(context: Context, lengths: Sequence[tuple[float, float]]) -> Proportion | None:
    """
    Return the proportion of two witnesses, from the beads that are sure; ``None`` if these are too few.

    *lengths* are the `sizes` of the beads.
    """
    ratios = [
        (math.log(right / left), math.sqrt(left + right))
        for bead, (left, right) in zip(context.alignment.beads, lengths, strict=True)
        if min(left, right) > 0 and max(left, right) >= _SHORTEST and bead.confidence >= _SURE
    ]
    if len(ratios) < _FEWEST:
        return None
    median = statistics.median(ratio for ratio, _ in ratios)
    spread = statistics.median(abs(ratio - median) * min(_STEADY, root) for ratio, root in ratios)
    return Proportion(median, max(_LEAST_SPREAD, _NORMAL * spread))
