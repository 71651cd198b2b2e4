"""
How paragraphs find each other where the words differ: two translations, or a text and its translation.

The noun is `Found`, the verb `by_meaning`. The method is measured in docs/explanation/alignment.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from editions.align.meaning.bags import Features, features, space, together, translated
from editions.align.meaning.chain import Chain, Corridor, chain, corridor, through
from editions.align.meaning.lattice import Step, Text, walk
from editions.align.meaning.lift import beads, lift
from editions.align.meaning.moves import with_moves
from editions.align.meaning.pieces import cut
from editions.align.meaning.scale import Scale, measure
from editions.alignment import Bead, Link
from editions.anchors import heaviest_chain
from editions.dictionary import learn_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.align.meaning.bags import Space
    from editions.align.meaning.chain import Pair
    from editions.align.meaning.lift import Pieces
    from editions.alignment import Piece

__all__ = ["Found", "by_meaning"]

_ROUNDS = 2  # of learning words and aligning again
_LEARNT = 1.5
_MOST_LEARNT = 2  # pieces a side of a bead that words are learnt from
_GUESSED = 0.3  # how clear a scale is that rests on a guess
_FACTOR = 3.0
_TOO_FEW = 12  # pieces on a side from which it can be told whether two texts answer each other at all


@frozen
class Found:
    """
    Links in no order, and what their beads are made of.

    ``sureness`` is how far the two texts can be believed to answer each other at all; all confidences are multiplied
    by it.
    """

    links: list[Link]
    steps: list[Step] = field(repr=False)
    pieces: Pieces = field(repr=False)
    sureness: float = 1.0

    def beads(self, links: Sequence[Link]) -> tuple[Bead, ...]:
        """Return the beads of these links, which are the ones found, in whatever order and some of them made gaps."""
        found = beads(links, self.steps, self.pieces)
        if self.sureness == 1:
            return found
        return tuple(
            evolve(bead, confidence=bead.confidence * self.sureness)
            if bead.left and bead.right and not links[bead.link].moved
            else bead
            for bead in found
        )


def by_meaning(
    lefts: Sequence[str], rights: Sequence[str], languages: tuple[str | None, str | None], wanted: Sequence[Pair] = ()
) -> Found:
    """
    Link the paragraphs of two texts that say the same in other words.

    Both are cut into pieces. What two languages share (letters of names and loan words, numbers, punctuation; in one
    language the beginnings of words) proposes a chain of pieces, a dynamic programme finds the best way along it, a
    dictionary is learnt from what it finds, and chain and programme are run again with what it adds. Links are the
    connected blocks of paragraphs. *wanted* are pairs of paragraphs that an editor has decided; of those that cross,
    the fewer are moves.
    """
    pieces = (cut(lefts), cut(rights))
    if not pieces[0] or not pieces[1]:
        return Found(lift([], pieces), _nothing(pieces), pieces)
    one, other = (
        features((texts[p.paragraph][p.start : p.end] for p in side), language)
        for texts, side, language in zip((lefts, rights), pieces, languages, strict=True)
    )
    rising = heaviest_chain((i, j, 1.0) for i, j in wanted)
    work = _Work((one, other), pieces, rising, same=languages[0] == languages[1])
    steps = work.steps()
    crossing = [pair for pair in wanted if pair not in rising]
    links = with_moves(lift(steps, pieces), crossing, pieces, (work.bags, work.scale))
    can_tell = not wanted and min(work.counts) >= _TOO_FEW
    sureness = work.sureness if can_tell else 1.0
    if sureness < 1:
        links = [
            evolve(x, confidence=x.confidence * sureness) if (0, 0) not in (x.left, x.right) else x for x in links
        ]
    return Found(links, steps, pieces, sureness)


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
        self.sureness = found.sureness
        steps, scale = self._first(found)
        plain = self.spaces
        for _ in range(_ROUNDS):
            words = learn_words(self._answered(steps))
            one, other = self.held
            learnt = translated([x.words for x in one], [x.words for x in other], words, _LEARNT)
            self.bags = together([*plain, learnt])
            found = chain(self.bags)
            self.sureness = max(self.sureness, found.sureness)
            pairs = found.pairs if found.trusted else _singles(steps)
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
        if not self.fixed:
            return corridor(self.counts, pairs, wide=wide)
        agreed = [
            (i, j)
            for i, j in pairs
            if all((i < a and j < c) or (i >= b and j >= d) for (a, b), (c, d) in self.fixed)
        ]
        corners = [pair for (a, b), (c, d) in self.fixed for pair in ((a, c), (b, d))]
        along = corridor(self.counts, sorted({*agreed, *corners}), wide=wide)
        return through(along, self.fixed)

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


def _text(pieces: Sequence[Piece], held: Sequence[Features]) -> Text:
    numbers = [piece.paragraph for piece in pieces]
    starts = (k for k in range(len(numbers)) if k == 0 or numbers[k] != numbers[k - 1])
    return Text(tuple(x.size for x in held), frozenset((*starts, len(numbers))))


def _stretch(pieces: Sequence[Piece], paragraph: int) -> Pair:
    inside = [k for k, piece in enumerate(pieces) if piece.paragraph == paragraph]
    return inside[0], inside[-1] + 1


def _singles(steps: Sequence[Step]) -> list[Pair]:
    return [(left[0], right[0]) for left, right, _ in steps if left[1] - left[0] == 1 == right[1] - right[0]]
