"""
Printed numbers of paragraphs or notes that skip, or stand twice.

What it finds
    A printed number that does not follow the one before it by one: a number left out, printed twice, or out of order.
    A fresh start at 1 is none.

Why it matters
    A skipped number is often the only trace of a paragraph or note that is not in this copy.

Example
    Paragraph 17 is followed by paragraph 19.

Limits
    A text that prints only some of its numbers, such as every fifth line, is left alone: if gaps are as common as steps
    of one, the rule is silent. It cannot tell a lost paragraph from a printer's mistake.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from editions.difference import Place
from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import unplaced

if TYPE_CHECKING:
    from editions.witness import Witness

Numbered = list[tuple[int, Place]]


def _check(witness: Witness) -> tuple[Finding, ...]:
    paragraphs: Numbered = [
        (int(p.n), Place(i, 0, 0, "")) for i, p in enumerate(witness.paragraphs) if p.n and p.n.isdecimal()
    ]
    notes: Numbered = [
        (int(note.n), Place(c.paragraph, c.start, c.end, witness.paragraphs[c.paragraph].text[c.start : c.end]))
        if (c := note.callout)
        else (int(note.n), unplaced(note.n))
        for note in witness.transcript.notes
        if note.n and note.n.isdecimal()
    ]
    return (*_gaps(paragraphs, "paragraph"), *_gaps(notes, "note"))


def _gaps(numbered: Numbered, what: str) -> list[Finding]:
    found = [
        Finding(
            code="C903",
            severity=Severity.MINOR,
            left=place,
            right=None,
            evidence=(what, str(before), str(after)),
        )
        for (before, _), (after, place) in itertools.pairwise(numbered)
        if after not in (before + 1, 1)
    ]
    return found if 2 * len(found) < len(numbered) else []


def _message(telling: Telling) -> str:
    what, before, after = telling.finding.evidence
    said = f"{what} {before} is followed by {what} {after}"
    if int(after) > int(before) + 1:
        return f"{telling.who}: {said}. Is something missing from this copy?"
    return f"{telling.who}: {said}. The numbers do not run on; check them against the print."


RULE = DocumentRule(code="C903", name="numbering-gap", severity=Severity.MINOR, check=_check, message=_message)
