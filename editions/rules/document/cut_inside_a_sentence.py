"""
An omission mark in the middle of a sentence.

What it finds
    Omission marks such as ``[…]`` before which no sentence ends, so that the cut takes away a part of a sentence. All
    of them are one finding.

Why it matters
    What is left of the sentence may say more, or less, than the speaker said.

Example
    “The ministry will pay for the mill […] and for the road to it.”

Limits
    Looks only at what stands before the mark. A mark at the very beginning of a paragraph or speech is not reported:
    it may stand for whole sentences. After a colon nobody can tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import numbers, reading
from provenance.transcript import MarkKind

if TYPE_CHECKING:
    from editions.witness import Witness
    from provenance.transcript import Mark


def _check(witness: Witness) -> tuple[Finding, ...]:
    cuts = [mark for mark in witness.transcript.marks if mark.kind is MarkKind.OMISSION and _is_inside(witness, mark)]
    where = numbers(witness, [mark.paragraph for mark in cuts])
    return tuple(
        Finding(
            code="C907",
            severity=Severity.INFO,
            left=reading(witness, mark.paragraph, mark.start, mark.end),
            right=None,
            fold=("cut",),
            evidence=(where,),
        )
        for mark in cuts
    )


def _is_inside(witness: Witness, mark: Mark) -> bool:
    """Tell whether the words before a mark break off: a letter, a digit or a comma stands last."""
    paragraph = witness.paragraphs[mark.paragraph]
    before = paragraph.text[max(mark.start - 50, paragraph.label.end if paragraph.label else 0) : mark.start]
    last = before.strip(" \t\n\u00a0:")[-1:] if before.strip(" \t\n\u00a0").strip(":") else ""
    return (last.isalnum() or last == ",") and not before.rstrip().endswith(":")


def _message(telling: Telling) -> str:
    (where,) = telling.finding.evidence
    what = "an omission mark stands" if telling.count == 1 else f"{telling.count} omission marks stand"
    return f"{where}: {what} inside a sentence. Do not quote such a sentence as a whole; the cut may have changed it."


RULE = DocumentRule(code="C907", name="cut-inside-a-sentence", severity=Severity.INFO, check=_check, message=_message)
