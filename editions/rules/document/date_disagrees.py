"""
The file's name, the title, the sidecar and the text give different dates.

What it finds
    A date in the name of the file, in the title or in the sidecar that is not the date which the document bears.

Why it matters
    A wrong date puts a document into the wrong session, and everything built on the order of events goes wrong with it.

Example
    The file is called ``1955-05-31.txt``; the title says May 13, 1955.

Limits
    Dates are compared as far as both go: a year alone agrees with a day in it, and an interval with its days. Dates in
    doubt (*circa*, a question mark) are not compared. A date in the file's name that shares
    neither the year nor the day and month with the document's is taken for that of a download, and is not reported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import unplaced
from provenance.dates import Extent, extent, find_date, read_date
from provenance.pattern import lazy
from provenance.sidecars import SIDECAR

if TYPE_CHECKING:
    from editions.witness import Witness
    from provenance.source import PrintedDate

_COMPACT = lazy(r"(?<!\d)(1\d{3}|20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")

Dated = tuple[str, str, Extent]  # who says so, as printed, the days that it allows


def _check(witness: Witness) -> tuple[Finding, ...]:
    text = witness.transcript
    stated: list[Dated] = []
    if text.date:
        stated += _sure("the document", text.date)
    stated += _written("the title", text.title or "", witness.language)
    for claim in text.source.claims:
        if claim.about == "date" and claim.asserted_by == SIDECAR:
            stated += _sure("the sidecar", read_date(claim.value, witness.language))
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
        for says, other, days in stated[1:]
        if not date.meets(days)
    )


def _written(who: str, text: str, language: str | None) -> list[Dated]:
    found = find_date(text, language)
    return _sure(who, found) if found else []


def _sure(who: str, date: PrintedDate) -> list[Dated]:
    """Return a date that is understood and not in doubt."""
    days = extent(date.edtf) if date.edtf else None
    return [(who, date.printed, days)] if days and not (days.uncertain or days.approximate) else []


def _is_like(one: Extent, two: Extent) -> bool:
    """Tell whether a date shares a year with another, or month and day."""
    (year, *day), (first, *rest) = one.first, two.first
    of_a_day = one.first == one.last and two.first == two.last
    return first <= year <= two.last[0] or (of_a_day and day == rest)


def _message(telling: Telling) -> str:
    who, printed, says, other = telling.finding.evidence
    return f"{says.capitalize()} gives the date {other}, {who} {printed}. Check the date against the archival record."


RULE = DocumentRule(code="C911", name="date-disagrees", severity=Severity.MAJOR, check=_check, message=_message)
