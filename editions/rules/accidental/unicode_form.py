"""
The same letters, written with other code points.

What it finds
    A reading that is the same when both are composed (NFC) and signs that are not seen, such as soft hyphens and
    zero-width spaces, are taken out.

Why it matters
    Nobody sees it, but a search for the word finds it in one witness only.

Example
    One file writes an accented letter as one code point, the other as a letter and a combining accent.

Limits
    Letters of another script that look alike (Cyrillic in a Latin word) are not the same letters; in a name they are
    A511, else O601 or M306.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Severity
from editions.rules import SIGNS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import composed, dress

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, _context: Context) -> Verdict | None:
    if change.left.isascii() and change.right.isascii():
        return None
    return dress("form") if composed(change.left) == composed(change.right) else None


def _message(telling: Telling) -> str:
    places = "one place" if telling.count == 1 else f"{telling.count} places"
    return f"The same letters are written with other code points in {places}; nobody sees the difference."


RULE = DifferenceRule(
    code="A509",
    name="unicode-form",
    severity=Severity.INFO,
    rank=SIGNS,
    about_signs=True,
    check=_check,
    message=_message,
)
