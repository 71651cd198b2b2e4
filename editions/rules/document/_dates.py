"""Dates as they are written in titles and file names."""

from __future__ import annotations

import re

from provenance.languages import LANGUAGES

_ISO = re.compile(r"(?<!\d)(1\d{3}|20\d{2})([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(0?[1-9]|[12]\d|3[01])([-_./])(0?[1-9]|1[0-2])\2(1\d{3}|20\d{2})(?!\d)")
_WORDS = re.compile(
    r"(?<![\w])(?:(?P<before>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.)?[ _-](?:of |de )?)?"
    r"(?P<month>[^\W\d_]{3,})\.?[ _-]"
    r"(?:(?P<after>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?[ _-])?(?:de )?(?P<year>1\d{3}|20\d{2})(?!\d)"
)
_EDTF = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\Z")


def parts(edtf: str) -> tuple[int, ...] | None:
    """
    Return year, month and day of a plain EDTF date, as far as it goes, or ``None`` for an interval or an uncertain one.

    >>> parts("1986-11"), parts("1986~")
    ((1986, 11), None)
    """
    match = _EDTF.match(edtf)
    return tuple(int(part) for part in match.groups() if part) if match else None


def written_date(text: str, language: str | None) -> tuple[str, tuple[int, ...]] | None:
    """
    Return the first date in *text*, as printed and as year, month and day as far as it goes, or ``None``.

    Names of months are those of *language*, or of all languages if it is ``None``.

    >>> written_date("Session of November 13, 1986", "en")
    ('November 13, 1986', (1986, 11, 13))
    >>> written_date("politburo_1986-11-13.txt", None)[1]
    (1986, 11, 13)
    """
    match = _ISO.search(text)
    if match:
        return match[0], (int(match[1]), int(match[3]), int(match[4]))
    match = _DAY_FIRST.search(text)
    if match:
        return match[0], (int(match[4]), int(match[3]), int(match[1]))
    for match in _WORDS.finditer(text):
        month = _month(match["month"], language)
        day = match["before"] or match["after"]
        if month:
            return match[0], (int(match["year"]), month, int(day)) if day else (int(match["year"]), month)
    return None


def _month(word: str, language: str | None) -> int | None:
    known = [LANGUAGES[code] for code in LANGUAGES.names() if language in (code, None)]
    return next((one.months[word.lower()] for one in known if word.lower() in one.months), None)
