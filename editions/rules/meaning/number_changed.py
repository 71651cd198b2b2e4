"""
A number that is another one.

What it finds
    Figures, number words, ordinals or Roman numerals of another value; also a number in figures that one reading has
    and the other has not.

Why it matters
    Forty pumps are not sixty. It counts whatever the cause: a scanner that reads 1986 as 1968 has changed the fact.

Example
    "the 40 pumps" and "the 60 pumps"; "the second item" and "the fourth item".

Limits
    Words such as one and second are numbers only against another number. Sums and units are not converted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import FACT, Change, DifferenceRule, Telling, Verdict
from editions.rules.meaning._facts import LONGEST
from editions.rules.places import quoted
from editions.rules.settling import by_number
from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.rules.context import Context

_STANDS_ALONE = lazy(r"(?<!\w)[10](?!\w)")
_LOOKS_SO = lazy(r"(?<!\w)[IlOo](?!\w)")


def _check(change: Change, context: Context) -> Verdict | None:
    if change.size > LONGEST:
        return None
    ones, others = context.lexicon.numbers(change.left), context.lexicon.numbers(change.right)
    if ones == others or _misread(change):
        return None
    if not (ones and others) and not any(c.isdigit() for c in change.left + change.right):
        return None
    alike = sorted("".join(map(str, ones))) == sorted("".join(map(str, others)))
    cause = Cause.OCR if alike or _damaged(change, context) else Cause.UNKNOWN
    return Verdict(cause, 0.9, None, (change.left.strip(), change.right.strip()))


def _misread(change: Change) -> bool:
    """Whether the only figure is a one or a nought against a letter that looks like it: ``1 would`` for ``I would``."""
    for figures, letters in ((change.left, change.right), (change.right, change.left)):
        found = _STANDS_ALONE.findall(figures)
        if found and not any(c.isdigit() for c in letters) and len(found) == sum(c.isdigit() for c in figures):
            return bool(_LOOKS_SO.search(letters))
    return False


def _damaged(change: Change, context: Context) -> bool:
    digits = len(change.left.strip()) == len(change.right.strip())
    return digits and any(one.isdigit() or other.isdigit() for one, other in context.lexicon.noise.systematic.pairs)


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    if not one or not other:
        has, lacks = (telling.left, telling.right) if one else (telling.right, telling.left)
        return (
            f"{telling.who}: the number {quoted(one or other)} stands in {has} and not in {lacks}. "
            "Check the archival text."
        )
    return (
        f"{telling.who}: {quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}. "
        "Which number does the archival text have?"
    )


RULE = DifferenceRule(
    code="M302", name="number-changed", severity=Severity.MAJOR, rank=FACT + 1, check=_check, message=_message,
    settles=by_number,
)  # fmt: skip
