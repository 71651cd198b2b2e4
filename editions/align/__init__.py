"""How paragraphs find each other: the noun is `Alignment`, the verb is `align`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.align.corridor import between_neighbours, fill
from editions.align.meaning import by_meaning
from editions.align.part import cut_to_part
from editions.align.pins import Pins, Stretch, movers, pins
from editions.align.texts import Texts
from editions.alignment import Alignment, Link
from editions.relation import REWORDED, Relation
from editions.similarity import ratio
from provenance.reanchor import find_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editions.align.pins import Pair
    from editions.settings import Pin, Settings
    from editions.witness import Witness

__all__ = ["VERSION", "align"]

#: Changes whenever the same input may give other links.
VERSION = 2

_SURE = 0.5  # ratio of words from which a link is beyond doubt
_LARGE = 36  # cells of a stretch above which it is worth looking for pins in it once more


def align(
    left: Witness, right: Witness, *, settings: Settings | None = None, relation: Relation = Relation.VARIANTS
) -> Alignment:
    """
    Link the paragraphs of two witnesses: one to one, split, merged, moved, or answered by nothing.

    Rare shared features give pairs; a heaviest increasing chain of them pins the alignment; stretches between pins are
    pinned again by what is rare in them; a dynamic programme fills the corridors that remain; what is left and alike
    elsewhere has moved. Time and memory are linear in the text but for sorting, as long as the witnesses share rare
    features. The sides are put into a canonical order first, so that exchanging the witnesses mirrors the
    result (law 6).
    """
    lefts = [p.text for p in left.paragraphs]
    rights = [p.text for p in right.paragraphs]
    wanted, notes = _wanted(left, right, settings.pins if settings else ())
    swapped = (len(rights), rights) < (len(lefts), lefts)
    if swapped:
        lefts, rights = rights, lefts
        wanted = [(j, i) for i, j in wanted]
    languages = (right.language, left.language) if swapped else (left.language, right.language)
    found = by_meaning(lefts, rights, languages, wanted) if relation in REWORDED else None
    links = found.links if found else _links(lefts, rights, wanted)
    if swapped:
        links = [link.mirrored for link in links]
    counts = (len(left.paragraphs), len(right.paragraphs))
    links, part = cut_to_part(links, counts, forced=bool(settings and settings.part))
    ordered = _in_order(links)
    if found is None:
        return Alignment(ordered, *counts, part, tuple(notes))
    beads = found.beads([link.mirrored for link in ordered] if swapped else ordered)
    beads = tuple(bead.mirrored for bead in beads) if swapped else beads
    return Alignment(ordered, *counts, part, tuple(notes), beads, reworded=True)


def _wanted(left: Witness, right: Witness, wishes: Sequence[Pin]) -> tuple[list[Pair], list[str]]:
    """Return the pairs that an editor's pins name, and a sentence for each pin that was set aside."""
    found: list[Pair] = []
    notes: list[str] = []
    for pin in wishes:
        i, j = find_paragraph(pin.left, left.paragraphs), find_paragraph(pin.right, right.paragraphs)
        for address, number, witness in ((pin.left, i, left), (pin.right, j, right)):
            if number is None:
                notes.append(f"the pin on {address!r} finds no paragraph in {witness.siglum} and was set aside")
        if i is None or j is None or (i, j) in found:
            continue
        if any(i == one or j == other for one, other in found):
            both = f"{pin.left!r} and {pin.right!r}"
            notes.append(f"the pin on {both} contradicts an earlier one and was set aside")
            continue
        found.append((i, j))
    return found, notes


def _links(lefts: Sequence[str], rights: Sequence[str], wanted: Sequence[Pair]) -> list[Link]:
    """Return all links of two witnesses, in no order."""
    texts = Texts(lefts, rights)
    whole = Stretch(tuple(range(len(lefts))), tuple(range(len(rights))))
    sure = pins(texts, whole, wanted)
    crossing = [pair for pair in wanted if pair not in sure.chain]
    links = [_single(texts, pair, moved=True) for pair in crossing]
    free = _without(whole, crossing)
    filled: list[list[Link]] = []
    for stretch in _stretches(texts, sure, free, again=True):
        if isinstance(stretch, Stretch):
            filled.append(fill(texts, stretch.lefts, stretch.rights))
        else:
            links.append(_single(texts, stretch))
    return links + _with_moves(texts, filled)


def _without(stretch: Stretch, pairs: Sequence[Pair]) -> Stretch:
    lefts, rights = {i for i, _ in pairs}, {j for _, j in pairs}
    if not pairs:
        return stretch
    return Stretch(
        tuple(i for i in stretch.lefts if i not in lefts), tuple(j for j in stretch.rights if j not in rights)
    )


def _single(texts: Texts, pair: Pair, *, moved: bool = False) -> Link:
    i, j = pair
    score = 1.0 if texts.left[i] == texts.right[j] else ratio(texts.encoded(0, i), texts.encoded(1, j))
    return Link((i, i + 1), (j, j + 1), score, min(1.0, score / _SURE), moved)


def _stretches(texts: Texts, sure: Pins, stretch: Stretch, *, again: bool) -> Iterator[Stretch | Pair]:
    """
    Yield the stretches between pins that are open, and the pins that are not part of any.

    A pin beside an open stretch belongs to it, unless it is closed: a neighbour may turn out to be a piece of it. A
    large stretch is pinned again, once, by what is rare in it.
    """
    at = (0, 0)  # positions in the stretch, not numbers of paragraphs
    places = ({i: k for k, i in enumerate(stretch.lefts)}, {j: k for k, j in enumerate(stretch.rights)})
    edges = [(places[0][i], places[1][j]) for i, j in sure.chain] + [(len(stretch.lefts), len(stretch.rights))]
    lefts: list[int] = []
    rights: list[int] = []
    for number, (a, b) in enumerate(edges):
        lefts += stretch.lefts[at[0] : a]
        rights += stretch.rights[at[1] : b]
        at = (a + 1, b + 1)
        last = number + 1 == len(edges)
        more = not last and edges[number + 1] != at
        pair = None if last else sure.chain[number]
        is_open = pair is not None and pair not in sure.closed and bool(lefts or rights or more)
        if pair is not None and is_open:
            lefts.append(pair[0])
            rights.append(pair[1])
        if (lefts or rights) and not (is_open and more):
            inner = Stretch(tuple(lefts), tuple(rights))
            yield from _pinned_again(texts, inner, sure) if again and inner.cells > _LARGE else (inner,)
            lefts, rights = [], []
        if pair is not None and not is_open:
            yield pair


def _pinned_again(texts: Texts, stretch: Stretch, before: Pins) -> Iterator[Stretch | Pair]:
    found = pins(texts, stretch)
    return _stretches(texts, Pins(found.chain, found.closed | before.closed), stretch, again=False)


def _with_moves(texts: Texts, filled: Sequence[list[Link]]) -> list[Link]:
    """Return the links of all corridors, with the paragraphs that answer each other across them linked as moves."""
    every = (link for links in filled for link in links)
    gaps = [link for link in every if link.left[1] == link.left[0] or link.right[1] == link.right[0]]
    left_over = Stretch(
        tuple(sorted(x.left[0] for x in gaps if x.left[1] > x.left[0])),
        tuple(sorted(x.right[0] for x in gaps if x.right[1] > x.right[0])),
    )
    moved = movers(texts, left_over) if left_over.cells else ()
    lefts, rights = {i for i, _ in moved}, {j for _, j in moved}
    links = [_single(texts, pair, moved=True) for pair in moved]
    for corridor in filled:
        kept = [
            x
            for x in corridor
            if not (x.right[0] == x.right[1] and x.left[0] in lefts)
            and not (x.left[0] == x.left[1] and x.right[0] in rights)
        ]
        links += between_neighbours(texts, kept)
    return links


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
