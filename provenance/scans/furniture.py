"""Verb: running heads and feet, page numbers, catch-words and signatures, told by looking at all pages together."""

from __future__ import annotations

import itertools
import re
import statistics
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from attrs import frozen
from rapidfuzz import fuzz

from provenance.scans.counting import Counted, count_pages
from provenance.scans.edges import Edge, Spot, find_edges, letters, lines_of
from provenance.scans.page import FURNITURE, Kind
from provenance.scans.stamps import find_stamps, stand_beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from provenance.scans.numbers import Numeral
    from provenance.scans.page import Line, Page

#: Two heads are the same if their letters are alike by this much of a hundred (scanners misread), and have so many.
_ALIKE: Final = 85
_FEWEST_LETTERS: Final = 4
#: Or by this much, if they are so on so many pages, and the letters are as many as those of a telling head.
_LIKELY: Final = 70
_SEVERAL: Final = 4
#: A head is looked for on pages no further off than this; one on the next page or the next but one it must have.
_WINDOW: Final = 8
_NEXT: Final = 2
#: A text of no more pages has few heads of a kind; there one other is enough if it has so many letters.
_FEW_PAGES: Final = 6
_TELLING: Final = 8
_LONGEST: Final = 200
#: A number beside other words is borne out by so many pages (or all there are), and the line is no longer than this.
_SURE: Final = 2
_SHORT: Final = 60
#: A line of this share of the usual length looks like a line of text.
_FULL: Final = 0.85
_SIGNATURE: Final = re.compile(r"[A-ZА-Я]{1,2} ?\d{0,2}|\d{1,3}\*{1,2}")
_SENTENCE_END: Final = re.compile(r"[.!?\N{HORIZONTAL ELLIPSIS}:;,-][\W_]*$")


@frozen
class Furniture:
    """What of the pages is no text: the kind of each such line, and the number of each page that prints one."""

    kinds: Mapping[Spot, Kind]
    numbers: Mapping[int, Counted]

    def numeral(self, spot: Spot) -> Numeral | None:
        """Return the page number that stands in the line at *spot*, if it does."""
        counted = self.numbers.get(spot[0])
        return counted.numeral if counted and counted.spot == spot else None


def find_furniture(pages: Sequence[Page]) -> Furniture:
    """
    Return the running heads and feet, page numbers, catch-words and signatures of the pages of one text.

    A line at the edge of a page is furniture if the markup says so; if it is a number that counts on from page to page;
    or if its letters stand at the same edge of pages nearby, on the next or the next but one (left and right pages have
    heads of their own), and not in the text itself; or if a program that printed it, or a stamp, put it there. A page
    by itself has none but by its markup or such a program. Takes linear time.
    """
    edges = [find_edges(number, page) for number, page in enumerate(pages)]
    numbers = count_pages(edges)
    kinds = {
        spot: kind
        for number, page in enumerate(pages)
        for spot, _, kind in lines_of(number, page)
        if kind is not None and kind in FURNITURE
    }
    heads = set(_heads(pages, edges, numbers))
    for edge in heads:
        kinds.setdefault(edge.spot, Kind.HEADER if edge.head else Kind.FOOTER)
    for number, counted in list(numbers.items()):
        edge = next(one for one in edges[number] if one.spot == counted.spot)
        if counted.numeral.alone and (counted.borne_out or counted.spot in kinds):
            kinds[counted.spot] = Kind.PAGE_NUMBER
        elif counted.spot not in kinds and _opens_page(edge, counted, len(pages)):
            kinds[counted.spot] = Kind.HEADER if edge.head else Kind.FOOTER
        elif counted.spot not in kinds:
            del numbers[number]
    for number, counted in numbers.items():
        kinds.update(_beside(edges[number], counted, kinds))
    stamps = find_stamps(edges)
    for spot, kind in stamps.items():
        kinds.setdefault(spot, kind)
    for edge in stand_beside(edges, stamps):
        if _is_short(edge.text):
            kinds.setdefault(edge.spot, Kind.HEADER if edge.head else Kind.FOOTER)
    kinds.update(_signatures(edges, kinds))
    kinds.update(_catch_words(pages, kinds))
    return Furniture(kinds, numbers)


def _heads(pages: Sequence[Page], edges: Sequence[Sequence[Edge]], numbers: Mapping[int, Counted]) -> Iterator[Edge]:
    """Yield the edges that recur on pages nearby and nowhere in the text."""
    at_edge = {edge.spot for page in edges for edge in page}
    texts = [line.text for n, page in enumerate(pages) for spot, line, _ in lines_of(n, page) if spot not in at_edge]
    inside = Counter(letters(text) for text in texts if len(text) <= _LONGEST)
    full = _FULL * statistics.median(map(len, texts)) if texts else _LONGEST
    for page in edges:
        for edge in page:
            if edge.marked or len(edge.key) < _FEWEST_LETTERS or len(edge.text) > _LONGEST or inside[edge.key] > 1:
                continue
            window = range(max(0, edge.page - _WINDOW), min(len(edges), edge.page + _WINDOW + 1))
            alike = {other: _alike(edge, edges[other]) for other in window if other != edge.page}
            near = [other for other, much in alike.items() if much >= _ALIKE]
            counted = numbers.get(edge.page)
            numbered = counted is not None and counted.spot == edge.spot
            wordy = not numbered and (len(edge.text) >= full or not _is_short(edge.text))
            likely = [other for other, much in alike.items() if much >= _LIKELY]
            if near and not wordy and len(likely) >= _SEVERAL and len(edge.key) >= _TELLING:
                near = likely
            if _is_head(edge, near, len(pages), numbered=numbered, wordy=wordy):
                yield edge


def _alike(edge: Edge, others: Sequence[Edge]) -> float:
    """Return how much, of a hundred, the letters of an edge are like the most similar of another page."""
    return max(
        (
            100.0 if other.key == edge.key else fuzz.ratio(other.key, edge.key)
            for other in others
            if other.head == edge.head and len(other.key) >= _FEWEST_LETTERS and len(other.text) <= _LONGEST
        ),
        default=0.0,
    )


def _is_head(edge: Edge, near: Sequence[int], pages: int, *, numbered: bool, wordy: bool) -> bool:
    """Tell whether an edge that recurs on the pages *near* is a head; what looks like a line of text recurs often."""
    if not any(abs(other - edge.page) <= _NEXT for other in near):
        return False
    if wordy:
        return len(near) >= _SEVERAL
    return len(near) > 1 or numbered or (pages <= _FEW_PAGES and len(edge.key) >= _TELLING)


def _beside(edges: Sequence[Edge], counted: Counted, kinds: Mapping[Spot, Kind]) -> dict[Spot, Kind]:
    """Find what stands in one row with a page number, if it is short and no sentence."""
    places = {(edge.head, edge.row) for edge in edges if edge.spot == counted.spot and edge.row >= 0}
    return {
        edge.spot: Kind.HEADER if edge.head else Kind.FOOTER
        for edge in edges
        if counted.borne_out and edge.spot not in kinds and (edge.head, edge.row) in places and _is_short(edge.text)
    }


def _is_short(text: str) -> bool:
    """Whether a line is short, does not begin with a small letter, and does not end like a sentence or a clause."""
    return len(text) <= _SHORT and not text[:1].islower() and _SENTENCE_END.search(text) is None


def _opens_page(edge: Edge, counted: Counted, pages: int) -> bool:
    """Whether words beside a number that counts on are a head of this page alone: short, and no sentence."""
    sure = counted.borne_out >= min(_SURE, pages - 1)
    return sure and _is_short(edge.text)


def _catch_words(pages: Sequence[Page], kinds: Mapping[Spot, Kind]) -> dict[Spot, Kind]:
    """Find last lines that hold just the word with which the next page begins, if at least a third of the pages do."""
    body = [
        [(spot, line) for spot, line, kind in lines_of(number, page) if spot not in kinds and _is_running(kind)]
        for number, page in enumerate(pages)
    ]
    found: dict[Spot, Kind] = {}
    for one, after in itertools.pairwise(body):
        if len(one) > 1 and after and _catches(one[-1][1], after[0][1]):
            found[one[-1][0]] = Kind.CATCH_WORD
    return found if len(found) > 1 and 3 * len(found) >= len(pages) - 1 else {}


def _is_running(kind: Kind | None) -> bool:
    return kind in (None, Kind.BODY, Kind.HEADING)


def _catches(line: Line, after: Line) -> bool:
    words = after.text.split()
    return bool(words) and line.text == words[0] and not line.hyphen


def _signatures(edges: Sequence[Sequence[Edge]], kinds: Mapping[Spot, Kind]) -> dict[Spot, Kind]:
    """Find the marks of the sheets at the feet of pages: ``B 2``, ``3*``; different ones, on two pages at least."""
    found: dict[str, list[Spot]] = defaultdict(list)
    for page in edges:
        foot = [edge for edge in page if not edge.head and edge.spot not in kinds]
        if len(page) > 1 and foot and _SIGNATURE.fullmatch(foot[-1].text):
            found[foot[-1].text].append(foot[-1].spot)
    return {spot: Kind.SIGNATURE for spots in found.values() for spot in spots} if len(found) > 1 else {}
