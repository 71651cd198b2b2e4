"""Verb: the pieces of a passage between commas, for traditions that print names without a sign before them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: A full stop ends a piece only behind a word or number that is no abbreviation.
_COMMA = lazy(
    r"[,;]|:\s|\.\s(?=(?:Top Secret|Secret|Confidential|No classification|Drafted|Translated|Obtained)\b)|"
    r"(?:(?<=[^\W\d_]{4})|(?<=[\dIVX]))\.\s(?=[A-ZА-ЯÁ-Ž][a-zа-яá-ž])|\.?\s*$|[)\]\n]"
)
_INDENT = " \t\n\r.,;:([*_\N{EN DASH}\N{EM DASH}-"


@frozen
class Piece:
    """What stands between two commas, without the blanks around it, and where."""

    text: str
    start: int
    end: int


def first_inside(starts: Sequence[int], low: int, high: int) -> int | None:
    """
    Return the first of the sorted *starts* in ``[low, high)``, or ``None``. Logarithmic.

    >>> first_inside([3, 8], 4, 9), first_inside([3, 8], 4, 8)
    (8, None)
    """
    at = bisect_left(starts, low)
    return starts[at] if at < len(starts) and starts[at] < high else None


def pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    """Yield the pieces of ``text[start:end]`` between commas, semicolons, sentences; empty ones are left out."""
    at = start
    while at < end:
        cut = _COMMA.search(text, at, end)
        stop = cut.start() if cut else end
        raw = text[at:stop]
        bare = raw.strip(_INDENT)
        if bare:
            begin = at + raw.index(bare)
            yield Piece(bare, begin, begin + len(bare))
        at = max(cut.end() if cut else end, at + 1)
