"""The quotations of a head note, as the rules cite them; `provenance.claims` finds and checks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.rules.places import reading
from provenance.claims import quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.difference import Place
    from editions.witness import Witness
    from provenance.claims.quotations import Quotation
    from provenance.source import Check


def quoted_as(witness: Witness, check: Check) -> Iterator[tuple[Place, Quotation]]:
    """Yield each quotation of the head notes that stands so in the text, with its place, in order."""
    for one in quotations(witness.transcript):
        if one.check is check:
            yield reading(witness, one.paragraph, one.span.start, one.span.end), one
