"""
The two editions name different translators.

What it finds
    Two texts of which both name a translator, and not the same.

Why it matters
    Two translators make two translations: differences in wording are then theirs, and not the record's.

Example
    Edition A: Translated by Anna Lind. Edition B: Translated by Jan Novák.

Limits
    A name and its initials count as one person, and so do two orders of one name, its bare surname, and its
    transliterations; a name before and after a marriage counts as two. Between two translations that are meant to be
    two, this is no surprise, and info.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.relation import REWORDED
from editions.rules import PairRule, Telling
from editions.rules.provenance._fields import sides
from provenance.names import same_person

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    left, right = context.left.transcript.source.translators, context.right.transcript.source.translators
    if not left or not right:
        return ()
    left_only = tuple(name for name in left if not any(same_person(name, other) for other in right))
    right_only = tuple(name for name in right if not any(same_person(name, other) for other in left))
    if not left_only and not right_only:
        return ()
    places = sides(context, left_only, right_only)
    return (
        Finding(
            code="P702",
            severity=Severity.INFO if context.relation in REWORDED else Severity.MAJOR,
            left=places[0],
            right=places[1],
            cause=Cause.EDITORIAL,
            evidence=(", ".join(left), ", ".join(right)),
            field="translators",
        ),
    )


def _message(telling: Telling) -> str:
    left, right = telling.finding.evidence
    return (
        f"{telling.left} names {left} as translator, {telling.right} names {right}. "
        "Differences in wording may be the translators'; compare them with the original before you call them changes."
    )


RULE = PairRule(code="P702", name="translator-differs", severity=Severity.MAJOR, check=_check, message=_message)
