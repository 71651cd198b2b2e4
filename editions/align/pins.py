"""Verb: which pairs of paragraphs are sure enough to pin the alignment, and which of them cross the others."""

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

_HELD = 0.5  # share of the shorter paragraph's words that must stand in the other
_SAME = 0.5  # ratio above which a pair that crosses the chain has moved
_MOVABLE = 5  # words that must answer each other; what is shorter is too likely to stand in two places by chance
_EVIDENCE = 1.0  # rare shared features that make a pair worth looking at


@frozen
class Pins:
    """
    What the aligner may rely on.

    ``chain`` rises in both numbers; ``closed`` are those of it that nothing can be added to (equal to the letter, or an
    editor's word); ``moved`` are pairs that cross the chain.
    """

    chain: tuple[Pair, ...]
    closed: frozenset[Pair]
    moved: tuple[Pair, ...]


def _equal_once(left: Sequence[str], right: Sequence[str]) -> list[Pair]:
    """Return the pairs of paragraphs that are equal to the letter and stand once in each witness."""
    ones, others = Counter(left), Counter(right)
    where = {text: j for j, text in enumerate(right) if others[text] == 1}
    return [(i, where[text]) for i, text in enumerate(left) if ones[text] == 1 and text in where]


def _likely(texts: Texts, equal: Sequence[Pair]) -> list[tuple[int, int, int, float]]:
    """Return likely pairs among the other paragraphs: numbers, common words, ratio."""
    used = ({i for i, _ in equal}, {j for _, j in equal})
    lefts = {i: texts.encoded(0, i) for i in range(len(texts.left)) if i not in used[0]}
    rights = {j: texts.encoded(1, j) for j in range(len(texts.right)) if j not in used[1]}
    evidence = {pair: weight for pair, weight in shared_features(lefts, rights).items() if weight >= _EVIDENCE}
    texts.evidence = evidence
    found = []
    for i, j in best_answers(evidence):
        one, other = lefts[i], rights[j]
        words = common(one, other)
        if words >= _HELD * min(len(one), len(other)):
            found.append((i, j, words, 2 * words / (len(one) + len(other))))
    return found


def pins(texts: Texts, wanted: Sequence[Pair] = ()) -> Pins:
    """
    Return the pins of two witnesses; *wanted* are pairs that an editor has decided, which nothing overrules.

    Linear in the text but for sorting: pairs are looked at only if they share features that are rare in both witnesses.
    """
    equal = _equal_once(texts.left, texts.right)
    likely = _likely(texts, equal)
    weights = {(i, j): float(1 + texts.left[i].count(" ")) for i, j in equal}
    weights |= {(i, j): float(words) for i, j, words, _ in likely if words}
    ratios = {(i, j): 1.0 for i, j in equal} | {(i, j): ratio for i, j, _, ratio in likely}
    weights = _without_rivals(weights, wanted)
    chain = heaviest_chain((i, j, weight) for (i, j), weight in weights.items())
    closed = frozenset(equal) | frozenset(wanted)
    moved = [pair for pair in wanted if pair not in set(chain)]
    return Pins(tuple(chain), closed, tuple(sorted(moved + _movers(chain, weights, ratios, moved))))


def _without_rivals(weights: dict[Pair, float], wanted: Sequence[Pair]) -> dict[Pair, float]:
    """Drop every pair that uses a paragraph of a wanted pair, and make the wanted ones the heaviest."""
    if not wanted:
        return weights
    lefts, rights = {i for i, _ in wanted}, {j for _, j in wanted}
    kept = {(i, j): weight for (i, j), weight in weights.items() if i not in lefts and j not in rights}
    return kept | dict.fromkeys(wanted, 1.0 + sum(weights.values()))


def _movers(
    chain: Sequence[Pair], weights: dict[Pair, float], ratios: dict[Pair, float], taken: Sequence[Pair]
) -> list[Pair]:
    """Return the pairs off the chain whose paragraphs are both free, the most alike first, each paragraph once."""
    lefts = {i for i, _ in chain} | {i for i, _ in taken}
    rights = {j for _, j in chain} | {j for _, j in taken}
    free = [pair for pair in weights if pair[0] not in lefts and pair[1] not in rights and ratios.get(pair, 0) >= _SAME]
    found: list[Pair] = []
    for i, j in sorted(free, key=lambda pair: (-ratios[pair], -weights[pair], pair)):
        if i not in lefts and j not in rights and weights[i, j] >= _MOVABLE:
            found.append((i, j))
            lefts.add(i)
            rights.add(j)
    return found
