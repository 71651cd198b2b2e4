"""Verb: find the passages of three witnesses that answer each other at the place of a finding (`Passages.question`)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from editions.alignment import Piece
from editions.rules.question import Passage, Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editions.alignment import Alignment
    from editions.comparison import Pair
    from editions.difference import Place
    from editions.divergence import Sides
    from editions.settings import Lists
    from editions.witness import Witness

_ROUNDS = 4  # times that the borders of two alignments are brought to one another
_DOUBTFUL = 0.4  # confidence below which nobody is asked what answers a place


@frozen
class _Unit:
    """Pieces that answer each other: a bead, or where there are none a link."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    confidence: float


class _Units:
    """Units of two witnesses, and in which of them the pieces of a paragraph lie."""

    def __init__(self, units: Iterable[_Unit]) -> None:
        self.all_ = tuple(units)
        self._left: defaultdict[int, list[int]] = defaultdict(list)
        self._right: defaultdict[int, list[int]] = defaultdict(list)
        for number, unit in enumerate(self.all_):
            for paragraph in dict.fromkeys(piece.paragraph for piece in unit.left):
                self._left[paragraph].append(number)
            for paragraph in dict.fromkeys(piece.paragraph for piece in unit.right):
                self._right[paragraph].append(number)

    def on_left(self, pieces: Iterable[Piece]) -> set[int]:
        """Return the units that share text of the left witness with some pieces."""
        return {n for one in pieces for n in self._left[one.paragraph] if _meets(one, self.all_[n].left)}

    def on_right(self, pieces: Iterable[Piece]) -> set[int]:
        """Return the units that share text of the right witness with some pieces."""
        return {n for one in pieces for n in self._right[one.paragraph] if _meets(one, self.all_[n].right)}

    def lefts(self, numbers: Iterable[int]) -> set[Piece]:
        """Return the pieces of the left witness in some units."""
        return {piece for n in numbers for piece in self.all_[n].left}

    def with_additions(self, numbers: set[int]) -> list[int]:
        """Return units with those beside and between them that have nothing on the left, in order."""
        found = set(numbers)
        for number in numbers:
            for step in (-1, 1):
                at = number + step
                while 0 <= at < len(self.all_) and not self.all_[at].left:
                    found.add(at)
                    at += step
        return sorted(found)


def _beads(alignment: Alignment) -> Iterable[_Unit]:
    for bead in alignment.beads:
        yield _Unit(bead.left, bead.right, bead.confidence)


def _links(left: Witness, right: Witness, alignment: Alignment) -> Iterable[_Unit]:
    for link in alignment.links:
        yield _Unit(_whole(left, link.left), _whole(right, link.right), link.confidence)


def _whole(witness: Witness, span: tuple[int, int]) -> tuple[Piece, ...]:
    return tuple(Piece(p, 0, len(witness.paragraphs[p].text)) for p in range(*span))


def _meets(one: Piece, others: Iterable[Piece]) -> bool:
    """Whether a piece shares text with one of others; an empty one lies in what it touches."""
    for other in others:
        if one.paragraph == other.paragraph:
            if one.start < other.end and other.start < one.end:
                return True
            if one.start == one.end and other.start <= one.start <= other.end:
                return True
    return False


class Passages:
    """
    How the passages of a third witness are found: through the pair of the base with it.

    Built once for two pairs, linear in their text; a question takes time linear in the units of its paragraphs.
    """

    def __init__(self, asked: Pair, third: Pair, witnesses: tuple[Witness, Witness, Witness], lists: Lists) -> None:
        base = witnesses[0]
        links, beads = [], []
        for pair, other in zip((asked, third), witnesses[1:], strict=True):
            links.append(_Units(_links(base, other, pair.alignment)))
            beads.append(_Units(_beads(pair.alignment)) if pair.alignment.beads else links[-1])
        self._wider = _Level(*links, witnesses=witnesses, lists=lists)
        self._finer = _Level(*beads, witnesses=witnesses, lists=lists) if beads != links else None

    def question(self, sides: Sides) -> Question | None:
        """
        Return what to ask of a place; ``None`` if it is not sure what answers it in the third witness.

        Its passage is empty if nothing does.
        """
        wider = self._wider.question(sides)
        if self._finer is None:
            return wider
        finer = self._finer.question(sides)
        return evolve(finer, wider=wider) if finer else None


class _Level:
    """Passages of one size: sentences, or paragraphs."""

    def __init__(
        self, asked: _Units, answers: _Units, *, witnesses: tuple[Witness, Witness, Witness], lists: Lists
    ) -> None:
        self._base, self._other, self._third = witnesses
        self._lists = lists
        self._asked, self._answers = asked, answers
        third_of_base = _proportion(self._answers, self._base, self._third)
        other_of_base = _proportion(self._asked, self._base, self._other)
        self._size = (third_of_base, third_of_base / other_of_base)

    def question(self, sides: Sides) -> Question | None:
        """Return what to ask of a place; ``None`` if it is not sure what answers it in the third witness."""
        seeds = self._seeds(*sides)
        base = self._asked.lefts(seeds)
        if not base:  # an addition: what stands around it in the base
            seeds = {n for one in seeds for n in self._beside(one)}
            base = self._asked.lefts(seeds)
        answers: set[int] = set()
        for _ in range(_ROUNDS):
            answers = self._answers.on_left(base)
            wider = base | self._answers.lefts(answers)
            seeds |= self._asked.on_left(wider)
            grown = self._asked.lefts(seeds) | wider
            if grown == base:
                break
            base = grown
        if not answers or min(self._answers.all_[n].confidence for n in answers) < _DOUBTFUL:
            return None
        return self._question(sides, seeds, answers)

    def _seeds(self, left: Place | None, right: Place | None) -> set[int]:
        """Return the units of the pair in which a finding stands: on both sides, or else where its reading is."""
        lefts = self._asked.on_left(_as_piece(left))
        rights = self._asked.on_right(_as_piece(right))
        if lefts & rights:
            return lefts & rights
        if not lefts or not rights:
            return lefts or rights
        shorter = len(left.text) <= len(right.text) if left and right else True
        if left and right and not (left.text and right.text):
            shorter = bool(left.text)
        return lefts if shorter else rights

    def _beside(self, number: int) -> list[int]:
        return [n for n in (number - 1, number, number + 1) if 0 <= n < len(self._asked.all_)]

    def _question(self, sides: Sides, seeds: set[int], answers: set[int]) -> Question:
        asked, told = self._asked.with_additions(seeds), self._answers.with_additions(answers)
        every = self._answers.all_
        wide = range(max(0, told[0] - 1), min(len(every), told[-1] + 2))
        return Question(
            left=_passage(self._base, [p for n in asked for p in self._asked.all_[n].left], sides[0]),
            right=_passage(self._other, [p for n in asked for p in self._asked.all_[n].right], sides[1]),
            third=_passage(self._third, [p for n in told for p in every[n].right]),
            around=_passage(self._third, [p for n in wide for p in every[n].right]).text,
            size=self._size,
            lists=self._lists,
        )


def _proportion(units: _Units, left: Witness, right: Witness) -> float:
    """Return how many code points of the right witness answer one of the left: 1.0 if nothing does."""
    both = [unit for unit in units.all_ if unit.left and unit.right]
    one = sum(_letters(left, unit.left) for unit in both)
    other = sum(_letters(right, unit.right) for unit in both)
    return other / one if one and other else 1.0


def _letters(witness: Witness, pieces: Iterable[Piece]) -> int:
    return sum(len(witness.paragraphs[p.paragraph].text[p.start : p.end].strip()) for p in pieces)


def _as_piece(place: Place | None) -> tuple[Piece, ...]:
    if place is None or place.paragraph is None:
        return ()
    return (Piece(place.paragraph, place.start, place.end),)


def _passage(witness: Witness, pieces: Sequence[Piece], place: Place | None = None) -> Passage:
    """Return pieces as running text, neighbours without a seam, with where a reading stands in it."""
    text, start, end = "", None, None
    before: Piece | None = None
    for piece in sorted(set(pieces), key=lambda p: (p.paragraph, p.start)):
        printed = witness.paragraphs[piece.paragraph].text[piece.start : piece.end]
        joined = before is not None and (before.paragraph, before.end) == (piece.paragraph, piece.start)
        text += printed if joined or not text else f"\n{printed}"
        at = len(text) - len(printed)
        if place and place.paragraph == piece.paragraph:
            if start is None and piece.start <= place.start <= piece.end:
                start = at + place.start - piece.start
            if start is not None and piece.start <= place.end <= piece.end:
                end = at + place.end - piece.start
        before = piece
    if start is None or end is None:
        start = end = None
    return Passage(text=text, language=witness.language, start=start, end=end)
