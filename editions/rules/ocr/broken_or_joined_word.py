"""
Words that lost or gained the blank between them.

What it finds
    Two words that are one in the other witness, or one that is two, with the same letters or letters that a scanner
    confuses.

Why it matters
    It is most often a scanner or a typesetter. A search does not find the word.

Example
    ofthe and of the; ex plain and explain.

Limits
    Two spellings (any one, anyone) that mean different things count as damage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DAMAGE, Change, DifferenceRule, Telling, Verdict
from editions.rules.damage import bare_letters, confused, words_run_together
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, context: Context) -> Verdict | None:
    if not change.left_words or not change.right_words or not words_run_together(change):
        return None
    one, other = bare_letters(change.left).casefold(), bare_letters(change.right).casefold()
    if one != other and not confused(change, context.lexicon):
        return None
    joined = len(change.left.split()) > len(change.right.split())
    return Verdict(
        Cause.OCR, 0.9, ("right",) if joined else ("left",), (change.left.strip(), change.right.strip())
    )


def _message(telling: Telling) -> str:
    left, right = telling.finding.evidence
    where = telling.who if telling.count == 1 else f"In {telling.count} places"
    such = f"{quoted(left)} in {telling.left}, {quoted(right)} in {telling.right}"
    return f"{where}: a blank is lost or too many, as OCR does: {such}."


RULE = DifferenceRule(
    code="O602", name="broken-or-joined-word", severity=Severity.INFO, rank=DAMAGE, check=_check, message=_message
)
