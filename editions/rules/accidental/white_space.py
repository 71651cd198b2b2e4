"""
White space that differs.

What it finds
    Blanks, line ends, tabs and no-break spaces that are not the same between or around words that are.

Why it matters
    It does not matter to the sense. It shows that the page was wrapped anew.

Example
    One witness breaks its lines at 72 characters, the other prints a paragraph a line.

Limits
    Where a blank is missing between two words, the words are one: that is O602. White space at the seam of a split
    paragraph is not compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Severity
from editions.rules import SIGNS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, _context: Context) -> Verdict | None:
    if change.left.strip() or change.right.strip():
        same = "".join(change.left.split()) == "".join(change.right.split()) and change.left_words == change.right_words
        return dress("space") if same else None
    return dress("space")


def _message(telling: Telling) -> str:
    places = "one place" if telling.count == 1 else f"{telling.count} places"
    return f"White space differs in {places} (line ends, tabs, no-break or double spaces); the words are the same."


RULE = DifferenceRule(
    code="A508",
    name="white-space",
    severity=Severity.INFO,
    rank=SIGNS,
    about_signs=True,
    check=_check,
    message=_message,
)
