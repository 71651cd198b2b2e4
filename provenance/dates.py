"""Verb: find a printed date and give it in EDTF."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from provenance.languages import LANGUAGES
from provenance.source import PrintedDate

if TYPE_CHECKING:
    from collections.abc import Mapping

_YEAR = r"(?:1[0-9]|20)\d\d"


def find_date(text: str, language: str | None = None) -> PrintedDate | None:
    """
    Return the first date that is printed in *text*, with its EDTF form (ISO 8601-2), no more precise than the print.

    Dates with the month as a word are read in every known language, the one named first; dates in figures only if
    they stand year first (``1986-11-13``) or day first with full stops (``13.11.1986``). A day that the month does
    not have gives a date without EDTF.

    >>> find_date("Session of the Board, March 4, 1955")
    PrintedDate(printed='March 4, 1955', edtf='1955-03-04')
    >>> find_date("le 4 mars 1955").edtf, find_date("март 1955 г.").edtf
    ('1955-03-04', '1955-03')
    """
    if not any(map(str.isdigit, text)):
        return None
    months = _months(language)
    found = [match for pattern in _patterns(language) if (match := pattern.search(text))]
    if not found:
        return None
    match = min(found, key=lambda one: (one.start(), -one.end()))
    parts = match.groupdict()
    month = parts.get("month")
    number = int(month) if month and month.isdigit() else months[month.casefold()] if month else None
    return PrintedDate(match.group(), _edtf(parts["year"], number, parts.get("day")))


def _edtf(year: str, month: int | None, day: str | None) -> str | None:
    if month is None:
        return year
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of the year
        return None
    if day is None:
        return f"{year}-{month:02}"
    leap = int(year) % 4 == 0 and (int(year) % 100 != 0 or int(year) % 400 == 0)
    last = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    return f"{year}-{month:02}-{int(day):02}" if 1 <= int(day) <= last else None


@functools.cache
def _months(language: str | None) -> Mapping[str, int]:
    codes = sorted(LANGUAGES.names(), key=lambda code: code == language)
    return {name: number for code in codes for name, number in LANGUAGES[code].months.items()}


@functools.cache
def _patterns(language: str | None) -> tuple[re.Pattern[str], ...]:
    names = sorted(_months(language), key=lambda name: (-len(name), name))
    month = rf"(?P<month>{'|'.join(map(re.escape, names))})"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.|-?го|-?е)?"
    year = rf"(?P<year>{_YEAR})"
    forms = (
        rf"\b{month}\.?\s+{day},?\s+{year}\b",
        rf"\b{day}\s+(?:of\s+)?{month}\.?,?\s+{year}\b",
        rf"\b{month}\.?,?\s+{year}\b",
        rf"\b{year}[-/](?P<month>[01]\d)[-/](?P<day>[0-3]\d)\b",
        rf"\b(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d)\.\s?{year}\b",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)
