"""How paragraphs find each other: the noun is `Alignment`, the verb is `align`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from editions.align.corridor import between_neighbours, fill
from editions.align.part import cut_to_part
from editions.align.pins import Pins, pins
from editions.align.texts import Texts
from editions.alignment import Alignment, Link
from editions.reanchor import find_paragraph
from editions.similarity import ratio

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editions.settings import Pin, Settings
    from editions.witness import Witness

__all__ = ["VERSION", "align"]

#: Changes whenever the same input may give other links.
VERSION = 1

_SURE = 0.5  # ratio of words from which a link is beyond doubt


def align(left: Witness, right: Witness, *, settings: Settings | None = None) -> Alignment:
    """
    Link the paragraphs of two witnesses: one to one, split, merged, moved, or answered by nothing.

    Rare shared features give pairs; a heaviest increasing chain of them pins the alignment; a dynamic programme fills the
    corridors between pins; what is left and alike elsewhere has moved. Time and memory are linear in the text but for
    sorting, as long as the witnesses share rare features. The sides are put into a canonical order first, so that
    exchanging the witnesses mirrors the result (law 6).
    """
    lefts = [p.text for p in left.paragraphs]
    rights = [p.text for p in right.paragraphs]
    wanted, notes = _wanted(left, right, settings.pins if settings else ())
    swapped = (len(rights), rights) < (len(lefts), lefts)
    if swapped:
        lefts, rights = rights, lefts
        wanted = [(j, i) for i, j in wanted]
    links = _links(lefts, rights, wanted)
    if swapped:
        links = [link.mirrored for link in links]
    counts = (len(left.paragraphs), len(right.paragraphs))
    links, part = cut_to_part(links, counts, forced=bool(settings and settings.part))
    return Alignment(_in_order(links), *counts, part, tuple(notes))


def _wanted(left: Witness, right: Witness, wishes: Sequence[Pin]) -> tuple[list[tuple[int, int]], list[str]]:
    """Return the pairs that an editor's pins name, and a sentence for each pin that names none."""
    found, notes = [], []
    for pin in wishes:
        i, j = find_paragraph(pin.left, left.paragraphs), find_paragraph(pin.right, right.paragraphs)
        for address, number, witness in ((pin.left, i, left), (pin.right, j, right)):
            if number is None:
                notes.append(f"the pin on {address!r} finds no paragraph in {witness.siglum} and was set aside")
        if i is not None and j is not None:
            found.append((i, j))
    return found, notes


def _links(lefts: Sequence[str], rights: Sequence[str], wanted: Sequence[tuple[int, int]]) -> list[Link]:
    """Return all links of two witnesses: the moved ones first, then corridor by corridor."""
    texts = Texts(lefts, rights)
    sure = pins(texts, wanted)
    links = [_single(texts, pair, moved=True) for pair in sure.moved]
    for corridor in _corridors(sure, len(lefts), len(rights)):
        if isinstance(corridor, tuple):
            links.append(_single(texts, corridor))
        else:
            links += between_neighbours(texts, fill(texts, corridor.lefts, corridor.rights))
    return links


def _single(texts: Texts, pair: tuple[int, int], *, moved: bool = False) -> Link:
    i, j = pair
    score = 1.0 if texts.left[i] == texts.right[j] else ratio(texts.encoded(0, i), texts.encoded(1, j))
    return Link((i, i + 1), (j, j + 1), score, min(1.0, score / _SURE), moved)


@frozen
class _Corridor:
    """Paragraphs of both witnesses whose links are not known yet."""

    lefts: tuple[int, ...]
    rights: tuple[int, ...]


def _corridors(sure: Pins, left_count: int, right_count: int) -> Iterator[_Corridor | tuple[int, int]]:
    """
    Yield the stretches between pins that are open, and the pins that are not part of any.

    A pin beside an open stretch belongs to it, unless it is closed: a neighbour may turn out to be a piece of it.
    """
    taken = ({i for i, _ in sure.moved}, {j for _, j in sure.moved})
    lefts: list[int] = []
    rights: list[int] = []
    at = (0, 0)
    chain = [*sure.chain, (left_count, right_count)]
    for number, (i, j) in enumerate(chain):
        lefts += [k for k in range(at[0], i) if k not in taken[0]]
        rights += [k for k in range(at[1], j) if k not in taken[1]]
        at = (i + 1, j + 1)
        last = number + 1 == len(chain)
        closed = last or (i, j) in sure.closed or not (lefts or rights or _gap_after(chain, number, taken))
        if closed and (lefts or rights):
            yield _Corridor(tuple(lefts), tuple(rights))
            lefts, rights = [], []
        if not closed:
            lefts.append(i)
            rights.append(j)
        elif not last:
            yield i, j


def _gap_after(chain: Sequence[tuple[int, int]], number: int, taken: tuple[set[int], set[int]]) -> bool:
    """Whether free paragraphs stand between this pin and the next."""
    (i, j), (k, m) = chain[number], chain[number + 1]
    return any(x not in taken[0] for x in range(i + 1, k)) or any(x not in taken[1] for x in range(j + 1, m))


def _in_order(links: list[Link]) -> tuple[Link, ...]:
    """Sort links by the left witness; an added paragraph stands after the link that precedes it on the right."""
    solid = sorted((x for x in links if x.left[0] < x.left[1]), key=lambda x: x.left)
    added = sorted((x for x in links if x.left[0] == x.left[1]), key=lambda x: x.right)
    before = {x.right[1] - 1: x for x in solid if x.right[0] < x.right[1]}
    followers: dict[Link | None, list[Link]] = {}
    owner: Link | None = None
    at = 0
    for link in added:
        for j in range(at, link.right[0]):
            found = before.get(j)
            if found is not None and not found.moved:
                owner = found
        at = link.right[1]
        edge = owner.left[1] if owner else 0
        followers.setdefault(owner, []).append(Link((edge, edge), link.right))
    ordered = list(followers.get(None, ()))
    for link in solid:
        ordered += [link, *followers.get(link, ())]
    return tuple(ordered)
