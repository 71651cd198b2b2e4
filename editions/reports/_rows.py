"""What answers what, row by row: the links of a pair, or the sentences inside them, as places in both witnesses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from editions.alignment import LinkKind, Piece
from editions.reports import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.alignment import Bead, Link
    from editions.comparison import Pair
    from editions.witness import Witness

_DOUBTFUL = 0.5  # confidence below which a link is marked as doubtful


@frozen(kw_only=True)
class Row:
    """
    Pieces of both witnesses that answer each other; an empty side is answered by nothing.

    ``link`` is the number of the link that the row is, or is part of, from 0. ``score`` and ``confidence`` are in
    [0, 1].
    """

    link: int
    kind: LinkKind
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    score: float
    confidence: float

    @property
    def doubtful(self) -> bool:
        """Whether the two sides may well not answer each other."""
        return bool(self.left and self.right) and self.confidence < _DOUBTFUL


def has_sentences(pair: Pair) -> bool:
    """Whether it is known which sentences of a pair answer each other, and not only which paragraphs."""
    return bool(pair.alignment.beads)


def rows(pair: Pair, left: Witness, right: Witness, unit: Unit) -> tuple[Row, ...]:
    """Return the rows of a pair in the order of its links; where no sentences are known, a row is a link."""
    links = pair.alignment.links
    if unit is Unit.SENTENCE and has_sentences(pair):
        return tuple(of_bead(bead, links[bead.link]) for bead in pair.alignment.beads)
    return tuple(of_link(number, link, left, right) for number, link in enumerate(links))


def gaps(pair: Pair, unit: Unit) -> int:
    """Return how many rows have an empty side."""
    beads, links = pair.alignment.beads, pair.alignment.links
    if unit is Unit.SENTENCE and beads:
        return sum(not (bead.left and bead.right) for bead in beads)
    return sum(link.left[0] == link.left[1] or link.right[0] == link.right[1] for link in links)


def of_link(number: int, link: Link, left: Witness, right: Witness) -> Row:
    """Return the row of a whole link."""
    return Row(
        link=number,
        kind=link.kind,
        left=_whole(link.left, left),
        right=_whole(link.right, right),
        score=link.score,
        confidence=link.confidence,
    )


def _whole(side: tuple[int, int], witness: Witness) -> tuple[Piece, ...]:
    """Return the paragraphs of one side of a link."""
    paragraphs = witness.paragraphs
    return tuple([Piece(at, 0, len(paragraphs[at].text)) for at in range(*side)])


def of_bead(bead: Bead, link: Link) -> Row:
    """Return the row of a bead; its kind follows from its pieces as that of a link from its paragraphs."""
    return Row(
        link=bead.link,
        kind=_kind(len(bead.left), len(bead.right), moved=link.moved),
        left=tuple(_joined(bead.left)),
        right=tuple(_joined(bead.right)),
        score=bead.score,
        confidence=bead.confidence,
    )


def _kind(left: int, right: int, *, moved: bool) -> LinkKind:
    if not right:
        return LinkKind.MISSING
    if not left:
        return LinkKind.ADDED
    if moved:
        return LinkKind.MOVE
    if left == 1:
        return LinkKind.MATCH if right == 1 else LinkKind.SPLIT
    return LinkKind.MERGE if right == 1 else LinkKind.MANY


def _joined(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """Yield the pieces with those made one that follow each other in one paragraph."""
    open_: Piece | None = None
    for piece in pieces:
        if open_ is not None and piece.paragraph == open_.paragraph and open_.end <= piece.start:
            open_ = Piece(open_.paragraph, open_.start, piece.end)
            continue
        if open_ is not None:
            yield open_
        open_ = piece
    if open_ is not None:
        yield open_


def text_of(pieces: tuple[Piece, ...], witness: Witness) -> str:
    """Return the text of a side on one line: white space of any kind and length is one space."""
    if len(pieces) == 1:  # nearly every side, so it is told first
        [piece] = pieces
        return " ".join(witness.paragraphs[piece.paragraph].text[piece.start : piece.end].split())
    texts = (witness.paragraphs[piece.paragraph].text[piece.start : piece.end] for piece in pieces)
    return " ".join(" ".join(texts).split())
