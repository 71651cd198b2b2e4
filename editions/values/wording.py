"""What one word says of a number, in the languages of a text (Wording)."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from editions.values.counting import Count
from provenance.numerals import NUMERALS, folded, together

if TYPE_CHECKING:
    from provenance.numerals import Numerals

_SHORTEST = 2  # letters of a part of a word
_MOST_PARTS = 10
_FEWEST_LETTERS = 6  # of a word that is a sum of parts


class Wording:
    """
    How numbers are worded in one language; what was looked up once is kept.

    ``numerals`` are ``None`` for a language of which nothing is known: figures alone are read there.
    """

    def __init__(self, numerals: Numerals | None) -> None:
        self.numerals = numerals
        self._known: dict[str, float | None] = {}

    def value(self, word: str) -> float | None:
        """
        Return the number that a word names, or ``None``; a word may be a sum of parts.

        >>> german = wording("de")
        >>> german.value("dreihundertfünfzig"), german.value("Siebenundzwanzigster"), german.value("Haus")
        (350, 27, None)
        """
        known = self._known.get(word, ...)
        if known is ...:
            known = self._known[word] = self._read(folded(word))
        return known

    def _read(self, word: str) -> float | None:
        if self.numerals is None:
            return None
        found = self._part(word)
        if found is not None or not self.numerals.joints or len(word) < _FEWEST_LETTERS:
            return found
        for count in self._sums(word, None, 0):
            return count.value
        return None

    def _sums(self, word: str, count: Count | None, depth: int) -> list[Count]:
        """Return what the parts of a word add up to: the longest first part that leads to an end."""
        numerals = self.numerals
        if numerals is None or depth == _MOST_PARTS:
            return []
        for joint in numerals.joints if count else ("",):
            if not word.startswith(joint):
                continue
            rest = word[len(joint) :]
            for end in range(len(rest), _SHORTEST - 1, -1):
                value = self._part(rest[:end]) if end == len(rest) else numerals.words.get(rest[:end])
                if value is None:
                    continue
                longer = count.taking(value, connector=joint) if count else Count.of(value, numerals=numerals)
                if longer and end == len(rest):
                    return [longer]
                if longer and (found := self._sums(rest[end:], longer, depth + 1)):
                    return found
        return []

    def _part(self, word: str) -> float | None:
        """Return what a word says that is no sum; an ordinal counts only at the end of one."""
        if self.numerals is None:
            return None
        found = self.numerals.words.get(word)
        return self.numerals.ordinals.get(word) if found is None else found

    def is_ordinal(self, word: str) -> bool:
        """Whether a word, or its last part, is an ordinal or names a fraction."""
        if self.numerals is None:
            return False
        bare = folded(word)
        return bare in self.numerals.ordinals or (bare not in self.numerals.words and bare.endswith(self._endings))

    @functools.cached_property
    def _endings(self) -> tuple[str, ...]:
        """The ordinals with which a sum of parts may end."""
        return tuple(self.numerals.ordinals) if self.numerals and self.numerals.joints else ()

    def measure(self, word: str) -> float | None:
        """Return the number of which a word makes so many: a dozen, a score."""
        return self.numerals.measures.get(folded(word)) if self.numerals else None

    def is_half(self, word: str) -> bool:
        """Whether a word adds a half to the number before it."""
        return self.numerals is not None and folded(word) in self.numerals.halves

    def connector(self, word: str) -> str:
        """Return a word that may stand between the words of one number, folded; nothing for any other."""
        bare = folded(word)
        return bare if self.numerals and bare in self.numerals.connectors else ""

    def is_doubtful(self, word: str) -> bool:
        """Whether a word means something else as well as a number."""
        return self.numerals is not None and folded(word) in self.numerals.doubtful


@functools.lru_cache(maxsize=32)
def wording(*languages: str | None) -> Wording:
    """Return how numbers are worded in one language, or in several at once, by their codes; it is made once."""
    known = [NUMERALS[code] for code in languages if code in NUMERALS.names()]
    return Wording(together(*known) if known else None)
