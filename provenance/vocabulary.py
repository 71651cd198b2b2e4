"""Noun: the words of a page as evidence of what else might stand on it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

#: So many code points of a text are looked at.
SAMPLE = 300_000
_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Vocabulary:
    """The words that a text prints in small letters, and those that it prints with a capital, all folded."""

    small: frozenset[str]
    capital: frozenset[str]

    def only_capital(self, word: str) -> bool:
        """Tell whether the text prints *word* nowhere in small letters."""
        return word.casefold() not in self.small


def vocabulary(texts: Iterable[str]) -> Vocabulary:
    """Return the words of *texts*, from their first 300,000 code points."""
    words: set[str] = set()
    size = 0
    for text in texts:
        words.update(_WORD.findall(text[: SAMPLE - size]))
        size += len(text)
        if size >= SAMPLE:
            break
    small = frozenset(word.casefold() for word in words if word[0].islower())
    capital = frozenset(word.casefold() for word in words if not word[0].islower())
    return Vocabulary(small, capital)


def runs_of(words: Iterable[str]) -> Counter[str]:
    """Return for each run of three letters (a space for either end) in how many of *words* it stands."""
    return Counter(run for word in words for run in set(trigrams(word)))


def trigrams(word: str) -> tuple[str, ...]:
    """
    Return the runs of three letters of *word*, with a space for either end.

    >>> trigrams("ox")
    (' ox', 'ox ')
    """
    padded = f" {word.casefold()} "
    return tuple(padded[at : at + 3] for at in range(len(padded) - 2))
