"""
Paragraphs that answer each other under different printed numbers.

What it finds
    Runs of paragraphs whose printed numbers differ by one and the same amount in the two witnesses. A run is one
    finding.

Why it matters
    A footnote that cites paragraph 17 leads to different words in the two editions.

Example
    From paragraph 12 on, every number of edition B is one higher than in edition A, because B counts a heading.

Limits
    Only numbers that both witnesses print are compared; the position of a paragraph is not a number. Of a long stretch
    between versions, or a text and its translation, L805 speaks. Where both witnesses number their paragraphs afresh in
    each chapter, a difference in the chapters themselves is not seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.difference import Place
from editions.divergence import Cause, Finding, Severity
from editions.relation import REWORDED
from editions.rules import PairRule, Telling
from editions.rules.shifts import shifts

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    found: list[Finding] = []
    run, last = "", None
    spoken = {k for shift in shifts(context) for k in shift.links} if context.relation in REWORDED else set()
    for at, link in enumerate(context.alignment.links):
        if link.left[0] == link.left[1] or link.right[0] == link.right[1] or at in spoken:
            continue
        left, right = context.left.paragraphs[link.left[0]].n, context.right.paragraphs[link.right[0]].n
        if left is None or right is None:
            continue
        shift = _shift(left, right)
        if shift != last:
            run, last = str(at), shift
        if shift == "0":
            continue
        found.append(
            Finding(
                code="S106",
                severity=Severity.MINOR,
                left=Place(link.left[0], 0, 0, ""),
                right=Place(link.right[0], 0, 0, ""),
                cause=Cause.EDITORIAL,
                confidence=link.confidence,
                fold=("shift", shift, run),
                evidence=(left, right, shift),
                link=at,
            )
        )
    return tuple(found)


def _shift(left: str, right: str) -> str:
    """Return by how much the right number is higher, or ``"?"`` if the two cannot be subtracted."""
    if left == right:
        return "0"
    if left.isdecimal() and right.isdecimal():
        return str(int(right) - int(left))
    return "?"


def _message(telling: Telling) -> str:
    left, right, _ = telling.finding.evidence
    begin = f"{telling.who}: {telling.left} prints the number {left}, {telling.right} the number {right}"
    if telling.count > 1:
        begin += f", and so on for {telling.count} paragraphs"
    return f"{begin}. References by paragraph number do not carry over."


RULE = PairRule(code="S106", name="numbering-drift", severity=Severity.MINOR, check=_check, message=_message)
