"""
One number, written in two ways.

What it finds
    Roman numerals, figures, ordinals and number words of the same value; a date whose parts stand in another order.

Why it matters
    It does not change what is said.

Example
    the XXVII Congress, the 27th Congress, the twenty-seventh congress.

Limits
    Roman numerals are read in capitals and up to 399 only. Number words are known in English, Russian, French and German.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DRESS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context

_LONGEST = 8  # words


def _check(change: Change, context: Context) -> Verdict | None:
    if change.left_words == change.right_words or not 0 < change.size <= _LONGEST:
        return None
    lexicon = context.lexicon
    if not lexicon.may_number(change.left, change.left_words) or not lexicon.may_number(change.right, change.right_words):
        return None
    if any(word in lexicon.months for word in change.left_words) and sorted(change.left_words) == sorted(change.right_words):
        return dress("date", cause=Cause.ORTHOGRAPHIC, evidence=(change.left.strip(), change.right.strip()))
    ones, others = lexicon.numbers(change.left), lexicon.numbers(change.right)
    if not ones or ones != others:
        return None
    if _rest(change.left_words, context) != _rest(change.right_words, context):
        return None
    return dress("number", change.left.strip(), change.right.strip(), cause=Cause.ORTHOGRAPHIC,
                 evidence=(change.left.strip(), change.right.strip()))


def _rest(words: tuple[str, ...], context: Context) -> tuple[str, ...]:
    return tuple(word for word in words if word not in ("and", "et", "und") and not context.lexicon.numbers(word.upper()))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    places = telling.who if telling.count == 1 else f"In {telling.count} places"
    return f"{places}: {quoted(one)} in {telling.left} and {quoted(other)} in {telling.right} are the same number."


RULE = DifferenceRule(
    code="A510", name="numeral-form", severity=Severity.INFO, rank=DRESS, check=_check, message=_message
)
