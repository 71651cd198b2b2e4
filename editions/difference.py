"""Nouns: what stands where (Place), and an edit run inside one link (Difference)."""

from __future__ import annotations

from attrs import frozen


@frozen
class Place:
    """
    A reading and where it stands: code points ``start`` to ``end`` of the text of paragraph ``paragraph``.

    ``text`` is the reading as it stands in the source. An empty range is where something would stand that this witness
    does not have. ``paragraph`` is ``None`` for a field of the source, which stands nowhere in the text.
    """

    paragraph: int | None
    start: int
    end: int
    text: str


@frozen
class Difference:
    """
    An edit run inside link number ``link``: ``left`` reads one thing, ``right`` another.

    Both places lie inside one paragraph each. The runs of a link are in order and do not overlap.
    """

    link: int
    left: Place
    right: Place
