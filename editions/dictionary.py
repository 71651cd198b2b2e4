"""Verb: learn from pieces that answer each other which words answer each other; the noun is `Dictionary`."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_ROUNDS = 4
_DOUBT = 0.5  # of a piece, added to what a word answers: what was seen twice is never certain
_LEAST = 0.08  # probability in both directions from which two words answer each other
_NEGLIGIBLE = 0.001  # probability below which a pair of words is given up
_SEEN = 2  # pieces in which a word must stand to be learnt
_EVERYWHERE = 0.15  # share of the pieces; a word that stands in more tells nothing
_FEW = 20  # pieces in which any word may stand

#: The words of one side of a piece, as they are compared (stems, characters), and those of the other.
Answered: TypeAlias = tuple[frozenset[str], frozenset[str]]
_Table: TypeAlias = dict[str, dict[str, float]]


@frozen
class Dictionary:
    """
    Which words of the left text are answered by which of the right one, each with a weight in (0, 1].

    The weight is the geometric mean of the two probabilities, less where the words met in few pieces.
    """

    entries: Mapping[str, Mapping[str, float]] = field(repr=False)

    def answers(self, word: str) -> Mapping[str, float]:
        """Return the words that answer *word*, each with its weight; none if it was not learnt."""
        return self.entries.get(word, {})

    @property
    def known(self) -> frozenset[str]:
        """All words of the right text that answer any."""
        return frozenset(other for row in self.entries.values() for other in row)


def learn_words(pieces: Iterable[Answered]) -> Dictionary:
    """
    Return the dictionary of pieces that answer each other.

    IBM's first model (Brown, Della Pietra, Della Pietra and Mercer 1993) in both directions, four rounds of it; an
    entry must be likely in both. A word that stands in one piece only, or in very many, is not learnt, and each entry
    is weighed as if half a piece less had been seen. Takes time in proportion to the sum of the products of both sides.

    >>> pieces = [(frozenset({"le", "chat"}), frozenset({"the", "cat"})), (frozenset({"le", "chien"}),
    ...     frozenset({"the", "dog"})), (frozenset({"un", "chat"}), frozenset({"a", "cat"})),
    ...     (frozenset({"un", "chien"}), frozenset({"a", "dog"}))]
    >>> max(learn_words(pieces).answers("chat").items(), key=lambda entry: entry[1])[0]
    'cat'
    """
    given = list(pieces)
    counts = (Counter(w for one, _ in given for w in one), Counter(w for _, other in given for w in other))
    most = max(_FEW, int(_EVERYWHERE * len(given)))
    telling = [{word for word, count in side.items() if _SEEN <= count <= most} for side in counts]
    kept = [(sorted(one & telling[0]), sorted(other & telling[1])) for one, other in given]
    there = _translated(kept)
    back = _translated([(other, one) for one, other in kept])
    met = Counter((a, b) for one, other in kept for a in one if a in there for b in other if b in there[a])
    entries: _Table = {}
    for word, row in there.items():
        for other, likely in row.items():
            inverse = back.get(other, {}).get(word, 0.0)
            if likely > _LEAST and inverse > _LEAST:
                seen = met[word, other]
                entries.setdefault(word, {})[other] = math.sqrt(likely * inverse) * (1 - _DOUBT / seen)
    return Dictionary(entries)


def _translated(pieces: Sequence[tuple[list[str], list[str]]]) -> _Table:
    """Return how likely each word on the left is answered by each word on the right."""
    table: _Table = {}
    for one, other in pieces:
        for word in one:
            table.setdefault(word, {}).update(dict.fromkeys(other, 1.0))
    table = {word: dict.fromkeys(row, 1 / len(row)) for word, row in table.items() if row}
    for _ in range(_ROUNDS):
        table = _round(table, pieces)
    return table


def _round(table: _Table, pieces: Sequence[tuple[list[str], list[str]]]) -> _Table:
    counted: dict[str, Counter[str]] = {word: Counter() for word in table}
    for one, other in pieces:
        rows = [(table[word], counted[word]) for word in one if word in table]
        for answer in other:
            shares = [(row.get(answer, 0.0), counts) for row, counts in rows]
            total = sum([share for share, _ in shares])
            if total > 0:
                for share, counts in shares:
                    if share > 0:
                        counts[answer] += share / total  # type: ignore[assignment]
    done: _Table = {}
    for word, counts in counted.items():
        whole = sum(counts.values()) + _DOUBT
        done[word] = {answer: count / whole for answer, count in counts.items() if count > _NEGLIGIBLE * whole}
    return done
