"""
A speech that another speaker holds.

What it finds
    A speaker's label that names somebody else, where neither spelling nor a scanner explains it.

Why it matters
    The words are put into another mouth.

Example
    "Ryzhkov: I believe …" and "Gromyko: I believe …"

Limits
    One person under two titles (The Chairman, Mr. Noble) looks like two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import LABEL, Change, DifferenceRule, Telling, Verdict
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, _context: Context) -> Verdict | None:
    if not change.in_label or not change.left_words or not change.right_words:
        return None
    return Verdict(Cause.EDITORIAL, 0.9, None, (change.left.strip(" :"), change.right.strip(" :")))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    return (
        f"{telling.who}: the speaker is {quoted(one)} in {telling.left} and {quoted(other)} in {telling.right}. "
        "Who speaks according to the archival text?"
    )


RULE = DifferenceRule(
    code="S201", name="speaker-changed", severity=Severity.CRITICAL, rank=LABEL, check=_check, message=_message
)
