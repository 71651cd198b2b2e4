"""
A sentence or a passage that the right witness does not have.

What it finds
    A sentence of at least three words, or six words in a row, that stands in the left witness only, inside a paragraph
    that both have, and without an omission mark.

Why it matters
    A silent cut: nothing tells the reader of the shorter text that something is missing.

Example
    "The collective farms kept the old quota. The carts came back empty." and "The collective farms kept the old
    quota."

Limits
    Fewer words are wording (M306). A sentence that was rewritten from end to end is a change of wording, not an
    omission.
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
    if not is_passage(change.left, change.left_words, change.right_words):
        return None
    return Verdict(Cause.EDITORIAL, 0.95, None, (str(len(change.left_words)), change.left.strip()))


def _reworded(context: Context) -> tuple[Finding, ...]:
    return missing(context, "M307", Severity.MAJOR, on_left=True)


def _message(telling: Telling) -> str:
    count, text, *doubt = telling.finding.evidence
    if doubt:
        return unanswered(telling, telling.left, telling.right)
    return (
        f"{telling.who}: {count} words stand in {telling.left} only ({quoted(text)}); "
        f"{telling.right} leaves them out without a mark."
    )


RULE = DifferenceRule(
    code="M307",
    name="passage-omitted",
    severity=Severity.MAJOR,
    rank=PASSAGE,
    check=_check,
    message=_message,
    reworded=_reworded,
    settles=by_passage,
)
