"""What the rules may look at: both witnesses, their links, and what was learnt from this pair of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editions.alignment import Alignment
    from editions.difference import Difference
    from editions.witness import Witness


@frozen(kw_only=True)
class Context:
    """
    A pair as the rules see it.

    ``left_forms`` and ``right_forms`` count how often each word form stands in a witness (letters as printed, NFC);
    ``languages`` are the two-letter codes of the two witnesses that are known, most often one.
    """

    left: Witness
    right: Witness
    alignment: Alignment
    differences: tuple[Difference, ...] = field(repr=False)
    languages: tuple[str, ...] = ()
    left_forms: Mapping[str, int] = field(factory=dict, repr=False)
    right_forms: Mapping[str, int] = field(factory=dict, repr=False)
