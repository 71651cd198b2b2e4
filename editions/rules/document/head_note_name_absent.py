"""
A name that stands in the head note only.

What it finds
    Names of the head note, one word or several, that the document itself never prints. All of them are one finding.

Why it matters
    The place of a meeting, or who took part, may be the editors' own knowledge, or a slip; it must not be quoted as the
    document's.

Example
    The head note places the session after a meeting in Sofia; the minutes only say “the meeting”.

Limits
    Lists of participants, titles and notes under 40 words are left alone. The head note may name a thing by another
    word than the document (Poland, Warsaw). Words that open a sentence,
    months, titles, adjectives of nations and words that the text prints with another ending are left alone. In German,
    where every noun has a capital letter, the rule is silent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import enumerated, number, reading
from provenance.claims import absent_names

if TYPE_CHECKING:
    from editions.witness import Witness


def _check(witness: Witness) -> tuple[Finding, ...]:
    absent = absent_names(witness.transcript)
    if not absent:
        return ()
    evidence = (enumerated([one.name for one in absent]), number(witness, absent[0].note))
    return tuple(
        Finding(
            code="C909",
            severity=Severity.MINOR,
            left=reading(witness, one.paragraph, one.span.start, one.span.end),
            right=None,
            fold=("head-note",),
            evidence=evidence,
        )
        for one in absent
    )


def _message(telling: Telling) -> str:
    names, where = telling.finding.evidence
    return (
        f"{names}: in the head note (¶{where}) only; the document itself prints no such name. "
        "Cite it as the editors' statement, and look for its source."
    )


RULE = DocumentRule(code="C909", name="head-note-name-absent", severity=Severity.MINOR, check=_check, message=_message)
