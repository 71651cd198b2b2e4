"""
Dashes of another shape.

What it finds
    An em dash against an en dash or a hyphen, with or without blanks around it.

Why it matters
    It is the house style of a publisher.

Example
    schedule—leave and schedule - leave.

Limits
    A hyphen inside a word is A507. A dash against a comma is A502. A blank before the dash that one witness lacks may
    be A508 as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Severity
from editions.rules import SIGNS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress
from editions.rules.places import quoted
from provenance.signs import DASHES

if TYPE_CHECKING:
    from editions.rules.context import Context

_DASHES = frozenset(DASHES)
_ONE_DASH = str.maketrans(dict.fromkeys(_DASHES, "-"))


def _bare(text: str) -> str:
    return "".join(text.translate(_ONE_DASH).replace("--", "-").split())


def _check(change: Change, _context: Context) -> Verdict | None:
    one, other = change.left.strip(), change.right.strip()
    if not any(c in _DASHES for c in one) or not any(c in _DASHES for c in other):
        return None
    if _bare(one) != _bare(other):
        return None
    long = max(_DASHES & set(one)), max(_DASHES & set(other))
    return dress("dash", *long, evidence=(one, other))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    places = telling.who if telling.count == 1 else f"In {telling.count} places"
    return f"{places}: dashes look otherwise ({quoted(one)} in {telling.left}, {quoted(other)} in {telling.right})."


RULE = DifferenceRule(
    code="A504", name="dash", severity=Severity.INFO, rank=SIGNS, about_signs=True, check=_check, message=_message
)
