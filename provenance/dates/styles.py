"""Verbs: two dates in a row as one interval, or as one day in the old and the new style."""

from __future__ import annotations

from typing import Final

from provenance.dates.edtf import days_of, is_edtf
from provenance.dates.moment import Moment

#: From the first year on, the new style is so many days ahead of the old one.
_AHEAD: Final = ((1582, 10), (1700, 11), (1800, 12), (1900, 13), (2100, 14))
_FULL: Final = 3  # year, month and day


def between(first: Moment, last: Moment, *, styles: bool) -> str | None:
    """
    Return the EDTF form of two dates in a row: the interval, or, if *styles*, the one day that both name in two styles.

    >>> between(Moment(1955, 5, 3), Moment(1955, 5, 5), styles=False)
    '1955-05-03/1955-05-05'
    >>> between(Moment(1917, 10, 25), Moment(1917, 11, 7), styles=True)
    '1917-11-07'
    """
    if styles and (day := of_style(first.edtf or "", last.edtf or "")):
        return day
    if first.month is not None and last.month is not None and first.month > last.month:
        first = Moment(first.year - 1, first.month, first.day)
    low, high = first.edtf, last.edtf
    if low is None or high is None:
        return None
    edtf = f"{low}/{high}"
    return edtf if is_edtf(edtf) else None


def of_style(one: str, other: str) -> str | None:
    """
    Return the day of the new style if two dates in EDTF are one day in the old and the new style, in either order.

    >>> of_style("1917-10-25", "1917-11-07"), of_style("1955-05-03", "1955-05-05")
    ('1917-11-07', None)
    """
    old, new = sorted((one, other))
    return new if new_style(old) == new else None


def new_style(edtf: str) -> str | None:
    """
    Return a day of the old style (the Julian calendar) in the new one, both in EDTF; ``None`` for what is no full day.

    >>> new_style("1917-10-25"), new_style("1917-10")
    ('1917-11-07', None)
    """
    parts = edtf.split("-")
    if len(parts) != _FULL or not all(map(str.isdigit, parts)):
        return None
    year, month, day = map(int, parts)
    ahead = [days for since, days in _AHEAD if year >= since]
    if not ahead:
        return None
    day += ahead[-1]
    if day > days_of(year, month):
        day -= days_of(year, month)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)  # noqa: PLR2004 - the last month
    return f"{year:04}-{month:02}-{day:02}"
