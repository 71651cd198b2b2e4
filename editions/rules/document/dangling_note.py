"""
A note without a callout, or a callout without a note.

What it finds
    Notes whose number is printed nowhere in the text, and numbers in the text to which no note is printed. All of one
    kind are one finding.

Why it matters
    Either a note or the words that it explains were lost on the way from the print to this copy.

Example
    A footnote 3 explains who Novák was, but no 3 stands in the text; perhaps it was read as part of a word.

Limits
    Knows only the notes that the reader of the file recognised. A callout that was lost to OCR and a note that
    belongs to another page look the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import enumerated, quoted, reading, unplaced

if TYPE_CHECKING:
    from editions.witness import Witness


def _check(witness: Witness) -> tuple[Finding, ...]:
    notes = witness.transcript.notes
    uncalled = [note for note in notes if note.callout is None]
    empty = [note for note in notes if note.callout is not None and not note.text.strip()]
    return tuple(
        Finding(
            code="C902",
            severity=Severity.MINOR,
            left=reading(witness, note.callout.paragraph, note.callout.start, note.callout.end)
            if note.callout
            else unplaced(note.text),
            right=None,
            fold=(kind,),
            evidence=(kind, enumerated(one.n or quoted(one.text) for one in group)),
        )
        for kind, group in (("uncalled", uncalled), ("empty", empty))
        for note in group
    )


def _message(telling: Telling) -> str:
    kind, which = telling.finding.evidence
    if kind == "uncalled":
        return f"No callout in the text leads to note {which}. Was the callout lost, or does the note belong elsewhere?"
    return f"{telling.who}: the text calls for note {which}, but no such note is printed. Was it left out of this copy?"


RULE = DocumentRule(code="C902", name="dangling-note", severity=Severity.MINOR, check=_check, message=_message)
