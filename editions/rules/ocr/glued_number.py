"""
A number glued to a word.

What it finds
    A word that has figures at its end or its head in one witness, and not in the other.

Why it matters
    The figures are most likely the callout of a note, or the printed number of the paragraph, that lost its raised type
    or its place.

Example
    Novák1 said and Novák said.

Limits
    Whether it is a callout or a printed number it does not say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DAMAGE, Change, DifferenceRule, Telling, Verdict
from editions.rules.places import quoted
from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.rules.context import Context

_CALLOUT = lazy(r"\d{1,3}")
_GLUED = lazy(r"(?P<before>\d{1,3})?(?P<word>[^\W\d_]{2,}[^\w\s]?)(?P<after>\d{1,3})?")


def _check(change: Change, _context: Context) -> Verdict | None:
    one, other = change.left.strip(), change.right.strip()
    if change.glued and not (one and other) and _CALLOUT.fullmatch(one + other):
        return Verdict(Cause.OCR, 0.8, ("glued",), (one, other))
    for glued, plain in ((one, other), (other, one)):
        found = _GLUED.fullmatch(glued)
        if found and (found["before"] or found["after"]) and found["word"].casefold() == plain.casefold():
            return Verdict(Cause.OCR, 0.9, ("glued",), (one, other))
    return None


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    where = telling.who if telling.count == 1 else f"In {telling.count} places"
    return (
        f"{where}: {quoted(one)} in {telling.left}, {quoted(other)} in {telling.right}: a number is glued to the word, "
        "most likely of a note or a paragraph."
    )


RULE = DifferenceRule(
    code="O605", name="glued-number", severity=Severity.INFO, rank=DAMAGE - 1, check=_check, message=_message
)
