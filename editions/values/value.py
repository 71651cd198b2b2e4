"""Noun: a number or date that a text names, and where it stands (Value)."""

from __future__ import annotations

import enum

from attrs import frozen


class Kind(enum.StrEnum):
    """What a value is said as; two of other kinds may still be one number (*27th*, *twenty-seven*)."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    YEAR = "year"
    DECADE = "decade"
    DATE = "date"
    PERCENT = "percent"


@frozen
class Value:
    """
    A number or date as a text names it at code points ``start`` to ``end``.

    ``value`` is exact: 1,500,000 for "1.5 million". That of a date is year, month and day in one row of figures
    (19560412); a part that is not printed is nought (412, 19560400). ``figures`` says that it was printed in figures,
    which are then its ``digits``; ``telling`` says that it is a number beyond doubt: *one*, *second* and *thousands*
    are none.
    """

    value: float
    kind: Kind
    start: int
    end: int
    figures: bool = False
    telling: bool = True
    digits: str = ""

    @property
    def parts(self) -> tuple[int, int, int]:
        """Year, month and day of a date; nought for what is not printed."""
        whole = int(self.value)
        return whole // 10_000, whole // 100 % 100, whole % 100
