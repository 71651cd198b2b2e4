"""Verbs: which pairs of paragraphs are sure enough to pin the alignment, and which of those left over have moved."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from editions.anchors import best_answers, heaviest_chain, shared_features
from editions.similarity import common

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.align.texts import Texts

Pair = tuple[int, int]
Numbers = tuple[int, ...]

_HELD = 0.5  # share of the shorter paragraph's words that must stand in the other
_SAME = 0.5  # ratio above which a pair that crosses the chain has moved
_MOVABLE = 5  # words that must answer each other; what is shorter is too likely to stand in two places by chance
_EVIDENCE = 1.0  # rare shared features that make a pair worth looking at
_WALKED = 300  # paragraphs from which on walking in step is worth it
_AHEAD = 8  # paragraphs to look ahead
_LONG_ENOUGH = 12  # words of a paragraph that is told by them from its neighbours
_MUCH_ALIKE = 0.6  # share of the longer paragraph's words


@frozen
class Stretch:
    """Paragraphs of both witnesses, by number and in order, whose links are not known yet."""

    lefts: Numbers
    rights: Numbers

    @property
    def cells(self) -> int:
        """How many pairs there are."""
        return len(self.lefts) * len(self.rights)


@frozen
class Pins:
    """
    What the aligner may rely on: pairs whose numbers rise, and which of them are ``closed``.

    A closed pin is equal to the letter, or an editor's word; no neighbour can be a piece of it.
    """

    chain: tuple[Pair, ...]
    closed: frozenset[Pair]


def _equal_once(texts: Texts, stretch: Stretch) -> list[Pair]:
    """Return the pairs of paragraphs that are equal to the letter and stand once on each side of the stretch."""
    ones = Counter([texts.left[i] for i in stretch.lefts])
    others = Counter([texts.right[j] for j in stretch.rights])
    where = {texts.right[j]: j for j in stretch.rights if others[texts.right[j]] == 1}
    return [(i, where[texts.left[i]]) for i in stretch.lefts if ones[texts.left[i]] == 1 and texts.left[i] in where]


def _likely(texts: Texts, stretch: Stretch, equal: Sequence[Pair]) -> dict[Pair, tuple[int, float]]:
    """Return the likely pairs among the paragraphs that have no equal: words that answer each other, and the ratio."""
    found = _side_by_side(texts, stretch, equal)
    used = ({i for i, _ in (*equal, *found)}, {j for _, j in (*equal, *found)})
    lefts = {i: texts.encoded(0, i) for i in stretch.lefts if i not in used[0]}
    rights = {j: texts.encoded(1, j) for j in stretch.rights if j not in used[1]}
    evidence = {pair: weight for pair, weight in shared_features(lefts, rights).items() if weight >= _EVIDENCE}
    for i, j in best_answers(evidence):
        one, other = lefts[i], rights[j]
        words = common(one, other)
        if words >= max(1.0, _HELD * min(len(one), len(other))):
            found[i, j] = (words, 2 * words / (len(one) + len(other)))
    return found


def _side_by_side(texts: Texts, stretch: Stretch, equal: Sequence[Pair]) -> dict[Pair, tuple[int, float]]:
    """
    Return the pairs found by walking both sides of a large stretch in step.

    Two long paragraphs side by side that are much alike need no further evidence, and most of a large text is of that
    kind. Where the walk meets a pair that is not, it looks a few paragraphs ahead on either side, and goes on from
    there.
    """
    found: dict[Pair, tuple[int, float]] = {}
    if min(len(stretch.lefts), len(stretch.rights)) < _WALKED:
        return found
    rights_of = dict(equal)
    taken = set(rights_of.values())
    place = {j: b for b, j in enumerate(stretch.rights)}
    b = 0
    for i in stretch.lefts:
        if i in rights_of:
            ahead = place[rights_of[i]] + 1 - b
            b += ahead if 0 <= ahead <= 2 * _AHEAD else 0
            continue
        one = texts.encoded(0, i)
        if len(one) < _LONG_ENOUGH:
            continue
        for step in range(_AHEAD):
            if b + step >= len(stretch.rights):
                break
            j = stretch.rights[b + step]
            other = "" if j in taken else texts.encoded(1, j)
            if min(len(one), len(other)) * 2 < max(len(one), len(other)):
                continue
            words = common(one, other)
            if words >= _MUCH_ALIKE * max(len(one), len(other)):
                found[i, j] = (words, 2 * words / (len(one) + len(other)))
                b += step + 1
                break
    return found


def pins(texts: Texts, stretch: Stretch, wanted: Sequence[Pair] = ()) -> Pins:
    """
    Return the pins of a stretch; *wanted* are pairs that an editor has decided, which nothing overrules.

    Linear in the text but for sorting: pairs are looked at only if they share features that are rare in the stretch on
    both sides.
    """
    equal = _equal_once(texts, stretch)
    weights = {(i, j): float(1 + texts.left[i].count(" ")) for i, j in equal}
    weights |= {pair: float(words) for pair, (words, _) in _likely(texts, stretch, equal).items()}
    weights = _without_rivals(texts, weights, wanted)
    chain = heaviest_chain((i, j, weight) for (i, j), weight in weights.items())
    return Pins(tuple(chain), frozenset(equal) | frozenset(wanted))


def _without_rivals(texts: Texts, weights: dict[Pair, float], wanted: Sequence[Pair]) -> dict[Pair, float]:
    """Drop every pair that uses a paragraph of a wanted one, and add these: one that crosses many others is a move."""
    if not wanted:
        return weights
    lefts, rights = {i for i, _ in wanted}, {j for _, j in wanted}
    kept = {(i, j): weight for (i, j), weight in weights.items() if i not in lefts and j not in rights}
    return kept | {(i, j): 1.0 + texts.left[i].count(" ") for i, j in wanted}


def movers(texts: Texts, left_over: Stretch) -> tuple[Pair, ...]:
    """
    Return the pairs among what is left over that are one paragraph in two places, the most alike first.

    Each paragraph is used once; ties go to the longer pair, then to the earlier.
    """
    equal = _equal_once(texts, left_over)
    likely = _likely(texts, left_over, equal)
    found = {pair: (1.0, 1 + texts.left[pair[0]].count(" ")) for pair in equal}
    found |= {pair: (ratio, words) for pair, (words, ratio) in likely.items() if ratio >= _SAME}
    lefts: set[int] = set()
    rights: set[int] = set()
    moved = []
    for i, j in sorted(found, key=lambda pair: (-found[pair][0], -found[pair][1], pair)):
        if i not in lefts and j not in rights and found[i, j][1] >= _MOVABLE:
            moved.append((i, j))
            lefts.add(i)
            rights.add(j)
    return tuple(moved)
