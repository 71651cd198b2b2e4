"""
The two editions cite different archival references.

What it finds
    Levels of the archival reference (archive, fond, opis, delo, list) that differ; levels that only one edition
    prints, as minor; and source statements without a readable reference whose words differ.

Why it matters
    A reference leads to one file. If two editions of one text cite two files, one of them is wrong, or they print two
    different records of one session.

Example
    Edition A: Fond 4. Opis 2. Edition B: Fond 4. Opis 3.

Limits
    Names of archives are compared as printed, without case and diacritics: an old and a new name of one archive count
    as different, unless only letters differ that a scanner confuses (O601). Whether a reference exists is not known. A
    reference that goes less deep is no contradiction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import Change, PairRule, Telling
from editions.rules.damage import confused
from editions.rules.places import quoted
from editions.rules.provenance._fields import key, level_place, nowhere_in
from provenance.reference import LEVELS

if TYPE_CHECKING:
    from editions.rules.context import Context
    from provenance.reference import ArchivalReference


def _check(context: Context) -> tuple[Finding, ...]:
    left, right = context.left.transcript.source.reference, context.right.transcript.source.reference
    if left and right and left.levels and right.levels:
        return tuple(found for level in LEVELS if (found := _level(context, level, (left, right))))
    return ()


def _level(context: Context, level: str, references: tuple[ArchivalReference, ArchivalReference]) -> Finding | None:
    left, right = (dict(reference.levels).get(level) for reference in references)
    if left is None and right is None:
        return None
    if left is not None and right is not None and (key(left) == key(right) or _is_damaged(context, level, left, right)):
        return None
    return Finding(
        code="P701",
        severity=Severity.MINOR if left is None or right is None else Severity.CRITICAL,
        left=nowhere_in(context.left) if left is None else level_place(context.left, level, left),
        right=nowhere_in(context.right) if right is None else level_place(context.right, level, right),
        cause=Cause.EDITORIAL,
        evidence=(level, left or "", right or ""),
        field=f"reference.{level}",
    )


def _is_damaged(context: Context, level: str, left: str, right: str) -> bool:
    """Whether a scanner explains two names of one archive, word by word; of two numbers it never does."""
    ones, others = left.split(), right.split()
    if level != "archive" or len(ones) != len(others):
        return False
    pairs = zip(ones, others, strict=True)
    changes = (Change(one, other, (key(one),), (key(other),)) for one, other in pairs)
    return all(key(change.left) == key(change.right) or confused(change, context.lexicon) for change in changes)


def _message(telling: Telling) -> str:
    level, left, right = telling.finding.evidence
    if not level:
        return (
            f"The source statements differ: {quoted(left)} in {telling.left}, {quoted(right)} in {telling.right}. "
            "Do both print the same record?"
        )
    if left and right:
        return (
            f"{telling.left} cites {level} {left}, {telling.right} cites {level} {right}. "
            "One of them is a slip, or they print two records: check the finding aid."
        )
    has, lacks = (telling.left, telling.right) if left else (telling.right, telling.left)
    return (
        f"{has} cites {level} {left or right}; the reference of {lacks} does not name it. "
        "Verify it before you take it over."
    )


RULE = PairRule(code="P701", name="reference-differs", severity=Severity.CRITICAL, check=_check, message=_message)
