"""
A sentence or a passage that only the right witness has.

What it finds
    A sentence of at least three words, or six words in a row, that stands in the right witness only, inside a paragraph
    that both have.

Why it matters
    Either the left witness is cut, or somebody added to the right one.

Example
    "The collective farms kept the old quota." and "The collective farms kept the old quota. The carts came back
    empty."

Limits
    Fewer words are wording (M306). Words in square brackets are the editor's: E403.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import PASSAGE, Change, DifferenceRule, Telling, Verdict
from editions.rules.meaning._passage import is_passage, missing, unanswered
from editions.rules.places import quoted
from editions.rules.settling import by_passage

if TYPE_CHECKING:
    from editions.divergence import Finding
    from editions.rules.context import Context


def _check(change: Change, _context: Context) -> Verdict | None:
    if not is_passage(change.right, change.right_words, change.left_words):
        return None
    return Verdict(Cause.EDITORIAL, 0.95, None, (str(len(change.right_words)), change.right.strip()))


def _reworded(context: Context) -> tuple[Finding, ...]:
    return missing(context, "M308", Severity.MAJOR, on_left=False)


def _message(telling: Telling) -> str:
    count, text, *doubt = telling.finding.evidence
    if doubt:
        return unanswered(telling, telling.right, telling.left)
    return (
        f"{telling.who}: {count} words stand in {telling.right} only ({quoted(text)}). "
        f"Does {telling.left} leave them out, or did {telling.right} add them?"
    )


RULE = DifferenceRule(
    code="M308",
    name="passage-added",
    severity=Severity.MAJOR,
    rank=PASSAGE,
    check=_check,
    message=_message,
    reworded=_reworded,
    settles=by_passage,
)
