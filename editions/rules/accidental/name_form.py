"""
One name in two forms.

What it finds
    A name that is the same under another transliteration, in Cyrillic letters, or with a letter such as ł written
    plain; accents alone are A506.

Why it matters
    It is the same person; a reader, or an index, may take it for two.

Example
    Gorbachev, Gorbachov, Gorbatschow, Горбачёв; Łęcki and Lecki.

Limits
    It knows the forms that the standards and the common customs of transliteration make; two persons whose names a
    scheme writes alike (Baikov, Bajkov) look like one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DRESS, Change, DifferenceRule, Telling, Verdict
from editions.rules.accidental._dress import dress
from editions.rules.places import quoted
from provenance.names import same_name
from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.rules.context import Context

_SHORTEST = 4  # letters
_ROMAN = lazy(r"[IVXLCDM]+")


def _check(change: Change, _context: Context) -> Verdict | None:
    one, other = change.left.strip(), change.right.strip()
    if len(change.left_words) != 1 or len(change.right_words) != 1:
        return None
    if not one[:1].isupper() or not other[:1].isupper() or min(len(one), len(other)) < _SHORTEST:
        return None
    if _ROMAN.fullmatch(one) and _ROMAN.fullmatch(other):
        return None  # two numbers
    if same_name(change.left_words[0], change.right_words[0]) is None:
        return None
    return dress("name", one, other, cause=Cause.TRANSLITERATION, evidence=(one, other))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    places = telling.who if telling.count == 1 else f"In {telling.count} places"
    return (
        f"{places}: {quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}: "
        "one name, most likely, in two forms."
    )


RULE = DifferenceRule(
    code="A511", name="name-form", severity=Severity.INFO, rank=DRESS + 2, check=_check, message=_message
)
