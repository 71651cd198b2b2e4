"""
A note whose words differ.

What it finds
    Two notes that answer each other, by their number, their callout and their words, and whose words are not the
    same.

Why it matters
    Editors correct dates, offices and names in their notes; the text above stays as it was.

Example
    Edition A says in note 3 that Lind was minister until 1956, edition B until 1965.

Limits
    Case, quotation marks, dashes and white space do not count. The rule shows the two notes and does not weigh the
    change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.editor._notes import callout_place, pair_notes
from editions.rules.places import quoted
from provenance.folding import fold

if TYPE_CHECKING:
    from editions.rules.context import Context

_CONTEXT = 3  # words around the change that the message shows


def _check(context: Context) -> tuple[Finding, ...]:
    left, right = context.left.transcript.notes, context.right.transcript.notes
    if not left or not right:
        return ()
    return tuple(
        Finding(
            code="E405",
            severity=Severity.MINOR,
            left=callout_place(context.left, left[i]),
            right=callout_place(context.right, right[j]),
            cause=Cause.EDITORIAL,
            confidence=0.9,
            evidence=(left[i].n or right[j].n or "", *_changed(left[i].text, right[j].text)),
        )
        for i, j in pair_notes(context).pairs
        if fold(left[i].text).text.strip() != fold(right[j].text).text.strip()
    )


def _changed(left: str, right: str) -> tuple[str, str]:
    """Return what differs between two notes, from the first word to the last that does, with words around it."""
    one, two = left.split(), right.split()
    shortest = min(len(one), len(two))
    head = next((i for i in range(shortest) if one[i] != two[i]), shortest)
    tail = next((i for i in range(shortest - head) if one[-1 - i] != two[-1 - i]), shortest - head)
    start, after = max(0, head - _CONTEXT), max(0, tail - _CONTEXT)
    return " ".join(one[start : len(one) - after]), " ".join(two[start : len(two) - after])


def _message(telling: Telling) -> str:
    n, left, right = telling.finding.evidence
    note = f"note {n}" if n else "the note"
    return (
        f"{telling.who}: {note} reads {quoted(left)} in {telling.left} and {quoted(right)} in {telling.right}. "
        "Which edition revised it?"
    )


RULE = PairRule(code="E405", name="note-changed", severity=Severity.MINOR, check=_check, message=_message)
