"""
Rare shared features: which paragraphs are worth looking at together, and a heaviest increasing chain of such pairs.

A feature is a pair of neighbouring words, in a short paragraph also a word. One that stands in a few paragraphs of each
witness is good evidence that these belong together; one that stands everywhere is none, and is never looked at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: In how many paragraphs of one witness a feature may stand and still count as rare.
RARE = 3
_LONG = 24  # words; of a longer paragraph a sample of its phrases is enough
_SAMPLE = 3  # phrases that begin with one word form in so many are sampled, the same ones in both witnesses
_FEW = 8  # words; in a shorter paragraph a word by itself is a feature


def _features(text: str) -> set[str]:
    if len(text) >= _LONG:
        return {text[k : k + 2] for k, code in enumerate(text) if not ord(code) % _SAMPLE}
    found = {text[k : k + 2] for k in range(len(text) - 1)}
    return found.union(text) if len(text) < _FEW else found


def shared_features(left: Mapping[int, str], right: Mapping[int, str]) -> dict[tuple[int, int], float]:
    """
    Return the pairs of paragraphs that share rare features, each with its evidence.

    *left* and *right* map paragraph numbers to encoded texts. A feature that stands in *a* paragraphs on the left and
    in *b* on the right gives each of the ``a * b`` pairs ``1 / (a * b)``; one that stands in more than `RARE` on a side
    gives nothing, so that the number of pairs stays linear in the text.

    >>> shared_features({0: "abc", 1: "xyz"}, {5: "abd"})
    {(0, 5): 3.0}
    """
    ones, others = _rare(left), _rare(right)
    pairs: defaultdict[tuple[int, int], float] = defaultdict(float)
    for feature in ones.keys() & others.keys():
        numbers, answers = ones[feature], others[feature]
        share = 1.0 / (len(numbers) * len(answers))
        for i in numbers:
            for j in answers:
                pairs[i, j] += share
    return dict(pairs)


def _rare(texts: Mapping[int, str]) -> dict[str, list[int]]:
    """Return in which paragraphs each rare feature stands."""
    where: dict[str, list[int]] = {}
    for number, text in texts.items():
        for feature in _features(text):
            if feature in where:
                where[feature].append(number)
            else:
                where[feature] = [number]
    return {feature: numbers for feature, numbers in where.items() if len(numbers) <= RARE}


def best_answers(pairs: Mapping[tuple[int, int], float], *, keep: int = 3) -> list[tuple[int, int]]:
    """
    Return the pairs that are among the *keep* best of either of their paragraphs, sorted.

    Ties go to the pair nearest the diagonal, then to the earlier one.
    """
    by_left: defaultdict[int, list[tuple[float, int, int]]] = defaultdict(list)
    by_right: defaultdict[int, list[tuple[float, int, int]]] = defaultdict(list)
    for (i, j), weight in pairs.items():
        by_left[i].append((-weight, abs(i - j), j))
        by_right[j].append((-weight, abs(i - j), i))
    chosen = {(i, j) for i, ranked in by_left.items() for _, _, j in sorted(ranked)[:keep]}
    chosen |= {(i, j) for j, ranked in by_right.items() for _, _, i in sorted(ranked)[:keep]}
    return sorted(chosen)


def heaviest_chain(pairs: Iterable[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """
    Return the heaviest chain of pairs ``(i, j, weight)`` in which both numbers rise strictly.

    Weights are positive. Takes ``O(n log n)`` for *n* pairs (Jacobson and Vo 1992): a list of the best chains, by the
    number they end in, in which heavier always ends later. Ties go to the chain found first in the order of ``i``, then
    of ``j`` downward.

    >>> heaviest_chain([(0, 5, 1.0), (1, 1, 1.0), (2, 2, 1.0)])
    [(1, 1), (2, 2)]
    """
    ends: list[int] = []
    best: list[tuple[float, int]] = []  # weight of the best chain that ends at or before ends[k], and its last node
    nodes: list[tuple[int, int, int]] = []  # i, j, number of the node before
    for i, j, weight in sorted(pairs, key=lambda pair: (pair[0], -pair[1])):
        at = bisect_right(ends, j - 1) - 1
        total, before = (best[at][0] + weight, best[at][1]) if at >= 0 else (weight, -1)
        nodes.append((i, j, before))
        at = bisect_right(ends, j)
        if at and best[at - 1][0] >= total:
            continue
        if at and ends[at - 1] == j:
            best[at - 1] = (total, len(nodes) - 1)
        else:
            ends.insert(at, j)
            best.insert(at, (total, len(nodes) - 1))
            at += 1
        while at < len(ends) and best[at][0] <= total:
            del ends[at], best[at]
    chain: list[tuple[int, int]] = []
    node = best[-1][1] if best else -1
    while node >= 0:
        i, j, node = nodes[node]
        chain.append((i, j))
    return chain[::-1]


def longest_common_runs(texts: Sequence[str], others: Sequence[str]) -> tuple[int, int]:
    """
    Return how many equal texts two sequences begin and end with, without overlap.

    >>> longest_common_runs(["a", "b", "c"], ["a", "c"])
    (1, 1)
    """
    size = min(len(texts), len(others))
    head = 0
    while head < size and texts[head] == others[head]:
        head += 1
    tail = 0
    while tail < size - head and texts[-1 - tail] == others[-1 - tail]:
        tail += 1
    return head, tail
