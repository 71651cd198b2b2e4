"""
A note that only one witness prints.

What it finds
    Footnotes and endnotes of one witness that answer none of the other. Where a witness prints no notes at all, that is
    one finding.

Why it matters
    A note may be the author's own, or tell who is meant; without it the text says less.

Example
    Edition A explains in a note who Novák was; edition B has no note there.

Limits
    Notes are recognised by the reader of the file; a footnote that was read as a paragraph is none. Two notes count as
    one if half of their letters agree, and they share a number or a paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.editor._notes import callout_place, pair_notes, where_called
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.difference import Place
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    left, right = context.left.transcript.notes, context.right.transcript.notes
    if not left and not right:
        return ()
    paired = pair_notes(context)
    found: list[Finding] = []
    for i in paired.left_only:
        here, there = callout_place(context.left, left[i]), where_called(context, left[i], "left")
        found.append(_finding(("left", left[i].n or "", left[i].text), (here, there), alone=not right))
    for j in paired.right_only:
        here, there = callout_place(context.right, right[j]), where_called(context, right[j], "right")
        found.append(_finding(("right", right[j].n or "", right[j].text), (there, here), alone=not left))
    return tuple(found)


def _finding(evidence: tuple[str, str, str], places: tuple[Place | None, Place | None], *, alone: bool) -> Finding:
    return Finding(
        code="E404",
        severity=Severity.MINOR,
        left=places[0],
        right=places[1],
        cause=Cause.EDITORIAL,
        confidence=0.8,
        fold=("no-notes", evidence[0]) if alone else None,
        evidence=evidence,
    )


def _message(telling: Telling) -> str:
    side, n, body = telling.finding.evidence
    has, lacks = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    if telling.count > 1:
        return f"{lacks} prints none of the {telling.count} notes of {has}. Read them before you rely on {lacks} alone."
    note = f"note {n}" if n else "a note"
    return f"{telling.who}: {has} has {note} here, {quoted(body)}; {lacks} has none. Is it the author's or an editor's?"


RULE = PairRule(code="E404", name="note-missing", severity=Severity.MINOR, check=_check, message=_message)
