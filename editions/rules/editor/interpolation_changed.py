"""
Words in square brackets that one witness lacks or has otherwise.

What it finds
    A supplied word, a gloss, an identification or a [sic] that stands in one witness only, or with other words, or
    without its brackets.

Why it matters
    These are the editor's words, not the document's. A reader of the other witness does not get this help, or gets
    another.

Example
    Engineer [Anna] Sorel and Engineer Sorel.

Limits
    Round brackets are not looked at, since they may be the speaker's. Silent between versions, and between a text and
    its translation: each translator supplies what his own language asks for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DRESS, Change, DifferenceRule, Telling, Verdict
from editions.rules.damage import bare_letters, confused
from editions.rules.marks import has_omission, is_bracketed
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context

_LONGEST = 12  # words
_INSIDE = 3  # words that change inside brackets which stay


def _check(change: Change, context: Context) -> Verdict | None:
    if not change.in_mark and "[" not in change.left + change.right:
        return None
    if change.size > _LONGEST or has_omission(change.left + change.right):
        return None
    evidence = (change.left.strip(), change.right.strip())
    ones, others = is_bracketed(change.left), is_bracketed(change.right)
    if change.left_words == change.right_words:
        return Verdict(Cause.EDITORIAL, 0.9, None, evidence) if _is_bracketing(change) else None
    if not (ones or others) and (change.size > _INSIDE or _is_fact(change, context)):
        return None  # what changed inside the brackets is said by the rules on meaning
    outside = (change.left_words and not ones) or (change.right_words and not others)
    if (outside and not change.in_mark) or not (ones or others or change.in_mark) or _is_damage(change, context):
        return None
    return Verdict(Cause.EDITORIAL, 0.95, None, evidence)


def _is_fact(change: Change, context: Context) -> bool:
    """Whether a negation, a number or a name changed."""
    lexicon = context.lexicon
    if any(lexicon.negating(word) for word in (*change.left_words, *change.right_words)):
        return True
    return lexicon.numbers(change.left) != lexicon.numbers(change.right) or (
        change.left[:1].isupper() and change.right[:1].isupper()
    )


def _is_bracketing(change: Change) -> bool:
    """Whether the same words stand in brackets on one side only; one sign for another is none."""
    is_sign = not change.left_words and change.left and change.right
    return change.left.count("[") != change.right.count("[") and not is_sign


def _is_damage(change: Change, context: Context) -> bool:
    return bare_letters(change.left) == bare_letters(change.right) or bool(confused(change, context.lexicon))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    if one.strip("[] ") == other.strip("[] "):
        has, lacks = (telling.left, telling.right) if "[" in one else (telling.right, telling.left)
        return (
            f"{telling.who}: {has} brackets words as the editor's that {lacks} prints as the document's. "
            "Which is right?"
        )
    if one and other:
        return (
            f"{telling.who}: the editor's words are {quoted(one)} in {telling.left} "
            f"and {quoted(other)} in {telling.right}."
        )
    has, lacks = (telling.left, telling.right) if one else (telling.right, telling.left)
    return (
        f"{telling.who}: {quoted(one or other)} stands in {has} only: "
        f"an editor's words, which {lacks} does not have."
    )


RULE = DifferenceRule(
    code="E403",
    name="interpolation-changed",
    severity=Severity.MINOR,
    rank=DRESS + 3,
    check=_check,
    message=_message,
)
