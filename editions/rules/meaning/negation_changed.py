"""
A negation that came or went.

What it finds
    A negating word (not, never, no, don't, не, ne … pas, nicht, kein …) that stands in one witness only, in a sentence
    that is otherwise the same or nearly so.

Why it matters
    The two witnesses say the opposite. Each such place is a finding of its own.

Example
    "the canal has not yet been dug" and "the canal has been dug".

Limits
    It counts negating words. Two that cancel each other, a negation inside a word (possible, impossible), and irony are
    not seen. In a passage that was rewritten at length the wording rule speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import FACT, Change, DifferenceRule, Telling, Verdict
from editions.rules.meaning._facts import LONGEST
from editions.rules.places import quoted
from editions.rules.question import literally

if TYPE_CHECKING:
    from editions.rules.context import Context
    from editions.rules.lexicon import Lexicon


def _negations(text: str, lexicon: Lexicon) -> int:
    return sum(lexicon.negating(word) and word not in _HALVES for word in lexicon.expanded(text))


#: Halves of a negation that say nothing without the other: the French ne … pas is one negation.
_HALVES = frozenset({"ne", "n'"})
#: Pairs that deny alike, of which one is no negation by itself.
_ALIKE = frozenset({frozenset({"pas", "point"}), frozenset({"ne", "n'"})})


def _as_negative(change: Change) -> bool:
    return bool(change.left_words and change.right_words) and (
        frozenset({change.left_words[-1], change.right_words[-1]}) in _ALIKE
    )


def _check(change: Change, context: Context) -> Verdict | None:
    if change.size > LONGEST:
        return None
    ones, others = _negations(change.left, context.lexicon), _negations(change.right, context.lexicon)
    if (bool(ones) == bool(others) and (ones + others) % 2 == 0) or _as_negative(change):
        return None
    side = "left" if ones > others else "right"
    return Verdict(Cause.EDITORIAL, 0.95, None, (side, change.left.strip(), change.right.strip()))


def _message(telling: Telling) -> str:
    side, left, right = telling.finding.evidence
    has, lacks = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    mine, theirs = (left, right) if side == "left" else (right, left)
    if not theirs:
        return (
            f"{telling.who}: {quoted(mine)} stands in {has} only; {lacks} leaves the negation out. "
            "Check the archival text."
        )
    return (
        f"{telling.who}: {has} has a negation that {lacks} has not ({quoted(mine)} in {has}, {quoted(theirs)} in "
        f"{lacks}). Check the archival text."
    )


RULE = DifferenceRule(
    code="M301", name="negation-changed", severity=Severity.CRITICAL, rank=FACT, check=_check, message=_message,
    settles=literally,
)  # fmt: skip
