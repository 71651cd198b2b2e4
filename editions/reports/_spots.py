"""How a report names what stands in a row: paragraphs by position, printed numbers and pages, each as a range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from editions.alignment import Piece
    from editions.citation import Citations
    from editions.witness import Witness


@frozen
class Spot:
    """
    Where a side of a row stands: positions from 1, printed numbers, pages; each empty if there is nothing to say.

    A range bears an en dash, which no spreadsheet takes for a date.
    """

    paragraphs: str = ""
    numbers: str = ""
    pages: str = ""


def spot(pieces: tuple[Piece, ...], witness: Witness, citations: Citations) -> Spot:
    """Return where the pieces stand."""
    if not pieces:
        return Spot()
    first, last = pieces[0], pieces[-1]
    paragraph = witness.paragraphs[first.paragraph]
    if first.paragraph == last.paragraph and not paragraph.breaks:  # nearly every side, so it is told first
        return Spot(str(first.paragraph + 1), paragraph.n or "", paragraph.page or "")
    ends = [witness.paragraphs[piece.paragraph] for piece in (first, last)]
    pages = [
        (citations.turn(piece.paragraph, at) or end).page
        for piece, end, at in zip((first, last), ends, (first.start, max(last.start, last.end - 1)), strict=True)
    ]
    return Spot(
        _range(str(first.paragraph + 1), str(last.paragraph + 1)),
        _range(*(end.n for end in ends)),
        _range(*pages),
    )


def _range(first: str | None, last: str | None) -> str:
    if first is None or last is None or first == last:
        return first or last or ""
    return f"{first}\N{EN DASH}{last}"
