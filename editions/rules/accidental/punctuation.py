"""
Punctuation that differs.

What it finds
    Commas, stops, colons, round brackets and other signs (square ones are the editor's: E403) that one witness has and
    the other has not, or has otherwise; also the same omission mark in another form (``[...]`` for ``[…]``).

Why it matters
    It seldom matters; now and then a comma decides what a clause belongs to.

Example
    The council, which met in secret, resolved … against The council which met in secret resolved …

Limits
    It does not tell a comma that changes the sense from one that does not. A full stop that a scanner read as a comma
    looks like an editor's comma.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Severity
from editions.rules import DRESS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, _context: Context) -> Verdict | None:
    if change.left.count("[") != change.right.count("[") and (change.left_words or not (change.left and change.right)):
        return None  # an editor's hand
    if change.left_words == change.right_words and _bare(change.left) == _bare(change.right):
        one, other = "".join(change.left.split()), "".join(change.right.split())
        signs = (_signs(one), _signs(other))
        return dress("signs", *signs, evidence=(change.left.strip(), change.right.strip()))
    return None


def _bare(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def _signs(text: str) -> str:
    return "".join(c for c in text if not c.isalnum())


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    places = f"{telling.who}: " if telling.count == 1 else f"In {telling.count} places "
    if not one or not other:
        has, lacks = (telling.left, telling.right) if one else (telling.right, telling.left)
        return f"{places}{quoted(one or other)} stands in {has} and not in {lacks}: punctuation only."
    return f"{places}{quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}: punctuation only."


RULE = DifferenceRule(
    code="A502",
    name="punctuation",
    severity=Severity.INFO,
    rank=DRESS,
    about_signs=True,
    check=_check,
    message=_message,
)
