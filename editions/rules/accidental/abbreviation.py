"""
A word written short in one witness and out in the other.

What it finds
    Abbreviations and contractions that the languages of the pair know.

Why it matters
    It is a house style; a contraction may also tell spoken from edited language.

Example
    Mr. and Mister; don't and do not; Dr. and Doctor.

Limits
    It knows the common abbreviations only, not those of one body or one edition. A contraction of two meanings
    (he'd is he had and he would) is taken for either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DRESS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context

_LONGEST = 6  # words
_MAY_BE = {"'ll": frozenset({"will", "shall"}), "'d": frozenset({"would", "should", "had"})}


def _check(change: Change, context: Context) -> Verdict | None:
    if not change.left_words or not change.right_words or change.size > _LONGEST:
        return None
    if not any(context.lexicon.is_short(word) for word in (*change.left_words, *change.right_words)):
        return None
    if change.left_words == change.right_words:
        return None
    ones, others = context.lexicon.expanded(change.left), context.lexicon.expanded(change.right)
    if ones != others and _contracted(change, ones) != _contracted(change, others):
        return None
    one, other = change.left.strip(), change.right.strip()
    return dress("short", one, other, cause=Cause.ORTHOGRAPHIC, evidence=(one, other))


def _contracted(change: Change, said: tuple[str, ...]) -> tuple[str, ...]:
    """Return words with one verb for all that a contraction of this change may stand for (we'll: will or shall)."""
    both = (*change.left_words, *change.right_words)
    for ending, verbs in _MAY_BE.items():
        if any(word.endswith(ending) for word in both):
            said = tuple(ending if word in verbs else word for word in said)
    return said


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    places = telling.who if telling.count == 1 else f"In {telling.count} places"
    return (
        f"{places}: {quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}: "
        "the same, written short and out."
    )


RULE = DifferenceRule(
    code="A512", name="abbreviation", severity=Severity.INFO, rank=DRESS, check=_check, message=_message
)
