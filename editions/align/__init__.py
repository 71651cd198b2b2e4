"""How paragraphs find each other: the noun is `Alignment`, the verb is `align`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.alignment import Alignment, Link

if TYPE_CHECKING:
    from editions.settings import Settings
    from editions.witness import Witness

__all__ = ["align"]


def align(left: Witness, right: Witness, *, settings: Settings | None = None) -> Alignment:
    """Link the paragraphs of two witnesses."""
    texts = {p.text: i for i, p in enumerate(right.paragraphs)}
    links: list[Link] = []
    used = -1
    pending = 0
    for i, p in enumerate(left.paragraphs):
        j = texts.get(p.text, -1)
        if j > used:
            links.extend(Link((i, i), (k, k + 1)) for k in range(pending, j))
            links.append(Link((i, i + 1), (j, j + 1), 1.0))
            used, pending = j, j + 1
        else:
            links.append(Link((i, i + 1), (used + 1, used + 1)))
    n = len(left.paragraphs)
    links.extend(Link((n, n), (k, k + 1)) for k in range(pending, len(right.paragraphs)))
    return Alignment(tuple(links), n, len(right.paragraphs))
