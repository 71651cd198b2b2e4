"""Noun: the paragraphs of one side of a link, laid end to end, with a way back to each."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from editions.difference import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What stands between two paragraphs that are laid end to end.
SEAM = "\n\n"
_WORD = re.compile(r"\S+")


class Spread:
    """
    The paragraphs of one side of a link as one text, its words, and where each begins.

    ``text`` is the paragraphs joined by `SEAM`; ``words`` are divided by white space. ``plain`` says that exactly one
    space stands between any two words, and nothing before or after.
    """

    __slots__ = ("_at", "_lengths", "_starts", "_texts", "first", "is_single", "plain", "text", "words")

    def __init__(self, texts: Sequence[str], first: int) -> None:
        self._texts = texts
        self.is_single = len(texts) == 1
        self.first = first
        self.text = text = texts[0] if len(texts) == 1 else SEAM.join(texts)
        self.words = words = text.split()
        self.plain = " ".join(words) == text
        if self.plain:
            self._lengths = list(accumulate(map(len, words), initial=0))
            self._starts: list[int] = []
        else:
            self._lengths = []
            self._starts = [found.start() for found in _WORD.finditer(text)]
        self._at = list(accumulate([0, *(len(one) + len(SEAM) for one in texts)])) if len(texts) > 1 else [0]

    def start(self, number: int) -> int:
        """Return where word *number* begins."""
        return self._lengths[number] + number if self.plain else self._starts[number]

    def end(self, number: int) -> int:
        """Return where word *number* ends."""
        return self._lengths[number + 1] + number if self.plain else self._starts[number] + len(self.words[number])

    def place(self, start: int, end: int) -> Place:
        """Return a range that lies in one paragraph as a place of it."""
        if self.is_single:
            return Place(self.first, start, end, self.text[start:end])
        number = min(bisect_right(self._at, start) - 1, len(self._texts) - 1)
        begin = self._at[number]
        start, end = min(start - begin, len(self._texts[number])), min(end - begin, len(self._texts[number]))
        return Place(self.first + number, start, end, self._texts[number][start:end])

    def cuts(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the range cut at the seams that it crosses: one range a paragraph."""
        if self.is_single or SEAM not in self.text[start:end]:
            return [(start, end)]
        found = []
        for begin, text in zip(self._at, self._texts, strict=False):
            low, high = max(start, begin), min(end, begin + len(text))
            if low < high:
                found.append((low, high))
        return found or [(start, start)]
