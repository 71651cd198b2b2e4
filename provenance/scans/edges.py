"""Verb: the lines at the head and at the foot of a page, where running heads and page numbers stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from provenance.scans.numbers import Numeral, page_numerals
from provenance.scans.page import FURNITURE, Kind, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.scans.page import Box, Line

#: So many rows of print at the head, and at the foot, may be furniture: a head of two rows; a number, a signature.
_HEAD_ROWS: Final = 2
_FOOT_ROWS: Final = 3
#: Two lines stand in one row if their heights overlap by this share of the lower one.
_OVERLAP: Final = 0.5

#: Where a line is: number of the page, of its region, of its line there.
Spot = tuple[int, int, int]


@frozen
class Edge:
    """
    A line at the ``head`` or at the foot of a page.

    ``row`` counts the rows of its page (or is -1), ``key`` are its letters alone, ``marked`` is what the markup says,
    ``box`` is its place, if it is known.
    """

    spot: Spot
    head: bool
    row: int
    text: str
    marked: Kind | None
    key: str
    numerals: tuple[Numeral, ...] = field(repr=False)
    box: Box | None = field(default=None, repr=False)

    @property
    def page(self) -> int:
        """The number of its page in the text."""
        return self.spot[0]


def find_edges(number: int, page: Page) -> tuple[Edge, ...]:
    """
    Return the lines at the edges of page *number*: the first two rows, the last three, and what the markup marks.

    Of a short page no row stands at both, but for the middle one. Rows are told from the places of the lines, or else
    are the lines in their order. Takes time n log n in the lines of the page.
    """
    plain: list[tuple[Spot, Line]] = []
    edges: list[Edge] = []
    for spot, line, kind in lines_of(number, page):
        if kind in FURNITURE:
            sides = (kind is not Kind.FOOTER,) if kind in (Kind.FOOTER, Kind.HEADER) else (True, False)
            edges += [_edge(spot, line, -1, kind, head=head) for head in sides]
        elif kind is not Kind.MARGIN:
            plain.append((spot, line))
    rows = list(enumerate(_rows(plain)))
    head, foot = min(_HEAD_ROWS, (len(rows) + 1) // 2), max(len(rows) - _FOOT_ROWS, len(rows) // 2)
    edges += [_edge(spot, line, at, None, head=True) for at, row in rows[:head] for spot, line in row]
    edges += [_edge(spot, line, at, None, head=False) for at, row in rows[foot:] for spot, line in row]
    return tuple(edges)


def lines_of(number: int, page: Page) -> Iterator[tuple[Spot, Line, Kind | None]]:
    """Yield the lines of page *number* in reading order, each with where it is and what it, or its region, is."""
    for at, region in enumerate(page.regions):
        for row, line in enumerate(region.lines):
            yield (number, at, row), line, line.kind or region.kind


def letters(text: str) -> str:
    """
    Return the letters of a text in small letters: what two running heads are compared by.

    >>> letters("- 12 - Session of 4 March")
    'sessionofmarch'
    """
    return "".join(filter(str.isalpha, text)).casefold()


def _edge(spot: Spot, line: Line, row: int, marked: Kind | None, *, head: bool) -> Edge:
    return Edge(spot, head, row, line.text, marked, letters(line.text), page_numerals(line.text), line.box)


def _rows(lines: list[tuple[Spot, Line]]) -> list[list[tuple[Spot, Line]]]:
    """Put lines that stand side by side into one row; from top to bottom."""
    boxes = [line.box for _, line in lines]
    if any(box is None for box in boxes):
        return [[one] for one in lines]
    placed = sorted(
        ((box, one) for box, one in zip(boxes, lines, strict=True) if box is not None),
        key=lambda pair: (pair[0].middle, pair[0].left),
    )
    rows: list[list[tuple[Spot, Line]]] = []
    top = bottom = 0.0
    for box, one in placed:
        overlap = min(bottom, box.bottom) - max(top, box.top)
        if rows and overlap > _OVERLAP * min(bottom - top, box.height):
            rows[-1].append(one)
        else:
            rows.append([one])
            top, bottom = box.top, box.bottom
    return rows
