"""
The two editions date the document differently.

What it finds
    Two dates of the document, stated by the two texts, that contradict each other.

Why it matters
    A wrong date puts the text into the wrong session; or the two are records of two sessions.

Example
    Edition A: March 4, 1955. Edition B: March 14, 1955.

Limits
    Dates are compared as far as both go: a year alone agrees with a day in it. Old and new style are not converted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.places import unplaced
from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.rules.context import Context

_PLAIN = lazy(r"\d{4}(?:-\d{2}){0,2}")


def _check(context: Context) -> tuple[Finding, ...]:
    left, right = context.left.transcript.date, context.right.transcript.date
    if not left or not right or not left.edtf or not right.edtf or left.edtf == right.edtf:
        return ()
    if _PLAIN.fullmatch(left.edtf) and _PLAIN.fullmatch(right.edtf):
        shorter, longer = sorted((left.edtf, right.edtf), key=len)
        if longer.startswith(shorter):
            return ()
    return (
        Finding(
            code="P707",
            severity=Severity.CRITICAL,
            left=unplaced(left.printed),
            right=unplaced(right.printed),
            cause=Cause.EDITORIAL,
            evidence=(left.printed, right.printed),
            field="date",
        ),
    )


def _message(telling: Telling) -> str:
    left, right = telling.finding.evidence
    return (
        f"{telling.left} dates the document {left}, {telling.right} dates it {right}. "
        "One of them is a slip, or these are two sessions: check the archival record."
    )


RULE = PairRule(
    code="P707", name="date-of-document-differs", severity=Severity.CRITICAL, check=_check, message=_message
)
