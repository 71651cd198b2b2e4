"""
Quotation marks and apostrophes of another shape, or missing.

What it finds
    Curly against straight, double against single, guillemets against the others; a mark that one witness lacks.

Why it matters
    It is the house style of a publisher. Where marks stand at other words, M309 says so as well.

Example
    “package” and "package".

Limits
    A mark that is missing on one side only is taken for an oversight of the printer or the scanner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Severity
from editions.rules import SIGNS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress
from editions.rules.places import quoted
from provenance.signs import ANGLE, CURLY, STRAIGHT

if TYPE_CHECKING:
    from editions.rules.context import Context

_STYLE = {
    **dict.fromkeys(CURLY, "curly"),
    **dict.fromkeys(ANGLE, "angle"),
    **dict.fromkeys(STRAIGHT, "straight"),
}
_STRAIGHT = str.maketrans(dict.fromkeys(_STYLE, "'"))


def _style(text: str) -> str:
    return next((_STYLE[c] for c in text if c in _STYLE), "none")


def _check(change: Change, _context: Context) -> Verdict | None:
    one, other = change.left.strip(), change.right.strip()
    signs = one + other
    if not any(c in _STYLE for c in signs):
        return None
    if all(c in _STYLE or c.isspace() for c in signs):
        return dress("marks", _style(one), _style(other), evidence=(one, other))
    if one.translate(_STRAIGHT) == other.translate(_STRAIGHT):
        return dress("marks", _style(one), _style(other), evidence=(one, other))
    return None


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    styles = (_style(one), _style(other))
    if telling.count == 1:
        return (
            f"{telling.who}: {quoted(one)} in {telling.left}, {quoted(other)} in {telling.right}: "
            "quotation marks only."
        )
    if "none" in styles:
        where = telling.left if styles[0] == "none" else telling.right
        return f"Quotation marks are missing in {where} in {telling.count} places."
    return (
        f"Quotation marks are {styles[0]} in {telling.left} and {styles[1]} in {telling.right}, "
        f"in {telling.count} places."
    )


RULE = DifferenceRule(
    code="A503",
    name="quotation-marks",
    severity=Severity.INFO,
    rank=SIGNS,
    about_signs=True,
    check=_check,
    message=_message,
)
