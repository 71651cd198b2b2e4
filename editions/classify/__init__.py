"""What the differences mean: the noun is `Divergence`, the verbs are `classify` (a pair) and `examine` (a document)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editions.alignment import Alignment
    from editions.difference import Difference
    from editions.divergence import Divergence
    from editions.witness import Witness

__all__ = ["classify", "examine"]


def classify(
    left: Witness, right: Witness, alignment: Alignment, *, differences: tuple[Difference, ...]
) -> tuple[Divergence, ...]:
    """Name the differences of a pair, fold what repeats, and put the gravest first."""
    del left, right, alignment, differences
    return ()


def examine(witness: Witness) -> tuple[Divergence, ...]:
    """Say what a document says against itself."""
    del witness
    return ()
