"""Noun: the paragraphs of both witnesses as the aligner sees them, encoded when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from editions.anchors import RARE
from editions.normalise import Vocabulary
from editions.similarity import SHORT, common, letters

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Share of the words of a link that must answer each other for it to be better than two gaps.
ASKED = 0.36
#: Rare phrases of two or three words that prove kinship by themselves.
LICENCE = 6
_BLOCK = 200  # paragraphs; a phrase is rare if it is so in its own block and its neighbours


@frozen
class Match:
    """
    How two runs of paragraphs answer each other.

    ``words`` of one side answer as many of the other, of ``size`` words on both sides together.
    """

    words: float
    size: int

    @property
    def score(self) -> float:
        """The share of the words that answer each other, in [0, 1]."""
        return 2 * self.words / self.size if self.size else 1.0

    @property
    def gain(self) -> float:
        """What a link is worth: the words that answer each other, less what is asked."""
        return 2 * self.words - ASKED * self.size

    @property
    def licensed_gain(self) -> float:
        """What it is worth if nothing is asked of the words that answer nothing."""
        return max(self.gain, 2 * self.words * (1 - ASKED))


class Texts:
    """
    Both witnesses' paragraphs, as printed and encoded (one character a word).

    Encoded forms are made on demand: most paragraphs of two editions are equal to the letter and never need one. All
    sizes are numbers of words.
    """

    def __init__(self, left: Sequence[str], right: Sequence[str]) -> None:
        self.left = left
        self.right = right
        self._vocabulary = Vocabulary()
        self._codes: tuple[dict[int, str], dict[int, str]] = ({}, {})
        self._matches: dict[tuple[str, str], Match] = {}
        self._licences: dict[tuple[int, int], bool] = {}
        self._blocks: dict[tuple[int, int], str] = {}

    def encoded(self, side: int, number: int) -> str:
        """Return paragraph *number* of side 0 (left) or 1 (right), one character a word."""
        codes = self._codes[side]
        if number not in codes:
            codes[number] = self._vocabulary.encode((self.left, self.right)[side][number])
        return codes[number]

    def matched(self, lefts: Sequence[int], rights: Sequence[int]) -> Match:
        """
        Return how many words of some paragraphs answer each other.

        Where both sides are short, their letters may say more than their words: ``Applausc.`` is ``Applause.``
        """
        one = "".join([self.encoded(0, i) for i in lefts])
        other = "".join([self.encoded(1, j) for j in rights])
        found = self._matches.get((one, other))
        if found is None:
            found = self._matches[one, other] = self._matched(lefts, rights, one, other)
        return found

    def _matched(self, lefts: Sequence[int], rights: Sequence[int], one: str, other: str) -> Match:
        size = len(one) + len(other)
        words: float = common(one, other)
        if len(one) <= SHORT >= len(other) and 2 * words < size:
            alike = letters(" ".join(self.left[i] for i in lefts), " ".join(self.right[j] for j in rights))
            words = max(words, alike * size / 2)
        return Match(words, size)

    def licensed(self, left: int, right: int) -> bool:
        """Whether two paragraphs share so many rare phrases that they belong together, whatever else they say."""
        known = self._licences.get((left, right))
        if known is None:
            known = self._licences[left, right] = self._has_licence(left, right)
        return known

    def _has_licence(self, left: int, right: int) -> bool:
        shared = _phrases(self.encoded(0, left)) & _phrases(self.encoded(1, right))
        rare = 0
        for spare, phrase in zip(range(len(shared), 0, -1), sorted(shared), strict=True):
            if rare + spare < LICENCE:
                return False
            rare += self._is_rare(phrase, left, right)
            if rare >= LICENCE:
                return True
        return False

    def _is_rare(self, phrase: str, left: int, right: int) -> bool:
        return all(self._around(side, number).count(phrase) <= RARE for side, number in enumerate((left, right)))

    def _around(self, side: int, number: int) -> str:
        """Return the encoded paragraphs around one, as many as a corridor could reach, laid end to end."""
        block = number // _BLOCK
        known = self._blocks.get((side, block))
        if known is None:
            codes = self._codes[side]
            near = range(max(0, (block - 1) * _BLOCK), (block + 2) * _BLOCK)
            known = self._blocks[side, block] = "\0".join([codes[k] for k in near if k in codes])
        return known


def _phrases(text: str) -> set[str]:
    return {text[k : k + n] for n in (2, 3) for k in range(len(text) - n + 1)}
