"""
The head note quotes the document, but not word for word.

What it finds
    Quotations of at least four words in the head note that stand in the text with an ellipsis where the text has words,
    or with small changes.

Why it matters
    Who copies the quotation from the head note quotes the editors, not the document.

Example
    Head note: “The mill will not run … before the frost.” Text: “The mill will not run, I fear, before the frost.”

Limits
    The parts of an abridged quotation are looked for one by one, wherever they stand. Quotation marks, case, dashes and
    white space do not count as changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.editor._quotations import quoted_as
from editions.rules.places import number, quoted
from provenance.source import Check

if TYPE_CHECKING:
    from editions.witness import Witness


def _check(witness: Witness) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            code="E407",
            severity=Severity.INFO,
            left=place,
            right=None,
            cause=Cause.EDITORIAL,
            confidence=0.9,
            evidence=(
                "abridges" if one.abridged else "alters",
                "" if one.found_in is None else number(witness, one.found_in),
            ),
        )
        for place, one in quoted_as(witness, Check.ALTERED)
    )


def _message(telling: Telling) -> str:
    how, where = telling.finding.evidence
    left = telling.finding.left
    from_where = f"¶{where}" if where else "the text"
    return f"The head note {how} {quoted(left.text if left else '')}. Quote {from_where} instead."


RULE = DocumentRule(
    code="E407", name="head-note-quotation-abridged-or-altered", severity=Severity.INFO, check=_check, message=_message
)
