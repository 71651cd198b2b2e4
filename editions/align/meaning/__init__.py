"""
How paragraphs find each other where the words differ: two translations, or a text and its translation.

The noun is `Found`, the verb `by_meaning`. The method is measured in docs/explanation/alignment.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.align.meaning.bags import Features, features, length, product, space, together, translated
from editions.align.meaning.chain import Chain, Corridor, chain, corridor, through
from editions.align.meaning.lattice import Scale, Step, Text, measure, walk
from editions.align.meaning.lift import beads, lift
from editions.align.meaning.pieces import cut
from editions.alignment import Bead, Link
from editions.dictionary import learn_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.align.meaning.bags import Bag, Space
    from editions.align.meaning.chain import Pair
    from editions.align.meaning.lift import Pieces
    from editions.alignment import Piece

__all__ = ["Found", "by_meaning"]

_ROUNDS = 2  # of learning words and aligning again
_LEARNT = 1.5
_MOST_LEARNT = 2  # pieces a side of a bead that words are learnt from
_GUESSED = 0.3  # how clear a scale is that rests on a guess
_FACTOR = 3.0
_MOVED = 0.7  # likeness from which what is left over on both sides has moved
_MOVABLE = 60  # letters


@frozen
class Found:
    """Links in no order, and what their beads are made of."""

    links: list[Link]
    steps: list[Step] = field(repr=False)
    pieces: Pieces = field(repr=False)

    def beads(self, links: Sequence[Link]) -> tuple[Bead, ...]:
        """Return the beads of these links, which are the ones found, in whatever order and some of them made gaps."""
        return beads(links, self.steps, self.pieces)


def by_meaning(
    lefts: Sequence[str], rights: Sequence[str], languages: tuple[str | None, str | None], wanted: Sequence[Pair] = ()
) -> Found:
    """
    Link the paragraphs of two texts that say the same in other words.

    Both are cut into pieces. What two languages share (letters of names and loan words, numbers, punctuation; in one
    language the beginnings of words) proposes a chain of pieces, a dynamic programme finds the best way along it, a
    dictionary is learnt from what it finds, and chain and programme are run again with what it adds. Links are the
    connected blocks of paragraphs. *wanted* are pairs of paragraphs that an editor has decided; their numbers rise.
    """
    pieces = (cut(lefts), cut(rights))
    if not pieces[0] or not pieces[1]:
        return Found(lift([], pieces), _nothing(pieces), pieces)
    one, other = (
        features((texts[p.paragraph][p.start : p.end] for p in side), language)
        for texts, side, language in zip((lefts, rights), pieces, languages, strict=True)
    )
    work = _Work((one, other), pieces, wanted, same=languages[0] == languages[1])
    steps = work.steps()
    return Found(_with_moves(lift(steps, pieces), work), steps, pieces)


def _nothing(pieces: Pieces) -> list[Step]:
    """Return the steps that answer nothing."""
    lefts: list[Step] = [((i, i + 1), (0, 0), 0.0) for i in range(len(pieces[0]))]
    return lefts + [((len(pieces[0]), len(pieces[0])), (j, j + 1), 0.0) for j in range(len(pieces[1]))]


class _Work:
    """The texts in work: their pieces, what these hold, and the spaces in which they are compared."""

    def __init__(
        self, held: tuple[list[Features], list[Features]], pieces: Pieces, wanted: Sequence[Pair], *, same: bool
    ) -> None:
        self.pieces = pieces
        self.counts = (len(pieces[0]), len(pieces[1]))
        self.held = held
        self.texts = (_text(pieces[0], self.held[0]), _text(pieces[1], self.held[1]))
        self.fixed = [(_stretch(pieces[0], i), _stretch(pieces[1], j)) for i, j in wanted]
        self.spaces = self._spaces(same=same)
        self.bags: Space = together(self.spaces)

    def _spaces(self, *, same: bool) -> list[Space]:
        one, other = self.held
        weights = (1.0, 0.7, 0.5, 0.15) if same else (0.0, 1.0, 1.0, 0.3)
        sides = [
            ([x.words for x in one], [x.words for x in other]),
            ([x.grams for x in one], [x.grams for x in other]),
            ([x.anchors for x in one], [x.anchors for x in other]),
            ([x.signs for x in one], [x.signs for x in other]),
        ]
        return [space(*side, weight) for side, weight in zip(sides, weights, strict=True) if weight]

    def steps(self) -> list[Step]:
        """Return the best steps, found in rounds."""
        found = chain(self.bags)
        steps, scale = self._first(found)
        plain = self.spaces
        for _ in range(_ROUNDS):
            words = learn_words(self._answered(steps))
            one, other = self.held
            learnt = translated([x.words for x in one], [x.words for x in other], words, _LEARNT)
            self.bags = together([*plain, learnt])
            found = chain(self.bags)
            pairs = found.pairs if found.trusted else tuple(_singles(steps))
            scale = measure(self.bags, _singles(steps))
            steps = walk(self.bags, self.texts, self._along(pairs), scale)
        self.scale = scale
        return steps

    def _first(self, found: Chain) -> tuple[list[Step], Scale]:
        """Return the steps that need no dictionary; without a trusted chain, lengths are what there is to go by."""
        n, m = self.counts
        if found.trusted:
            scale = measure(self.bags, found.pairs)
            along = self._along(found.pairs)
        else:
            guessed = measure(self.bags, [(i, min(m - 1, i * m // n)) for i in range(n)])
            usual = guessed.chance + _FACTOR * max(0.01, guessed.usual - guessed.chance)
            scale = Scale(guessed.chance, usual, _GUESSED)
            along = self._along((), wide=True)
        steps = walk(self.bags, self.texts, along, scale)
        if not found.trusted:
            scale = measure(self.bags, _singles(steps))
            steps = walk(self.bags, self.texts, along, scale)
        return steps, scale

    def _along(self, pairs: Sequence[Pair], *, wide: bool = False) -> Corridor:
        given = corridor(self.counts, pairs, wide=wide)
        return through(given, self.fixed) if self.fixed else given

    def _answered(self, steps: Sequence[Step]) -> list[tuple[frozenset[str], frozenset[str]]]:
        one, other = self.held
        return [
            (
                frozenset(w for k in range(*left) for w in one[k].words),
                frozenset(w for k in range(*right) for w in other[k].words),
            )
            for left, right, _ in steps
            if 0 < left[1] - left[0] <= _MOST_LEARNT and 0 < right[1] - right[0] <= _MOST_LEARNT
        ]

    def alike(self, i: Sequence[int], j: Sequence[int]) -> float:
        """Return how alike two runs of pieces are, on the scale of the last round."""
        one: Bag = {}
        other: Bag = {}
        for bag, side, numbers in ((one, 0, i), (other, 1, j)):
            for k in numbers:
                for feature, x in self.bags[side][k].items():
                    bag[feature] = bag.get(feature, 0.0) + x
        both = length(one) * length(other)
        likeness = product(one, other) / both if both else 0.0
        return (likeness - self.scale.chance) / (self.scale.usual - self.scale.chance)


def _text(pieces: Sequence[Piece], held: Sequence[Features]) -> Text:
    numbers = [piece.paragraph for piece in pieces]
    starts = (k for k in range(len(numbers)) if k == 0 or numbers[k] != numbers[k - 1])
    return Text(tuple(x.size for x in held), frozenset((*starts, len(numbers))))


def _stretch(pieces: Sequence[Piece], paragraph: int) -> Pair:
    inside = [k for k, piece in enumerate(pieces) if piece.paragraph == paragraph]
    return inside[0], inside[-1] + 1


def _singles(steps: Sequence[Step]) -> list[Pair]:
    return [(left[0], right[0]) for left, right, _ in steps if left[1] - left[0] == 1 == right[1] - right[0]]


def _with_moves(links: list[Link], work: _Work) -> list[Link]:
    """Link a paragraph that is left over on one side to the one on the other that is surely its answer, elsewhere."""
    inside: tuple[dict[int, list[int]], dict[int, list[int]]] = ({}, {})
    for side in (0, 1):
        for k, piece in enumerate(work.pieces[side]):
            inside[side].setdefault(piece.paragraph, []).append(k)

    def size(side: int, paragraph: int) -> float:
        return sum(work.held[side][k].size for k in inside[side][paragraph])

    lefts = [x.left[0] for x in links if x.right == (0, 0) and size(0, x.left[0]) >= _MOVABLE]
    rights = [x.right[0] for x in links if x.left == (0, 0) and size(1, x.right[0]) >= _MOVABLE]
    ranked = sorted(
        (-alike, i, j)
        for i in lefts
        for j in rights
        if (alike := work.alike(inside[0][i], inside[1][j])) >= _MOVED
    )
    moved: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for alike, i, j in ranked:
        if i not in moved and j not in taken:
            moved[i] = (j, min(1.0, -alike))
            taken.add(j)
    kept = [
        x
        for x in links
        if not (x.right == (0, 0) and x.left[0] in moved) and not (x.left == (0, 0) and x.right[0] in taken)
    ]
    return kept + [Link((i, i + 1), (j, j + 1), alike, min(1.0, alike), moved=True) for i, (j, alike) in moved.items()]
