"""Verbs: from pieces to paragraphs: a link is a connected block of beads, and each bead stands in one link."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from editions.alignment import Bead, Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editions.align.meaning.lattice import Step
    from editions.alignment import Piece

#: The pieces of both sides.
Pieces: TypeAlias = tuple["Sequence[Piece]", "Sequence[Piece]"]

_CLEAR = 0.5  # likeness from which a link is beyond doubt


def lift(steps: Sequence[Step], pieces: Pieces) -> list[Link]:
    """
    Return the links of the paragraphs, in no order.

    Paragraphs belong to one link if a bead connects them, be it in part, and what lies between two of them does too. A
    paragraph of which no piece answers anything is a gap.
    """
    blocks: list[tuple[list[int], list[int]]] = []  # first and last paragraph of each side
    for left, right, _ in steps:
        if left[0] == left[1] or right[0] == right[1]:
            continue
        spans = [
            [side[start].paragraph, side[end - 1].paragraph]
            for side, (start, end) in zip(pieces, (left, right), strict=True)
        ]
        if blocks and any(blocks[-1][side][1] >= spans[side][0] for side in (0, 1)):
            for side in (0, 1):
                blocks[-1][side][1] = spans[side][1]
        else:
            blocks.append((spans[0], spans[1]))
    found = [Link((one[0], one[1] + 1), (other[0], other[1] + 1)) for one, other in blocks]
    used = ({p for x in found for p in range(*x.left)}, {p for x in found for p in range(*x.right)})
    gaps = [Link((p, p + 1), (0, 0)) for p in _paragraphs(pieces[0]) if p not in used[0]]
    gaps += [Link((0, 0), (p, p + 1)) for p in _paragraphs(pieces[1]) if p not in used[1]]
    return [_scored(link, likeness) for link, likeness in _likenesses(found, steps, pieces)] + gaps


def _paragraphs(side: Sequence[Piece]) -> Iterable[int]:
    return dict.fromkeys(piece.paragraph for piece in side)


def _scored(link: Link, likeness: float) -> Link:
    score = max(0.0, min(1.0, likeness))
    return Link(link.left, link.right, score, min(1.0, score / _CLEAR), link.moved)


def _likenesses(
    links: Sequence[Link], steps: Sequence[Step], pieces: Pieces
) -> Iterable[tuple[Link, float]]:
    """Yield each link with the likeness of its beads, weighed by their letters; a gap is like nothing."""
    owners = _owners(links)
    sums = [[0.0, 0.0] for _ in links]
    for step in steps:
        number = _owner(step, owners, pieces)
        if number is not None:
            both = (*pieces[0][slice(*step[0])], *pieces[1][slice(*step[1])])
            size = sum([piece.end - piece.start for piece in both])
            sums[number][0] += size * step[2]
            sums[number][1] += size
    for link, (likeness, letters) in zip(links, sums, strict=True):
        yield link, likeness / letters if letters else 0.0


Owners: TypeAlias = tuple["Mapping[int, int]", "Mapping[int, int]"]


def _owners(links: Sequence[Link]) -> Owners:
    """Return for each paragraph of both sides the number of its link."""
    ones = {p: number for number, link in enumerate(links) for p in range(*link.left)}
    return ones, {p: number for number, link in enumerate(links) for p in range(*link.right)}


def _owner(step: Step, owners: Owners, pieces: Pieces) -> int | None:
    for (start, end), side, known in zip(step[:2], pieces, owners, strict=True):
        if start < end:
            return known.get(side[start].paragraph)
    return None


def beads(links: Sequence[Link], steps: Sequence[Step], pieces: Pieces) -> tuple[Bead, ...]:
    """
    Return the beads of some links in their order; the pieces of a link that has moved are one bead.

    *links* hold every paragraph once. A step that two links divide is a bead in each.
    """
    owners = _owners(links)
    found: list[list[Bead]] = [[] for _ in links]
    for step in steps:
        one, other = pieces[0][slice(*step[0])], pieces[1][slice(*step[1])]
        numbers = dict.fromkeys((*(owners[0][p.paragraph] for p in one), *(owners[1][p.paragraph] for p in other)))
        for number in numbers:
            if not links[number].moved:
                left = tuple(p for p in one if owners[0][p.paragraph] == number)
                right = tuple(p for p in other if owners[1][p.paragraph] == number)
                score = max(0.0, min(1.0, step[2])) if left and right else 0.0
                sure = min(1.0, score / _CLEAR) if left and right else 1.0
                found[number].append(Bead(number, left, right, score, sure))
    for number, link in enumerate(links):
        if link.moved:
            one, other = (
                tuple(piece for piece in side if span[0] <= piece.paragraph < span[1])
                for side, span in zip(pieces, (link.left, link.right), strict=True)
            )
            found[number].append(Bead(number, one, other, link.score, link.confidence))
    return tuple(bead for row in found for bead in row)
