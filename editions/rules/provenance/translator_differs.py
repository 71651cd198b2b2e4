"""
The two editions name different translators.

What it finds
    Two texts of which both name a translator, and not the same.

Why it matters
    Two translators make two translations: differences in wording are then theirs, and not the record's.

Example
    Edition A: Translated by Anna Lind. Edition B: Translated by Jan Novák.

Limits
    A name and its initials count as one person, and so do two orders of one name; a name before and after a marriage,
    or in two transliterations, counts as two. Between two translations that are meant to be two, this is no surprise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.provenance._fields import person, sides

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    left, right = context.left.transcript.source.translators, context.right.transcript.source.translators
    if not left or not right:
        return ()
    left_only = tuple(name for name in left if not any(_is_one(name, other) for other in right))
    right_only = tuple(name for name in right if not any(_is_one(name, other) for other in left))
    if not left_only and not right_only:
        return ()
    places = sides(context, left_only, right_only)
    return (
        Finding(
            code="P702",
            severity=Severity.MAJOR,
            left=places[0],
            right=places[1],
            cause=Cause.EDITORIAL,
            evidence=(", ".join(left), ", ".join(right)),
            field="translators",
        ),
    )


def _is_one(one: str, two: str) -> bool:
    """Tell whether two printed names may be one person's: an initial stands for the forename that it begins."""
    longer, shorter = sorted((list(person(one)), list(person(two))), key=lambda parts: (-len("".join(parts)), parts))
    for part in sorted(shorter, key=len, reverse=True):
        found = next((other for other in longer if other == part or (len(part) == 1 and other[0] == part)), None)
        if found is None:
            return False
        longer.remove(found)
    return True


def _message(telling: Telling) -> str:
    left, right = telling.finding.evidence
    return (
        f"{telling.left} names {left} as translator, {telling.right} names {right}. "
        "Differences in wording may be the translators'; compare them with the original before you call them changes."
    )


RULE = PairRule(code="P702", name="translator-differs", severity=Severity.MAJOR, check=_check, message=_message)
