"""Noun: the paragraphs of both witnesses as the aligner sees them, encoded when they are asked for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from editions.normalise import Vocabulary
from editions.similarity import SHORT, common, letters

if TYPE_CHECKING:
    from collections.abc import Sequence

_OFTEN = 8  # a word that stands more often than this may be too common to say anything
_SHARE = 400  # and is, if it makes more than one word in so many


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
        self._telling: tuple[dict[int, str], dict[int, str]] = ({}, {})
        self._common_words: dict[int, None] = {}

    def encoded(self, side: int, number: int) -> str:
        """Return paragraph *number* of side 0 (left) or 1 (right), one character a word."""
        codes = self._codes[side]
        if number not in codes:
            codes[number] = self._vocabulary.encode((self.left, self.right)[side][number])
        return codes[number]

    def learn_common_words(self) -> None:
        """Take note of the words that are too common to say anything, among all that has been encoded so far."""
        count: Counter[str] = Counter()
        for codes in self._codes:
            count.update("".join(codes.values()))
        limit = max(_OFTEN, sum(count.values()) // _SHARE)
        self._common_words = {ord(code): None for code, number in count.items() if number > limit}

    def telling(self, side: int, number: int) -> str:
        """Return the encoded paragraph without the commonest words, or with them if little else is there."""
        texts = self._telling[side]
        if number not in texts:
            whole = self.encoded(side, number)
            rare = whole.translate(self._common_words)
            texts[number] = rare if len(rare) >= SHORT - 2 else whole
        return texts[number]

    def matched(self, lefts: Sequence[int], rights: Sequence[int]) -> tuple[float, int]:
        """
        Return how many telling words of some paragraphs answer each other, and the words of both sides together.

        Where both sides are short, their letters may say more than their words: ``Approvc.`` is ``Approve.``
        """
        one = "".join([self.telling(0, i) for i in lefts])
        other = "".join([self.telling(1, j) for j in rights])
        size = len(one) + len(other)
        words: float = common(one, other)
        if len(one) <= SHORT >= len(other) and 2 * words < size:
            alike = letters(" ".join(self.left[i] for i in lefts), " ".join(self.right[j] for j in rights))
            words = max(words, alike * size / 2)
        return words, size
