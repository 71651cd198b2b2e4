"""Passages that answer nothing inside paragraphs that do: where they stand, and how sure that is."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from editions.difference import Place
from editions.lengths import is_ideographic
from editions.rules.places import reading
from editions.rules.proportion import Proportion, proportion, sizes
from provenance.transcript import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editions.alignment import Bead, Piece
    from editions.divergence import Sides
    from editions.rules.context import Context
    from editions.witness import Witness

_SHORTEST = 25  # letters of the shortest passage that is spoken of
_LESS = 0.35  # of a passage: what faces it may have of its length, if it is no rendering of it
_DOUBTFUL = 0.5  # confidence of a link
_UNLIKE = 0.2  # confidence of a neighbour that says nothing
_TELLING = 3.0  # by how many the square of the deviation falls if the passage is left out of account


@frozen
class Passage:
    """
    Neighbouring pieces of one link that nothing on the other side answers.

    ``pieces`` stand on the left if ``on_left``; ``facing`` are pieces of the other side that stand in their place and
    answer nothing either. ``text`` is what they read, ``sureness`` is in [0, 1], ``is_marked`` says that the other side
    prints an omission mark in this place, ``places`` are their places, one for each paragraph.
    """

    link: int
    on_left: bool
    pieces: tuple[Piece, ...]
    facing: tuple[Piece, ...]
    text: str = field(repr=False)
    sureness: float
    is_marked: bool
    places: tuple[Sides, ...] = field(repr=False)

    @property
    def is_sure(self) -> bool:
        """Whether the links around the passage leave no doubt that it is missing."""
        return self.sureness >= _DOUBTFUL


def passages(context: Context) -> tuple[Passage, ...]:
    """
    Return the passages of both witnesses that answer nothing, inside links that have two sides, in their order.

    Where passages of both sides stand in one place, only the longer one is returned; if neither is much longer they are
    most likely renderings of each other, and it is not sure. Linear in the beads.
    """
    return tuple(_Finder(context).passages())


class _Finder:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.beads = context.alignment.beads
        self.sizes = sizes(context)
        self.usual: Proportion | None = proportion(context, self.sizes)
        self.marks = (_marks(context.left), _marks(context.right))

    def passages(self) -> Iterator[Passage]:
        for start, end in self._runs():
            left, right = (sum(size[side] for size in self.sizes[start:end]) for side in (0, 1))
            longer, shorter = max(left, right), min(left, right)
            if longer < _SHORTEST:
                continue
            for side in (0, 1):
                if (left, right)[side] == longer:
                    yield self._passage(start, end, side, doubt=shorter > _LESS * longer)

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Yield runs of beads with an empty side inside a link that has not moved and has two sides."""
        links = self.context.alignment.links
        keyed = itertools.groupby(
            range(len(self.beads)), key=lambda k: (self.beads[k].link, not (self.beads[k].left and self.beads[k].right))
        )
        for (number, is_gap), run in keyed:
            link = links[number]
            if is_gap and not link.moved and link.left[0] < link.left[1] and link.right[0] < link.right[1]:
                found = list(run)
                yield found[0], found[-1] + 1

    def _passage(self, start: int, end: int, side: int, *, doubt: bool) -> Passage:
        run = self.beads[start:end]
        pieces = tuple(p for bead in run for p in _side(bead, side))
        facing = tuple(p for bead in run for p in _side(bead, 1 - side))
        mine = (self.context.left, self.context.right)[side]
        sureness = self._sureness(start, end)
        absent = self._where_it_would_stand(start, end, side, facing)
        heres = places_of(mine, pieces)
        return Passage(
            link=run[0].link,
            on_left=side == 0,
            pieces=pieces,
            facing=facing,
            text=" ".join(here.text for here in heres),
            sureness=min(sureness, _UNLIKE) if doubt else sureness,
            is_marked=self._is_marked(start, end, side),
            places=tuple((here, absent) if side == 0 else (absent, here) for here in heres),
        )

    def _sureness(self, start: int, end: int) -> float:
        """Return how sure it is that a run answers nothing: what stands beside it does, and is in proportion alone."""
        sure = self.context.alignment.links[self.beads[start].link].confidence
        around = [k for k in (self._before(start), self._after(end)) if k is not None]
        if any(self.beads[k].confidence < _UNLIKE for k in around):
            return min(sure, _UNLIKE)
        if self.usual and around:
            alone = [sum(self.sizes[k][side] for k in around) for side in (0, 1)]
            more = [alone[side] + sum(size[side] for size in self.sizes[start:end]) for side in (0, 1)]
            if self.usual.z(more[0], more[1]) ** 2 - self.usual.z(alone[0], alone[1]) ** 2 < _TELLING:
                return min(sure, _UNLIKE)
        return sure

    def _before(self, start: int) -> int | None:
        return next((k for k in range(start - 1, -1, -1) if self.beads[k].left and self.beads[k].right), None)

    def _after(self, end: int) -> int | None:
        return next((k for k in range(end, len(self.beads)) if self.beads[k].left and self.beads[k].right), None)

    def _where_it_would_stand(self, start: int, end: int, side: int, facing: Sequence[Piece]) -> Place:
        """Return what stands there on the other side, or else the empty range behind what stands before it."""
        other = (self.context.right, self.context.left)[side]
        if facing:
            return places_of(other, facing)[0]
        number = self.beads[start].link
        before, after = self._before(start), self._after(end)
        if before is not None and self.beads[before].link == number:
            last = _side(self.beads[before], 1 - side)[-1]
            at = last.start + len(other.paragraphs[last.paragraph].text[last.start : last.end].rstrip())
            return Place(last.paragraph, at, at, "")
        first = _side(self.beads[after], 1 - side)[0] if after is not None else None
        return Place(first.paragraph, first.start, first.start, "") if first else Place(0, 0, 0, "")

    def _is_marked(self, start: int, end: int, side: int) -> bool:
        """Tell whether the other side prints more omission marks in the place of a run than this one."""
        before, after = self._before(start), self._after(end)
        counts = []
        for one in (side, 1 - side):
            pieces = [p for bead in self.beads[start:end] for p in _side(bead, one)]
            held = sum(_holds(mark, piece) for piece in pieces for mark in self.marks[one])
            texts = (self.context.left, self.context.right)[one]
            if before is not None:
                held += _at_edge(texts, self.marks[one], _side(self.beads[before], one)[-1], closes=True)
            if after is not None:
                held += _at_edge(texts, self.marks[one], _side(self.beads[after], one)[0], closes=False)
            counts.append(held)
        return counts[1] > counts[0]


_MarkSpan: TypeAlias = tuple[int, int, int]


def _marks(witness: Witness) -> frozenset[_MarkSpan]:
    """Return the omission marks of a witness: paragraph, start, end."""
    found = witness.transcript.marks
    return frozenset((m.paragraph, m.start, m.end) for m in found if m.kind is MarkKind.OMISSION)


def _holds(mark: _MarkSpan, piece: Piece) -> bool:
    return mark[0] == piece.paragraph and piece.start <= mark[1] < piece.end


def _at_edge(witness: Witness, marks: frozenset[_MarkSpan], piece: Piece, *, closes: bool) -> int:
    """Return how many marks stand at the end of a piece (or at its beginning)."""
    text = witness.paragraphs[piece.paragraph].text
    held = (mark for mark in marks if _holds(mark, piece))
    beside = (text[mark[2] : piece.end] if closes else text[piece.start : mark[1]] for mark in held)
    return sum(not any(c.isalnum() for c in rest) for rest in beside)


def _side(bead: Bead, side: int) -> tuple[Piece, ...]:
    return bead.right if side else bead.left


def places_of(witness: Witness, pieces: Sequence[Piece]) -> list[Place]:
    """Return where some neighbouring pieces stand, a place for each paragraph, without the white space around them."""
    found = []
    for paragraph, run in itertools.groupby(pieces, key=lambda piece: piece.paragraph):
        held = list(run)
        text = witness.paragraphs[paragraph].text[held[0].start : held[-1].end]
        start = held[0].start + len(text) - len(text.lstrip())
        found.append(reading(witness, paragraph, start, held[0].start + len(text.rstrip())))
    return found


def length_of(text: str) -> str:
    """
    Return how long a text is, in words, or in characters where words have no space between them.

    >>> length_of("not yet"), length_of("\u78e8\u574a")
    ('2 words', '2 characters')
    """
    spaced = sum(is_ideographic(sign) for sign in text) * 2 < len(text)
    count = len(text.split()) if spaced else len("".join(text.split()))
    unit = "word" if spaced else "character"
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
