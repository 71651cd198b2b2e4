"""
One word, spelt in two ways.

What it finds
    Spellings that the languages of the pair know for one word: British and American, old and new.

Why it matters
    It is the house style of a publisher, or the age of an edition.

Example
    recognise and recognize; honour and honor; shew and show.

Limits
    It knows patterns, not words: a rare pair that happens to follow one (a practice, to practise) counts as spelling. A
    misspelling that is no pattern is either O601 or, if it may be another word, M306.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.confusions import letter_changes
from editions.divergence import Cause, Severity
from editions.rules import DRESS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context

_LONGEST = 4  # words


def _check(change: Change, context: Context) -> Verdict | None:
    ones, others = change.left_words, change.right_words
    if not ones or len(ones) != len(others) or ones == others or len(ones) > _LONGEST:
        return None
    for one, other in zip(ones, others, strict=True):
        if one != other and not context.lexicon.spelling(one) & context.lexicon.spelling(other):
            return None
    changed = [pair for one, other in zip(ones, others, strict=True) for pair in letter_changes(one, other)]
    key = "|".join(">".join(pair) for pair in dict.fromkeys(changed))
    return dress("spelling", key, cause=Cause.ORTHOGRAPHIC, evidence=(change.left.strip(), change.right.strip()))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    such = f"{quoted(one)} in {telling.left}, {quoted(other)} in {telling.right}"
    if telling.count == 1:
        return f"{telling.who}: {such}: one word, spelt in two ways."
    return f"{telling.count} words are spelt in two ways, such as {such}."


RULE = DifferenceRule(
    code="A501", name="spelling", severity=Severity.INFO, rank=DRESS + 1, check=_check, message=_message
)
