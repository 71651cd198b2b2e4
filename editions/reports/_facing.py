"""
The passage around a finding and the one that answers it, for texts that share no words.

Where wording differs everywhere, a reading by itself shows little: what must be seen is the sentence in which it
stands, and the sentence that should say the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from editions.relation import REWORDED
from editions.reports._columns import ABREAST, Cell, abreast
from editions.reports._readings import MARKS, is_whole, shortened
from editions.reports._rows import Row, of_bead, of_link
from editions.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.alignment import Piece
    from editions.comparison import Pair
    from editions.difference import Place
    from editions.divergence import Divergence, Sides
    from editions.reports._page import Page
    from editions.witness import Witness

_LONGEST: Final = 400  # code points of a passage; of a longer one what stands around the reading is shown
_LEAST_AROUND: Final = 60  # code points of context on each side of a reading, however long that is
_SPACES: Final = re.compile(r"\s+")


class Facing:
    """What answers what in one pair: an index for one report, not a noun to hold on to."""

    def __init__(self, pair: Pair, left: Witness, right: Witness) -> None:
        self.witnesses = (left, right)
        links = pair.alignment.links
        self._links = [of_link(number, link, left, right) for number, link in enumerate(links)]
        self._link_at: tuple[dict[int, Row], dict[int, Row]] = ({}, {})
        self._beads_at: tuple[dict[int, list[Row]], dict[int, list[Row]]] = (defaultdict(list), defaultdict(list))
        for row in self._links:
            for side, pieces in enumerate((row.left, row.right)):
                self._link_at[side].update((piece.paragraph, row) for piece in pieces)
        for bead in pair.alignment.beads:
            row = of_bead(bead, links[bead.link])
            for side, pieces in enumerate((row.left, row.right)):
                for piece in pieces:
                    self._beads_at[side][piece.paragraph].append(row)

    def of(self, sides: Sides) -> Row | None:
        """Return the smallest row with two sides that holds both readings, or ``None`` if there is none."""
        for side in (0, 1):
            place = sides[side]
            if place is None or place.paragraph is None or not (place.text or side):
                continue
            link = self._link_at[side].get(place.paragraph)
            if link is None:
                continue
            whole = is_whole(place, self.witnesses[side])
            beads = [] if whole else self._beads_at[side].get(place.paragraph, [])
            for row in (*beads, link):
                if row.left and row.right and all(map(_holds, (row.left, row.right), sides)):
                    return row
        return None


def facing(pair: Pair, left: Witness, right: Witness) -> Facing | None:
    """Return the index of a pair whose words differ everywhere, and ``None`` for any other."""
    return Facing(pair, left, right) if pair.relation in REWORDED else None


def _holds(pieces: tuple[Piece, ...], place: Place | None) -> bool:
    """Whether a reading stands inside pieces; what stands nowhere is no hindrance."""
    if place is None or place.paragraph is None or not place.text:
        return True
    return _piece_of(pieces, place) is not None


def _piece_of(pieces: tuple[Piece, ...], place: Place) -> int | None:
    """Return the number of the piece that a place stands in."""
    for number, piece in enumerate(pieces):
        if piece.paragraph == place.paragraph and piece.start <= place.start and place.end <= piece.end:
            return number
    return None


def facing_lines(row: Row, divergence: Divergence, page: Page, index: Facing, *, indent: str) -> Iterator[str]:
    """Yield both passages of a finding, side by side on a wide page, else one below the other."""
    places = (divergence.left, divergence.right)
    same = places[0] is not None and places[1] is not None and places[0].text == places[1].text
    cells = []
    for witness, pieces, place, style in zip(
        index.witnesses, (row.left, row.right), places, ("deleted", "inserted"), strict=True
    ):
        text, marked = _passage(pieces, witness, place, page=page, style=None if same else style)
        cells.append(Cell(f"{witness.siglum}  ", text, marked, style))
    hangs = (len(index.witnesses[0].siglum) + 2, len(index.witnesses[1].siglum) + 2)
    if page.width is not None and page.width >= ABREAST:
        yield from abreast(cells[:1], cells[1:], page, hangs=hangs, indent=indent)
        return
    width = None if page.width is None else page.width - len(indent)
    for cell, hang in zip(cells, hangs, strict=True):
        yield from (f"{indent}{line}" for line in cell.lines(page, hang, width))


def _passage(
    pieces: tuple[Piece, ...], witness: Witness, place: Place | None, *, page: Page, style: str | None
) -> tuple[str, tuple[int, int]]:
    """Return a side on one line with its reading marked, and where the marks stand."""
    texts = [witness.paragraphs[piece.paragraph].text[piece.start : piece.end] for piece in pieces]
    number = None if place is None or place.paragraph is None else _piece_of(pieces, place)
    if place is None or number is None or is_whole(place, witness):
        return shortened(" ".join(texts), page, _LONGEST), (0, 0)
    start, end = place.start - pieces[number].start, place.end - pieces[number].start
    before = _line(" ".join([*texts[:number], texts[number][:start]]))
    middle = _line(texts[number][start:end])
    after = _line(" ".join([texts[number][end:], *texts[number + 1 :]]))
    if not (before.strip() or after.strip()):  # the whole sentence: there is nothing to tell it from
        return shortened(middle, page, _LONGEST), (0, 0)
    if len(middle) > _LONGEST:
        middle = shortened(middle, page, _LONGEST)
    around = max(_LEAST_AROUND, (_LONGEST - len(middle)) // 2)
    before, after = _end_of(before, around, page).lstrip(), _start_of(after, around, page).rstrip()
    core = middle.strip()
    if not style or not core:
        text = f"{before}{middle}{after}" if core else f"{before.rstrip()} {after.lstrip()}"
        return text.strip(), (0, 0)
    opening, closing = MARKS[style]
    lead = middle[: middle.index(core)]
    marked = f"{opening}{core}{closing}"
    at = len(before) + len(lead)
    return f"{before}{lead}{marked}{middle[len(lead) + len(core) :]}{after}", (at, at + len(marked))


def _line(text: str) -> str:
    """Return a text on one line, each white space one space, also at its edges."""
    return _SPACES.sub(" ", visible(text))


def _end_of(text: str, longest: int, page: Page) -> str:
    if len(text) <= longest:
        return text
    piece = text[-longest:]
    return f"{page.own('…')} {piece.partition(' ')[2] or piece}"


def _start_of(text: str, longest: int, page: Page) -> str:
    if len(text) <= longest:
        return text
    piece = text[:longest]
    return f"{piece.rpartition(' ')[0] or piece} {page.own('…')}"
