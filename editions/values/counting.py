"""Noun: a number in the making, as its words are read one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

if TYPE_CHECKING:
    from provenance.numerals import Numerals

HUNDRED = 100
THOUSAND = 1000
POWERS = frozenset({THOUSAND, 10**6, 10**9, 10**12})
_TEN, _SCORE = 10, 20  # nothing below a score takes a unit
_SCORES = frozenset({60, 80})  # three score, four score: they count on to nineteen
_HALF = 0.5


@frozen
class Count:
    """
    A number whose words are still being read: the ``thousands`` that are done with, and the ``rest`` below them.

    ``figures`` says that it was printed in figures, so that only a word such as *million* goes on with it. ``numerals``
    say how the language counts.
    """

    thousands: float
    rest: float
    figures: bool = False
    numerals: Numerals | None = None

    @classmethod
    def of(cls, value: float, *, figures: bool = False, numerals: Numerals | None = None) -> Count:
        """Return the count that begins with a word or figures of that value."""
        if value in POWERS and not figures:
            return cls(value, 0, numerals=numerals)
        return cls(0, value, figures, numerals)

    @property
    def value(self) -> float:
        """The number so far."""
        return self.thousands + self.rest

    def taking(self, value: float, *, connector: str = "") -> Count | None:
        """
        Return the number with one more word, or ``None`` if that word begins another number.

        *connector* is the word, such as "and", that stands before it.

        >>> two_thousand = Count.of(2).taking(1000)
        >>> two_thousand.taking(5).taking(100).value, two_thousand.taking(1000)
        (2500, None)
        """
        if value in POWERS:
            return None if connector else self._times(value)
        if self.figures and value != HUNDRED:
            return None
        if value == HUNDRED and 0 < self.rest < HUNDRED:
            return None if connector else evolve(self, rest=self.rest * HUNDRED)
        if value == _HALF:  # two and a half, two million and a half
            unit = 1 if self.rest else max(power for power in POWERS | {1} if self.thousands % power == 0)
            return evolve(self, rest=self.rest + value * unit)
        if self._fits(value, connector):
            return evolve(self, rest=self.rest + value)
        return self._by_scores(value, connector)

    def measured(self, measure: float) -> Count | None:
        """Return the number of so many dozen or score, or ``None`` if what was read so far counts none."""
        units = self.rest % HUNDRED
        return evolve(self, rest=self.rest - units + units * measure) if 0 < units < _SCORE else None

    def _times(self, power: float) -> Count | None:
        if not self.rest:
            return evolve(self, thousands=self.thousands * power) if 0 < self.thousands < power else None
        done, open_ = divmod(self.thousands, power * THOUSAND)
        if open_ % power or (open_ and not _has_room(open_ / power, self.rest)):
            return None
        return evolve(self, thousands=done * power * THOUSAND + open_ + self.rest * power, rest=0)

    def _fits(self, value: float, connector: str) -> bool:
        if not self.rest:
            return self.thousands > 0 and value < THOUSAND
        if self.rest % HUNDRED == 0:
            return value < HUNDRED
        tens = self.rest % HUNDRED
        if tens % _TEN:
            return False
        if tens == _TEN:
            return bool(connector and self.numerals and self.numerals.ten_and_units and value < _TEN)
        if tens in _SCORES and _TEN <= value < _SCORE:
            return bool(connector) or self._is_vigesimal
        return value < _TEN

    def _by_scores(self, value: float, connector: str) -> Count | None:
        """Units before the tens (five and twenty), and tens that are counted by twenties (quatre-vingts)."""
        units = self.rest % HUNDRED
        if self.numerals and connector in self.numerals.units_first and units < _TEN:
            fits = units > 0 and _SCORE <= value < HUNDRED and value % _TEN == 0
            return evolve(self, rest=self.rest + value) if fits else None
        if not self._is_vigesimal or connector:
            return None
        if value == _SCORE and units == _SCORE // 5:
            return evolve(self, rest=self.rest - units + units * value)
        return evolve(self, rest=self.rest + value) if units == _TEN and _TEN - 4 < value < _TEN else None

    @property
    def _is_vigesimal(self) -> bool:
        return self.numerals is not None and self.numerals.vigesimal


def _has_room(before: float, rest: float) -> bool:
    """Whether a number ends in noughts where the other has figures: 600 takes 3, 603 takes no 50."""
    return before % (_TEN if rest < _TEN else HUNDRED if rest < HUNDRED else THOUSAND) == 0
