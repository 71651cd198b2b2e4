"""
A date that is another one.

What it finds
    Another month, another number beside the name of a month, or another date in figures.

Why it matters
    It moves an event, and with it what caused what.

Example
    "on 13 May" and "on 18 May"; "in June" and "in July".

Limits
    A year that stands alone is a number: M302. Of dates in figures it knows day, month and year in this order or in
    the American one, and does not tell them apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import FACT, Change, DifferenceRule, Telling, Verdict
from editions.rules.meaning._facts import LONGEST, exchanged
from editions.rules.places import quoted
from editions.rules.settling import by_number

if TYPE_CHECKING:
    from editions.rules.context import Context

_AMBIGUOUS = 3  # letters; short forms alone are too easily other words (mar, dec, mai)


def _check(change: Change, context: Context) -> Verdict | None:
    if change.size > LONGEST or not change.left_words or not change.right_words:
        return None
    months = context.lexicon.months
    gone, come = exchanged(change.left_words, change.right_words, which=months.__contains__)
    if max(map(len, (*gone, *come)), default=0) <= _AMBIGUOUS:
        gone, come = (), ()
    other_month = gone and come and [months[w] for w in gone] != [months[w] for w in come]
    ones, others = context.lexicon.numbers(change.left), context.lexicon.numbers(change.right)
    beside = change.beside_month or any(word in months for word in (*change.left_words, *change.right_words))
    figures = context.lexicon.has_date(change.left) and context.lexicon.has_date(change.right)
    if not other_month and not ((beside or figures) and ones and others and ones != others):
        return None
    return Verdict(Cause.EDITORIAL, 0.9, None, (change.left.strip(), change.right.strip()))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    return (
        f"{telling.who}: the date reads {quoted(one)} in {telling.left} and {quoted(other)} in {telling.right}. "
        "Check the archival text."
    )


RULE = DifferenceRule(
    code="M303", name="date-changed", severity=Severity.CRITICAL, rank=FACT, check=_check, message=_message,
    settles=by_number,
)  # fmt: skip
