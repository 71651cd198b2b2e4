"""
The head note quotes words that the document does not print.

What it finds
    Quotations of at least four words in the head note that stand nowhere in the text below it, not even with an
    ellipsis or with small changes.

Why it matters
    Either the editors quote a fuller text than they print, so that something was cut, or the words are not the
    speaker's.

Example
    The head note lets the chairman speak of “a sense of relief in every one of our ministries”; the minutes do not.

Limits
    The quotation may come from another document, and say so. A quotation that was translated anew is not found.
    Shorter quotations are not looked for, since they are often words at issue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.editor._quotations import quoted_as
from editions.rules.places import quoted
from provenance.source import Check

if TYPE_CHECKING:
    from editions.witness import Witness


def _check(witness: Witness) -> tuple[Finding, ...]:
    return tuple(
        Finding(code="E406", severity=Severity.MAJOR, left=place, right=None, cause=Cause.EDITORIAL, confidence=0.9)
        for place, _ in quoted_as(witness, Check.ABSENT)
    )


def _message(telling: Telling) -> str:
    left = telling.finding.left
    return (
        f"The head note quotes {quoted(left.text if left else '')}, and the text below does not print it. "
        "Was it cut here, or is it quoted from elsewhere?"
    )


RULE = DocumentRule(
    code="E406", name="head-note-quotation-not-found", severity=Severity.MAJOR, check=_check, message=_message
)
