"""Noun: a date taken apart (Moment): year, month and day, no deeper than it is written."""

from __future__ import annotations

import re

from attrs import frozen

from provenance.dates.edtf import is_edtf

_MOMENT = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?)?(?P<sign>[?~%]?)", re.ASCII
)


@frozen
class Moment:
    """
    A year, a month or a day; what is not written is ``None``. ``doubtful`` is true for ``?``, ``~`` and ``%``.

    >>> Moment(1986, 11).parts
    (1986, 11)
    """

    year: int
    month: int | None = None
    day: int | None = None
    doubtful: bool = False

    @property
    def parts(self) -> tuple[int, ...]:
        """The year, and month and day as far as they are written."""
        return tuple(part for part in (self.year, self.month, self.day) if part is not None)

    @property
    def edtf(self) -> str | None:
        """
        The date in EDTF, without a sign of doubt; ``None`` for a day that there is not.

        >>> Moment(1986, 11, 13).edtf, Moment(1986, 2, 30).edtf
        ('1986-11-13', None)
        """
        written = "-".join((f"{self.year:04}", *(f"{part:02}" for part in self.parts[1:])))
        return written if is_edtf(written) else None


def moments_of(text: str) -> tuple[Moment, ...]:
    """
    Return the moment that *text* names, both ends of an interval, or nothing for any other form of EDTF.

    Level 0 of ISO 8601-2, Annex A, with the signs of doubt of level 1; what has an open end or an unknown figure
    (``1986-11/..``, ``198X``) is left to those who print it as it stands.

    >>> moments_of("1986-11-13"), moments_of("1986~")
    ((Moment(year=1986, month=11, day=13, doubtful=False),), (Moment(year=1986, month=None, day=None, doubtful=True),))
    >>> len(moments_of("1986-11-13/1986-11-14")), moments_of("198X")
    (2, ())
    """
    found = [_MOMENT.fullmatch(part) for part in text.split("/")]
    if len(found) not in (1, 2) or None in found:
        return ()
    return tuple(_moment(match) for match in found if match)


def _moment(match: re.Match[str]) -> Moment:
    month, day = match["month"], match["day"]
    return Moment(int(match["year"]), int(month) if month else None, int(day) if day else None, bool(match["sign"]))
