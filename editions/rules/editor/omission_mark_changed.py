"""
An omission mark that one witness lacks.

What it finds
    An omission mark in one witness, and nothing, or another sign, in the same place of the other, where the words
    beside it are equal.

Why it matters
    Without its mark a cut is silent: the reader of that witness does not learn that something is left out.

Example
    "The ferry was late. […] The mill stood still." and "The ferry was late. The mill stood still."

Limits
    The same mark in another form (``[...]`` for ``[…]``) is A502.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import EDITORS_HAND, Change, DifferenceRule, Telling, Verdict
from editions.rules.marks import DOTS, OMISSION, has_omission

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, _context: Context) -> Verdict | None:
    if change.left_words != change.right_words:
        return None
    ones, others = OMISSION.findall(change.left), OMISSION.findall(change.right)
    if len(ones) == len(others) or (DOTS.search(change.left) and DOTS.search(change.right)):
        return None
    return Verdict(Cause.EDITORIAL, 0.9, None, ("left" if has_omission(change.left) else "right",))


def _message(telling: Telling) -> str:
    in_left = telling.finding.evidence[0] == "left"
    has, lacks = (telling.left, telling.right) if in_left else (telling.right, telling.left)
    return f"{telling.who}: {has} marks an omission here, {lacks} goes on without a mark. Is anything missing?"


RULE = DifferenceRule(
    code="E402",
    name="omission-mark-changed",
    severity=Severity.MINOR,
    rank=EDITORS_HAND,
    check=_check,
    message=_message,
)
