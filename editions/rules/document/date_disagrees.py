"""
The file's name, the title and the text give different dates.

What it finds
    A date in the name of the file or in the title that is not the date which the document bears.

Why it matters
    A wrong date puts a document into the wrong session, and everything built on the order of events goes wrong with it.

Example
    The file is called ``1968-11-13.txt``; the title says November 13, 1986.

Limits
    Dates are compared as far as both go: a year alone agrees with a day in it. A date in the file's name that shares
    neither the year nor the day and month with the document's is taken for that of a download, and is not reported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.document._dates import parts, written_date
from editions.rules.places import unplaced

if TYPE_CHECKING:
    from editions.witness import Witness


def _check(witness: Witness) -> tuple[Finding, ...]:
    text = witness.transcript
    own = parts(text.date.edtf) if text.date and text.date.edtf else None
    in_title = written_date(text.title or "", witness.language)
    stated: list[tuple[str, str, tuple[int, ...]]] = []
    if own and text.date:
        stated.append(("the document", text.date.printed, own))
    if in_title:
        stated.append(("the title", in_title[0], in_title[1]))
    if not stated:
        return ()
    for capture in text.captures[:1]:
        name = re.split(r"[\\/]", capture.path)[-1]
        in_name = written_date(name, witness.language)
        if in_name and _is_like(in_name[1], stated[0][2]):
            stated.append(("the file's name", in_name[0], in_name[1]))
    who, printed, date = stated[0]
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


def _is_like(one: tuple[int, ...], two: tuple[int, ...]) -> bool:
    """Tell whether two dates share the year, or the month and day."""
    return one[0] == two[0] or (len(one) == len(two) == 3 and one[1:] == two[1:])  # noqa: PLR2004 - year, month, day


def _message(telling: Telling) -> str:
    who, printed, says, other = telling.finding.evidence
    return f"{says.capitalize()} gives the date {other}, {who} {printed}. Check the date against the archival record."


RULE = DocumentRule(code="C911", name="date-disagrees", severity=Severity.MAJOR, check=_check, message=_message)
