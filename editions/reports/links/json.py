"""
The links for machines: one object of the schema ``editions/alignment/1``, whatever the number of witnesses.

Witnesses and links have the form that a comparison gives them, with the confidence of each link; beads are added where
sentences were aligned. Positions only: the text is what `editions read` prints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editions.reports import Report, ReportOptions
from editions.reports._json import SCORE_DIGITS, encoded, lines, link_json, witness_json

if TYPE_CHECKING:
    from editions.alignment import Alignment, Bead, Link, Piece
    from editions.comparison import Comparison, Pair

SCHEMA: Final = "editions/alignment/1"


def _link(link: Link) -> str:
    return f'{link_json(link)[:-1]}, "confidence": {round(link.confidence, SCORE_DIGITS)}}}'


def _pieces(pieces: tuple[Piece, ...]) -> list[dict[str, int]]:
    return [{"paragraph": piece.paragraph, "start": piece.start, "end": piece.end} for piece in pieces]


def _bead(bead: Bead) -> str:
    return encoded(
        {
            "link": bead.link,
            "left": _pieces(bead.left),
            "right": _pieces(bead.right),
            "score": round(bead.score, SCORE_DIGITS),
            "confidence": round(bead.confidence, SCORE_DIGITS),
        }
    )


def _part(alignment: Alignment) -> dict[str, str | int] | None:
    if alignment.part is None:
        return None
    side, start, end = alignment.part
    return {"side": side, "start": start, "end": end}


def _pair(pair: Pair) -> str:
    head = {"left": pair.left, "right": pair.right, "relation": pair.relation.value, "because": pair.because}
    alignment = pair.alignment
    return (
        f'{encoded(head)[:-1]},\n  "part": {encoded(_part(alignment))}, "notes": {encoded(list(alignment.notes))},\n'
        f'  "links": {lines(map(_link, alignment.links), "  ")},\n'
        f'  "beads": {lines(map(_bead, alignment.beads), "  ")}}}'
    )


def _write(comparison: Comparison, options: ReportOptions) -> str:
    del options  # a machine gets everything
    parts = (
        f'{{"schema": {encoded(SCHEMA)}',
        f' "signature": {encoded(comparison.signature)}',
        f' "witnesses": {lines(map(witness_json, comparison.witnesses), " ")}',
        f' "pairs": {lines(map(_pair, comparison.pairs), " ")}}}\n',
    )
    return ",\n".join(parts)


REPORT = Report(name="json", media="application/json", of_links=True, write=_write)
