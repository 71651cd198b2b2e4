"""
The file's name, the title and the text give different dates.

What it finds
    A date in the name of the file or in the title that is not the date which the document bears.

Why it matters
    A wrong date puts a document into the wrong session, and everything built on the order of events goes wrong with it.

Example
    The file is called ``1955-05-31.txt``; the title says May 13, 1955.

Limits
    Dates are compared as far as both go: a year alone agrees with a day in it. A date in the file's name that shares
    neither the year nor the day and month with the document's is taken for that of a download, and is not reported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import unplaced
from provenance.dates import find_date
from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.witness import Witness

_EDTF = lazy(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\Z")
_COMPACT = lazy(r"(?<!\d)(1\d{3}|20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY = 3  # year, month and day are known

Dated = tuple[str, str, tuple[int, ...]]  # who says so, as printed, year, month and day as far as it goes


def _check(witness: Witness) -> tuple[Finding, ...]:
    text = witness.transcript
    stated: list[Dated] = []
    if text.date and text.date.edtf and (date := _parts(text.date.edtf)):
        stated.append(("the document", text.date.printed, date))
    stated += _written("the title", text.title or "", witness.language)
    if not stated:
        return ()
    who, printed, date = stated[0]
    for capture in text.captures[:1]:
        name = re.sub(r"_|\.\w{1,5}\Z", " ", re.split(r"[\\/]", capture.path)[-1])
        name = _COMPACT.sub(r"\1-\2-\3", name)
        stated += [one for one in _written("the file's name", name, witness.language) if _is_like(one[2], date)]
    return tuple(
        Finding(
            code="C911",
            severity=Severity.MAJOR,
            left=unplaced(other),
            right=None,
            evidence=(who, printed, says, other),
            field="date",
        )
        for says, other, value in stated[1:]
        if any(a != b for a, b in zip(date, value, strict=False))
    )


def _written(who: str, text: str, language: str | None) -> list[Dated]:
    found = find_date(text, language)
    date = _parts(found.edtf) if found and found.edtf else None
    return [(who, found.printed, date)] if found and date else []


def _parts(edtf: str) -> tuple[int, ...] | None:
    """Return year, month and day as far as a plain date goes; ``None`` for an interval or an uncertain date."""
    match = _EDTF.match(edtf)
    return tuple(int(part) for part in match.groups() if part) if match else None


def _is_like(one: tuple[int, ...], two: tuple[int, ...]) -> bool:
    """Tell whether two dates share the year, or the month and day."""
    return one[0] == two[0] or (len(one) == len(two) == _DAY and one[1:] == two[1:])


def _message(telling: Telling) -> str:
    who, printed, says, other = telling.finding.evidence
    return f"{says.capitalize()} gives the date {other}, {who} {printed}. Check the date against the archival record."


RULE = DocumentRule(code="C911", name="date-disagrees", severity=Severity.MAJOR, check=_check, message=_message)
