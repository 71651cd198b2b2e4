"""
Hyphens inside words.

What it finds
    A word that is written with a hyphen in one witness, and without, or as two words, in the other; also a hyphen that
    a line end left behind.

Why it matters
    It is a house style, or the trace of a line that was broken there.

Example
    re-evaluation and reevaluation; over-all and overall.

Limits
    A hyphen that makes another word of two (a re-form, a reform) is not seen as such.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DRESS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import composed, dress
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context

_HYPHENS = ("-", "\N{HYPHEN}", "\N{NON-BREAKING HYPHEN}", "\N{NOT SIGN}")
_INSIDE = re.compile(rf"(?<=\w)[{''.join(map(re.escape, _HYPHENS))}](?=\w|$|\s)")


def _joined(text: str) -> str:
    bare = "".join(composed(text).split())
    for hyphen in _HYPHENS:
        bare = bare.replace(hyphen, "")
    return bare.casefold()


def _check(change: Change, _context: Context) -> Verdict | None:
    if not change.left_words or not change.right_words:
        return None
    if bool(_INSIDE.search(change.left)) == bool(_INSIDE.search(change.right)):
        return None
    if _joined(change.left) != _joined(change.right):
        return None
    readings = (change.left.strip(), change.right.strip())
    return dress("hyphen", _joined(change.left), cause=Cause.ORTHOGRAPHIC, evidence=readings)


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    places = telling.who if telling.count == 1 else f"In {telling.count} places"
    return (
        f"{places}: {quoted(one)} in {telling.left}, {quoted(other)} in {telling.right}: "
        "one word, hyphenated otherwise."
    )


RULE = DifferenceRule(
    code="A507",
    name="hyphenation",
    severity=Severity.INFO,
    rank=DRESS - 1,
    about_signs=True,
    check=_check,
    message=_message,
)
