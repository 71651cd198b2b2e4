"""Verb: at the foot of which pages more lines of text had room."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from provenance.scans.measure import Margins, Row

#: A program that leaves no line of a paragraph by itself leaves one line empty, not so many.
_LINES: Final = 1.9
#: The lowest line is told from so many pages; one of them may be an exception.
_FEWEST: Final = 3
_SAME: Final = 0.15


@frozen
class _Type:
    """The type area that a page fills: the foot of its last line, the height from there to its first, its letter."""

    bottom: float
    height: float
    letter: float
    pitch: float


def roomy_pages(
    rows: Sequence[Row], margins: Mapping[tuple[int, int], Margins], noted: Container[int]
) -> frozenset[int]:
    """
    Return the pages whose text ends two lines or more above the place that other pages reach.

    It ends so far above the lowest lines, and the text is as much lower than the highest page: a page that was cut out
    or put on the scanner elsewhere is not meant. Pages *noted*, with notes at the foot, tell nothing. n log n time.
    """
    types = {page: found for page, found in _types(rows, margins).items() if page not in noted}
    if len(types) < _FEWEST:
        return frozenset()
    lowest = sorted(one.bottom for one in types.values())[-2]
    highest = sorted(one.height for one in types.values())[-2]
    letter = statistics.median(one.letter for one in types.values())
    return frozenset(
        page
        for page, one in types.items()
        if min(lowest - one.bottom, highest - one.height) >= _LINES * one.pitch > 0
        and abs(one.letter - letter) <= _SAME * letter
    )


def _types(rows: Sequence[Row], margins: Mapping[tuple[int, int], Margins]) -> dict[int, _Type]:
    """Return the type area of each page; the last line in reading order must be the lowest of it."""
    pages: dict[int, list[Row]] = {}
    for row in rows:
        pages.setdefault(row.page, []).append(row)
    found: dict[int, _Type] = {}
    for page, lines in pages.items():
        boxes = [row.line.box for row in lines if row.line.box]
        own = margins.get((page, lines[-1].region))
        if own and len(boxes) == len(lines) and boxes[-1].bottom >= max(box.bottom for box in boxes):
            top = min(box.bottom for box in boxes)
            found[page] = _Type(boxes[-1].bottom, boxes[-1].bottom - top, own.letter, own.pitch)
    return found
