"""Verb: which numbers of a link are others in the other witness, or are not there (`lost`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.values import Kind, Value, values
from editions.values.answering import unanswered

if TYPE_CHECKING:
    from editions.alignment import Bead, Piece
    from editions.rules.context import Context
    from editions.witness import Witness

#: How far apart, as a share of the link's text, two numbers may stand that are taken for one changed number.
_APART = 0.3
#: The same where one of them may be no number at all.
_APART_IF_DOUBTFUL = 0.1
_OTHER_KIND = 0.5  # a date is rather another date than another number


@frozen
class Stand:
    """A value and where it stands: in which paragraph, and how far into its side of the link, from 0 to 1."""

    paragraph: int
    value: Value
    at: float
    bead: int | None = None


@frozen
class Lost:
    """
    A number of link number ``link`` that has no equal in the other witness.

    With both sides it was replaced; else one side has it alone, and ``facing`` is the piece of the other that answers
    the sentence it stands in. ``repeated`` says that the other side has the number, only less often.
    """

    link: int
    left: Stand | None
    right: Stand | None
    facing: Piece | None = None
    repeated: bool = False


@frozen
class _Side:
    """All numbers of one side of a link, and those that are not answered."""

    all_: tuple[Stand, ...]
    open_: list[Stand] = field(factory=list)

    def has(self, value: float) -> bool:
        return any(stand.value.value == value for stand in self.all_)

    def open_values(self) -> set[float]:
        return {stand.value.value for stand in self.open_}


def lost(context: Context) -> tuple[Lost, ...]:
    """
    Return the numbers and dates of a pair that are not carried over, in the order of the links.

    A number counts as carried over if the same link has it, in whatever words and place, or if it stands unanswered in
    a link beside, since the border of a link may be off by a sentence. Ones are no numbers. What is left on both sides
    is paired by how far into the link it stands, the nearest first: those are numbers that were replaced. Linear in
    the links; quadratic in the numbers of a link, which are few.
    """
    links = context.alignment.links
    beads = _beads(context)
    lefts, rights = _read(context.left), _read(context.right)
    sides: list[tuple[_Side, _Side]] = []
    for number, link in enumerate(links):
        left = _stands(context.left, lefts, link.left, beads.get(number, ()))
        right = _stands(context.right, rights, link.right, beads.get(number, ()), right=True)
        i, j = unanswered([one.value for one in left], [one.value for one in right])
        sides.append((_Side(left, [left[x] for x in i]), _Side(right, [right[x] for x in j])))
    found: list[Lost] = []
    for number, link in enumerate(links):
        if link.left[0] < link.left[1] and link.right[0] < link.right[1]:
            found += _of_link(number, sides, beads.get(number, ()))
    return tuple(found)


def _read(witness: Witness) -> list[list[Value]]:
    """Return the values of every paragraph but for those in a speaker's label or a callout."""
    apart: dict[int, list[tuple[int, int]]] = {}
    for number, paragraph in enumerate(witness.paragraphs):
        if paragraph.label:
            apart.setdefault(number, []).append((paragraph.label.start, paragraph.label.end))
    for note in witness.transcript.notes:
        for callout in (note.callout, *note.further_callouts):
            if callout:
                apart.setdefault(callout.paragraph, []).append((callout.start, callout.end))
    return [
        [
            value
            for value in values(paragraph.text, witness.language)
            if value.value != 1 and not any(s < value.end and value.start < e for s, e in apart.get(number, ()))
        ]
        for number, paragraph in enumerate(witness.paragraphs)
    ]


def _stands(
    witness: Witness, found: list[list[Value]], span: tuple[int, int], beads: tuple[Bead, ...], *, right: bool = False
) -> tuple[Stand, ...]:
    sizes = [len(witness.paragraphs[p].text) for p in range(*span)]
    whole, before, out = sum(sizes) or 1, 0, []
    for paragraph, size in zip(range(*span), sizes, strict=True):
        for value in found[paragraph]:
            bead = _bead_of(paragraph, value.start, beads, right=right)
            out.append(Stand(paragraph, value, (before + value.start) / whole, bead))
        before += size
    return tuple(out)


def _beads(context: Context) -> dict[int, tuple[Bead, ...]]:
    """Return the beads of each link that is made of more than one."""
    found: dict[int, list[Bead]] = {}
    for bead in context.alignment.beads:
        found.setdefault(bead.link, []).append(bead)
    return {link: tuple(beads) for link, beads in found.items() if len(beads) > 1}


def _bead_of(paragraph: int, at: int, beads: tuple[Bead, ...], *, right: bool) -> int | None:
    for number, bead in enumerate(beads):
        pieces = bead.right if right else bead.left
        if any(piece.paragraph == paragraph and piece.start <= at < piece.end for piece in pieces):
            return number
    return None


def _of_link(number: int, sides: list[tuple[_Side, _Side]], beads: tuple[Bead, ...]) -> list[Lost]:
    left, right = sides[number]
    beside = [sides[n] for n in (number - 1, number + 1) if 0 <= n < len(sides)]
    elsewhere_left = set().union(*(one.open_values() for one, _ in beside))
    elsewhere_right = set().union(*(other.open_values() for _, other in beside))
    lefts = [one for one in left.open_ if one.value.value not in elsewhere_right]
    rights = [one for one in right.open_ if one.value.value not in elsewhere_left]
    found = [Lost(number, one, other) for one, other in _replaced(lefts, rights, left, right)]
    for lone in [one for one in lefts if one.value.telling and all(one is not x.left for x in found)]:
        facing = _facing(beads[lone.bead].right if lone.bead is not None else ())
        found.append(Lost(number, lone, None, facing, right.has(lone.value.value)))
    for lone in [one for one in rights if one.value.telling and all(one is not x.right for x in found)]:
        facing = _facing(beads[lone.bead].left if lone.bead is not None else ())
        found.append(Lost(number, None, lone, facing, left.has(lone.value.value)))
    return found


def _facing(pieces: tuple[Piece, ...]) -> Piece | None:
    return pieces[0] if pieces else None


def _replaced(lefts: list[Stand], rights: list[Stand], left: _Side, right: _Side) -> list[tuple[Stand, Stand]]:
    """Return the numbers that stand for each other, the nearest first; each is used once."""
    near = sorted(
        (_apart(one, other, left, right), i + j, i, j)
        for i, one in enumerate(lefts)
        for j, other in enumerate(rights)
        if one.value.telling or other.value.telling
    )
    found: list[tuple[Stand, Stand]] = []
    for apart, _, i, j in near:
        one, other = lefts[i], rights[j]
        if any(one is x or other is y for x, y in found):
            continue
        sure = one.value.telling and other.value.telling
        same_bead = one.bead is not None and one.bead == other.bead
        if apart <= (_APART if sure else _APART_IF_DOUBTFUL) or (sure and same_bead):
            found.append((one, other))
    return found


def _apart(one: Stand, other: Stand, left: _Side, right: _Side) -> float:
    """
    Return how far apart two numbers stand; of equal ones in a link, none is known to be the one that was changed.

    A date and a bare number are put further apart.
    """
    places = [x.at for x in left.all_ if x.value.value == one.value.value]
    answers = [y.at for y in right.all_ if y.value.value == other.value.value]
    kinds = (one.value.kind is Kind.DATE) != (other.value.kind is Kind.DATE)
    return min(abs(x - y) for x in places for y in answers) + _OTHER_KIND * kinds
