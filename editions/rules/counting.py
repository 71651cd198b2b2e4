"""Noun: a number in the making, as its words are read one after another."""

from __future__ import annotations

from attrs import frozen

HUNDRED = 100
THOUSAND = 1000
#: Words that may stand inside a number.
CONNECTORS = frozenset({"and", "et"})
_TWENTY = 20  # nothing below takes a unit


@frozen
class Count:
    """
    A number whose words are still being read: the ``thousands`` that are done with, and the ``rest`` below them.

    ``figures`` says that it was printed in figures, so that only a word such as *million* goes on with it.
    """

    thousands: float
    rest: float
    figures: bool = False

    @classmethod
    def of(cls, value: float, *, figures: bool = False) -> Count:
        """Return the count that begins with a word or figures of that value."""
        return cls(value, 0) if _is_power(value) and not figures else cls(0, value, figures)

    @property
    def value(self) -> float:
        """The number so far."""
        return self.thousands + self.rest

    def taking(self, value: float, *, connected: bool = False) -> Count | None:
        """
        Return the number with one more word, or ``None`` if that word begins another number.

        *connected* says that "and" stands before the word.

        >>> two_thousand = Count.of(2).taking(1000)
        >>> two_thousand.taking(5).taking(100).value, two_thousand.taking(1000)
        (2500, None)
        """
        if _is_power(value):
            return None if connected else self._times(value)
        if self.figures and value != HUNDRED:
            return None
        if value == HUNDRED and 0 < self.rest < HUNDRED:
            return None if connected else Count(self.thousands, self.rest * HUNDRED)
        return self._plus(value, connected=connected)

    def _times(self, power: float) -> Count | None:
        if not self.rest:
            return Count(self.thousands * power, 0) if 0 < self.thousands < power else None
        if self.thousands % (power * THOUSAND):
            return None
        return Count(self.thousands + self.rest * power, 0)

    def _plus(self, value: float, *, connected: bool) -> Count | None:
        if not self.rest:
            fits = self.thousands > 0 and value < THOUSAND
        elif self.rest % HUNDRED == 0:
            fits = value < HUNDRED
        else:
            tens = self.rest % HUNDRED
            fits = tens >= _TWENTY and tens % 10 == 0 and (value < 10 if not connected else value == 1)  # noqa: PLR2004
        return Count(self.thousands, self.rest + value) if fits else None


def _is_power(value: float) -> bool:
    return value in (THOUSAND, 10**6, 10**9)
