"""What differs inside each link: the noun is `Difference`, the verb is `compare`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editions.alignment import Alignment
    from editions.difference import Difference
    from editions.witness import Witness

__all__ = ["compare"]


def compare(left: Witness, right: Witness, alignment: Alignment) -> tuple[Difference, ...]:
    """Return the edit runs of every link, in the order of the links."""
    del left, right, alignment
    return ()
