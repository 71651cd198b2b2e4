"""
Scorers of two encoded texts (one character a word, see `editions.normalise`): how many words answer each other.

All are symmetric. Shares and ratios lie in [0, 1], 1 is equal.
"""

from __future__ import annotations

from rapidfuzz.distance import Indel, LCSseq

#: Up to how many words a text is so short that its letters must speak for it.
SHORT = 7
_ALIKE = 0.6  # letters of two short texts that are less alike than this say nothing


def common(left: str, right: str) -> int:
    """
    Return the number of words in the longest common subsequence of two encoded texts.

    Bit-parallel (Hyyrö 2004, as RapidFuzz has it): about ``len(left) * len(right) / 64`` steps.

    >>> common("abcd", "axcd")
    3
    """
    return LCSseq.similarity(left, right)


def ratio(left: str, right: str) -> float:
    """
    Return twice the common words over all words: 1.0 for equal texts, 0.0 for two that share none.

    >>> ratio("abcd", "axcd")
    0.75
    """
    size = len(left) + len(right)
    return 2 * LCSseq.similarity(left, right) / size if size else 1.0


def letters(left: str, right: str) -> float:
    """
    Return how alike the letters of two short texts are, 0.0 if that is too little to say anything.

    >>> letters("Applaud.", "Applaud,"), letters("Applaud.", "Nothing.")
    (0.875, 0.0)
    """
    score = Indel.normalized_similarity(left, right)
    return score if score >= _ALIKE else 0.0
