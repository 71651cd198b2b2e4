"""
Other words for the same place.

What it finds
    Words that differ, and that no other rule names; also words that stand elsewhere in the same paragraph.

Why it matters
    It may be style, a correction, or a change of meaning that no rule knows. It is for the reader to say.

Example
    "the long barges" and "the heavy barges".

Limits
    It does not know which words mean the same. A rewritten passage is one finding, however much it says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import WORDING, Change, DifferenceRule, Telling, Verdict
from editions.rules.places import quoted
from editions.rules.question import literally

if TYPE_CHECKING:
    from editions.rules.context import Context


#: The half of a French negation that says nothing without the other.
_HALF = ("n'", "ne ")


def _check(change: Change, _context: Context) -> Verdict | None:
    one, other = " ".join((*change.left_words, "")), " ".join((*change.right_words, ""))
    half = any(one == part + other or other == part + one for part in _HALF)
    severity = Severity.INFO if half else None
    return Verdict(Cause.EDITORIAL, 0.6, None, (change.left.strip(), change.right.strip()), severity)


def _message(telling: Telling) -> str:
    one, other, *moved = telling.finding.evidence
    if moved:
        return f"{telling.who}: {quoted(one)} stands in another place of the paragraph in {telling.right}."
    if not one or not other:
        has, lacks = (telling.left, telling.right) if one else (telling.right, telling.left)
        return f"{telling.who}: {quoted(one or other)} stands in {has} and not in {lacks}."
    return f"{telling.who}: {quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}."


RULE = DifferenceRule(
    code="M306", name="wording-changed", severity=Severity.MINOR, rank=WORDING, check=_check, message=_message,
    settles=literally,
)  # fmt: skip
