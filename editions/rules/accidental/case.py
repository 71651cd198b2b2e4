"""
Capital against small letters.

What it finds
    The same letters, some of them capitals in one witness and small in the other.

Why it matters
    House styles differ on Party and party, Congress and congress; seldom does a capital make another thing of the word.

Example
    the Congress of the Party and the congress of the party.

Limits
    A capital that tells two things apart (the Left, the left) is not seen as such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DRESS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, _context: Context) -> Verdict | None:
    one, other = change.left.strip(), change.right.strip()
    if one == other or one.casefold() != other.casefold():
        return None
    return dress("case", *change.left_words, cause=Cause.TYPOGRAPHIC, evidence=(one, other))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    places = f"{telling.who}: " if telling.count == 1 else f"In {telling.count} places "
    return f"{places}{quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}: capitals only."


RULE = DifferenceRule(code="A505", name="case", severity=Severity.INFO, rank=DRESS, check=_check, message=_message)
