"""Verb: which of the numbers at the edges count on from page to page, and so are page numbers."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.scans.page import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from provenance.scans.edges import Edge, Spot
    from provenance.scans.numbers import Numeral
    from provenance.scans.page import Page

#: A number is borne out by the numbers of pages no further off than this.
_WINDOW: Final = 6


@frozen
class Counted:
    """A number that may be that of its page: where it stands, and how many pages nearby bear it out."""

    spot: Spot
    numeral: Numeral
    borne_out: int
    marked: Kind | None = None


def count_pages(edges: Sequence[Sequence[Edge]]) -> dict[int, Counted]:
    """
    Return for each page the number at one of its edges that the pages around it bear out best.

    Two pages bear each other out if their numbers differ by as much as the pages are apart, and stand both at the head
    or both at the foot, both in figures or both in Roman numerals. What the markup calls a page number, and no more,
    counts without that. Of two equals the one that stands alone in its line counts, then the first. Takes linear time.
    """
    places: dict[tuple[object, ...], set[int]] = defaultdict(set)
    for page in edges:
        for edge in page:
            for series in (one for numeral in edge.numerals for one in _series(edge, numeral)):
                places[series].add(edge.page)
    best: dict[int, Counted] = {}
    for page in edges:
        found = [
            Counted(edge.spot, numeral, _borne_out(edge, numeral, places), edge.marked)
            for edge in page
            for numeral in edge.numerals
        ]
        found = [one for one in found if one.borne_out or (one.marked is Kind.PAGE_NUMBER and one.numeral.alone)]
        if found:
            best[page[0].page] = max(found, key=lambda one: (one.borne_out, one.numeral.alone))
    return best


def _series(edge: Edge, numeral: Numeral) -> Iterator[tuple[object, ...]]:
    """Yield what two numbers share that count on from each other: place, kind, and the difference from the page's."""
    yield (edge.head, numeral.roman, numeral.leaf, "one by one", numeral.value - edge.page)
    if numeral.leaf:
        yield (edge.head, numeral.roman, True, "by sides", numeral.ordinal - edge.page)


def _borne_out(edge: Edge, numeral: Numeral, places: Mapping[tuple[object, ...], set[int]]) -> int:
    nearby = range(edge.page - _WINDOW, edge.page + _WINDOW + 1)
    return max(sum(page in places[series] for page in nearby) - 1 for series in _series(edge, numeral))


def name_pages(pages: Sequence[Page], numbers: Mapping[int, Numeral]) -> list[tuple[str, str | None]]:
    """
    Return page and leaf of each page, as one cites them.

    First counts the number that is printed on it, then what the markup says of the print. A page without a number
    between numbered ones has the one that it counts to, in brackets; one to which none counts is named after its
    image. Where no page prints a number, each has the one under which its file counts it, or, if the files do not count
    on (each calls its page 1, say), its place in the row.
    """
    names: list[tuple[str, str | None]] = []
    printed = {at for at, numeral in numbers.items() if not numeral.leaf}
    stated = _distinct([page.printed for page in pages])
    counted = _distinct([page.counted for page in pages])
    for at in range(len(pages)):
        numeral, leaf, name = numbers.get(at), None, stated[at]
        if numeral and numeral.leaf:
            leaf = numeral.printed
        elif numeral:
            name = numeral.printed
        elif name is None and printed:
            name = _counted(at, numbers) or f"image {counted[at] or at + 1}"
        names.append((name or counted[at] or str(at + 1), leaf))
    return names


def _distinct(names: Sequence[str | None]) -> Sequence[str | None]:
    """Return names that tell pages apart, or none at all if two are the same."""
    given = [name for name in names if name is not None]
    return names if len(set(given)) == len(given) else [None] * len(names)


def _counted(at: int, numbers: Mapping[int, Numeral]) -> str | None:
    """Return the number to which the numbers of the nearest pages count, in brackets as one supplied."""
    for near in (at - 1, at + 1, at - 2, at + 2):
        numeral = numbers.get(near)
        if numeral is None or numeral.leaf or numeral.roman:
            continue
        value = numeral.value + at - near
        later = numbers.get(2 * at - near)
        if value > 0 and (later is None or later.value - value == at - near):
            return f"[{value}]"
    return None
