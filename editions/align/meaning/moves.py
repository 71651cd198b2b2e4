"""Verb: link what stands elsewhere: an editor's pairs that cross the others, and what is surely one paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from editions.align.meaning.bags import length, product
from editions.alignment import Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from editions.align.meaning.bags import Bag, Space
    from editions.align.meaning.lift import Pieces
    from editions.align.meaning.scale import Scale

Pair: TypeAlias = tuple[int, int]

_MOVED = 0.7  # likeness from which what is left over on both sides has moved
_MOVABLE = 60  # letters
_MOST = 250_000  # pairs of what is left over; where there are more, the texts have little to do with each other


def with_moves(
    links: Sequence[Link], crossing: Sequence[Pair], pieces: Pieces, measured: tuple[Space, Scale]
) -> list[Link]:
    """
    Return the links with those of paragraphs that cross the others.

    *crossing* are an editor's pairs: each is taken out of the links in which its paragraphs stand. Of what is left over
    on both sides, a pair moves if it is as alike as answers usually are; the most alike first, ties to the earlier.
    """
    found = list(links)
    for i, j in crossing:
        found = [part for link in found for part in _without(link, i, j)]
    lefts = [x.left[0] for x in found if x.right[0] == x.right[1]]
    rights = [x.right[0] for x in found if x.left[0] == x.left[1]]
    moved = _alike(_bags(lefts, pieces, measured[0], 0), _bags(rights, pieces, measured[0], 1), measured[1])
    ones, others = {i for i, _, _ in moved}, {j for _, j, _ in moved}
    kept = [
        x
        for x in found
        if not (x.right[0] == x.right[1] and x.left[0] in ones)
        and not (x.left[0] == x.left[1] and x.right[0] in others)
    ]
    return [
        *kept,
        *(Link((i, i + 1), (j, j + 1), 1.0, 1.0, moved=True) for i, j in crossing),
        *(Link((i, i + 1), (j, j + 1), alike, alike, moved=True) for i, j, alike in moved),
    ]


def _without(link: Link, i: int, j: int) -> Iterator[Link]:
    """Yield what becomes of a link whose left paragraph *i*, or right paragraph *j*, answers something else."""
    left, gaps = _rest(link.left, i)
    right, more = _rest(link.right, j)
    if (left, right) == (link.left, link.right):
        yield link
        return
    if left[0] < left[1] and right[0] < right[1]:
        yield Link(left, right, link.score, link.confidence, link.moved)
    else:
        gaps += range(*left)
        more += range(*right)
    yield from (Link((k, k + 1), (0, 0)) for k in gaps)
    yield from (Link((0, 0), (k, k + 1)) for k in more)


def _rest(span: Pair, number: int) -> tuple[Pair, list[int]]:
    """Return the longer part of a range on one side of *number*, and the paragraphs of the shorter one."""
    start, end = span
    if not start <= number < end:
        return span, []
    before, after = (start, number), (number + 1, end)
    if end - number - 1 > number - start:
        return after, list(range(*before))
    return before, list(range(*after))


def _bags(numbers: Sequence[int], pieces: Pieces, bags: Space, side: int) -> dict[int, Bag]:
    """Return the features of whole paragraphs, as many of them as are long enough to be told."""
    wanted = set(numbers)
    sizes: dict[int, int] = {}
    found: dict[int, Bag] = {}
    for piece, bag in zip(pieces[side], bags[side], strict=True):
        if piece.paragraph in wanted:
            sizes[piece.paragraph] = sizes.get(piece.paragraph, 0) + piece.end - piece.start
            whole = found.setdefault(piece.paragraph, {})
            for feature, x in bag.items():
                whole[feature] = whole.get(feature, 0.0) + x
    return {number: bag for number, bag in found.items() if sizes[number] >= _MOVABLE}


def _alike(lefts: Mapping[int, Bag], rights: Mapping[int, Bag], scale: Scale) -> list[tuple[int, int, float]]:
    """Return the pairs that have moved, with their likeness in [0, 1]; each paragraph is used once."""
    if len(lefts) * len(rights) > _MOST:
        return []
    lengths = [{number: length(bag) for number, bag in side.items()} for side in (lefts, rights)]
    ranked = []
    for i, one in lefts.items():
        for j, other in rights.items():
            both = lengths[0][i] * lengths[1][j]
            likeness = (product(one, other) / both if both else 0.0) - scale.chance
            if likeness >= _MOVED * (scale.usual - scale.chance):
                ranked.append((-likeness / (scale.usual - scale.chance), i, j))
    found: list[tuple[int, int, float]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for negative, i, j in sorted(ranked):
        if i not in used[0] and j not in used[1]:
            found.append((i, j, min(1.0, -negative)))
            used[0].add(i)
            used[1].add(j)
    return found
