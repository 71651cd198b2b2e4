"""Verb: dates in the Extended Date/Time Format (EDTF, ISO 8601-2, levels 0, 1 and sets), and the days they allow."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from provenance.pattern import lazy

#: A day as year, month, day; an open end is before or after all of them.
Day = tuple[int, int, int]
EARLIEST: Final[Day] = (-1_000_000_000, 1, 1)
LATEST: Final[Day] = (1_000_000_000, 12, 31)
_DATE = lazy(
    r"(?P<long>Y-?[1-9]\d{4,8})\Z"
    r"|(?P<year>-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX))"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<unsure>[?~%]?)"
    r"(?P<time>(?<=-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?)?\Z",
    re.ASCII,
)
_SET = lazy(r"(?:\[(?=.*\]\Z)|\{(?=.*\}\Z))(?P<members>[\w?~%-]+(?:(?:,|\.\.)[\w?~%-]+)+)[\]}]", re.ASCII)
_MONTHS: Final = 12
#: Spring, summer, autumn, winter: the months that they hold in either hemisphere cannot be told, so none is.
_SEASONS: Final = range(21, 25)
_OPEN: Final = ("", "..")


@frozen
class Extent:
    """
    The days that a date allows: from ``first`` to ``last``, both included, as (year, month, day).

    ``uncertain`` (``?``) and ``approximate`` (``~``) are what the date says of itself; the extent does not widen.
    """

    first: Day
    last: Day
    uncertain: bool = False
    approximate: bool = False

    def meets(self, other: Extent) -> bool:
        """Tell whether some day is allowed by both."""
        return self.first <= other.last and other.first <= self.last


def extent(edtf: str) -> Extent | None:
    """
    Return the days that a date in EDTF allows, or ``None`` if it is no such date.

    Known are a year, a month, a day, with a time; ``?``, ``~`` and ``%`` after it; unknown figures (``198X``,
    ``1986-XX``); seasons (``1986-21``); years of more than four figures (``Y-17000``); intervals, open (``..``) or
    unknown (nothing) at one end; and of level 2 sets, ``[1955,1957]`` and ``[1955..1957]`` (one of them), with braces
    (all of them). A day that its month does not have, and an interval that runs backwards, are refused.

    >>> extent("1986-11"), extent("1986-02-30")
    (Extent(first=(1986, 11, 1), last=(1986, 11, 30), uncertain=False, approximate=False), None)
    >>> extent("../1986-11~").last, extent("198X").first
    ((1986, 11, 30), (1980, 1, 1))
    """
    members = _SET.fullmatch(edtf)
    if members:
        return _of_a_set(re.split(r",|\.\.", members["members"]))
    if edtf.count("/") != 1:
        return _single(edtf)
    left, right = edtf.split("/")
    if left in _OPEN and right in _OPEN:
        return None
    first = Extent(EARLIEST, EARLIEST) if left in _OPEN else _single(left)
    last = Extent(LATEST, LATEST) if right in _OPEN else _single(right)
    if first is None or last is None or first.first > last.last:
        return None
    return Extent(
        first.first, last.last, first.uncertain or last.uncertain, first.approximate or last.approximate
    )


def is_edtf(text: str) -> bool:
    """
    Tell whether *text* is a date in EDTF, of level 0 or 1.

    >>> is_edtf("1986-11-13?"), is_edtf("13.11.1986")
    (True, False)
    """
    return extent(text) is not None


def days_of(year: int, month: int) -> int:
    """
    Return how many days a month of the Gregorian calendar has.

    >>> days_of(1900, 2), days_of(2000, 2)
    (28, 29)
    """
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _of_a_set(members: list[str]) -> Extent | None:
    """Return the days from the first of some dates to the last; those between them are not told apart."""
    found = [one for one in map(_single, members) if one]
    if len(found) < len(members) or [one.first for one in found] != sorted(one.first for one in found):
        return None
    uncertain, approximate = any(one.uncertain for one in found), any(one.approximate for one in found)
    return Extent(found[0].first, max(one.last for one in found), uncertain, approximate)


def _single(text: str) -> Extent | None:
    match = _DATE.match(text)
    if match is None:
        return None
    if match["long"]:
        year = int(match["long"][1:])
        return Extent((year, 1, 1), (year, 12, 31))
    sign, figures = (-1, match["year"][1:]) if match["year"].startswith("-") else (1, match["year"])
    low, high = int(figures.replace("X", "0")), int(figures.replace("X", "9"))
    if sign < 0:
        if high == 0:  # there is no year -0000
            return None
        low, high = -high, -low
    months = _months(match["month"])
    days = _days(match, low, months)
    if months is None or days is None:
        return None
    unsure = match["unsure"]
    return Extent((low, months[0], days[0]), (high, months[1], days[1]), unsure in ("?", "%"), unsure in ("~", "%"))


def _months(month: str | None) -> tuple[int, int] | None:
    """Return the first and the last month that are allowed."""
    if month is None or month == "XX" or int(month) in _SEASONS:
        return 1, _MONTHS
    return (int(month), int(month)) if 1 <= int(month) <= _MONTHS else None


def _days(match: re.Match[str], year: int, months: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the first day of the first month and the last of the last that are allowed."""
    if months is None:
        return None
    month, day = match["month"], match["day"]
    if day is not None and month is not None and month != "XX" and int(month) in _SEASONS:
        return None
    sure = "X" not in match["year"]
    last = days_of(year if sure else 2000, months[1])
    if day is None or day == "XX":
        return 1, last
    longest = 31 if month == "XX" else last
    return (int(day), int(day)) if 1 <= int(day) <= longest else None
