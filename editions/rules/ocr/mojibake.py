"""
Letters that were decoded with the wrong table.

What it finds
    A reading that becomes the other one when its bytes are read as UTF-8, or that holds the replacement character where
    the other has a letter.

Why it matters
    The file was saved or read in the wrong encoding somewhere on its way; every letter beyond ASCII is in doubt.

Example
    sÃ©ance and séance.

Limits
    It knows text that was UTF-8 and was read as Windows-1252, Latin-1 or Windows-1251.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DAMAGE, Change, DifferenceRule, Telling, Verdict
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context

_TABLES = ("cp1252", "latin-1", "cp1251")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def _mended(text: str) -> set[str]:
    found = set()
    for table in _TABLES:
        try:
            found.add(text.encode(table).decode("utf-8"))
        except UnicodeError:
            continue
    return found


def _check(change: Change, _context: Context) -> Verdict | None:
    one, other = change.left.strip(), change.right.strip()
    if not one or not other or (one.isascii() and other.isascii()):
        return None
    lost = _REPLACEMENT in one or _REPLACEMENT in other
    if not lost and one not in _mended(other) and other not in _mended(one):
        return None
    if lost and abs(len(one) - len(other)) > max(one.count(_REPLACEMENT), other.count(_REPLACEMENT)) * 2:
        return None
    return Verdict(Cause.OCR, 0.9, ("mojibake",), (one, other))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    where = telling.who if telling.count == 1 else f"In {telling.count} places"
    return (
        f"{where}: letters were read with the wrong encoding ({quoted(one)} in {telling.left}, {quoted(other)} in "
        f"{telling.right}). Get the file anew, or read it with --encoding."
    )


RULE = DifferenceRule(
    code="O604",
    name="mojibake",
    severity=Severity.MINOR,
    rank=DAMAGE - 1,
    about_signs=True,
    check=_check,
    message=_message,
)
