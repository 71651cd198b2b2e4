"""
Accents and other marks on letters that one witness lacks.

What it finds
    A reading that is the same when the marks are taken off its letters.

Why it matters
    It is mostly a type case without the letters, or a scanner. The name is the same; a search finds it in one witness
    only.

Example
    Husák and Husak.

Limits
    In some languages a mark tells two words apart (French ou and où, Russian е and ё). It does not look at the sense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DRESS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress, unmarked
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, _context: Context) -> Verdict | None:
    one, other = change.left.strip(), change.right.strip()
    if one.isascii() and other.isascii():
        return None
    if one == other or unmarked(one).casefold() != unmarked(other).casefold():
        return None
    return dress("marks", one, other, cause=Cause.ORTHOGRAPHIC, evidence=(one, other))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    places = telling.who if telling.count == 1 else f"In {telling.count} places"
    return (
        f"{places}: {quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}: "
        "only marks on letters differ."
    )


RULE = DifferenceRule(
    code="A506", name="diacritics", severity=Severity.INFO, rank=DRESS, check=_check, message=_message
)
