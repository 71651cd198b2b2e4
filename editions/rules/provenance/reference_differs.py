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
    as different. Whether a reference exists is not known. A reference that goes less deep is no contradiction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.places import quoted, reading
from editions.rules.provenance._fields import key, level_place, nowhere_in, source_note
from provenance.reference import LEVELS

if TYPE_CHECKING:
    from editions.difference import Place
    from editions.rules.context import Context
    from provenance.reference import ArchivalReference


def _check(context: Context) -> tuple[Finding, ...]:
    left, right = context.left.transcript.source.reference, context.right.transcript.source.reference
    if left and right and left.levels and right.levels:
        return tuple(found for level in LEVELS if (found := _level(context, level, (left, right))))
    if not (left and left.levels) and not (right and right.levels):
        return _words(context)
    return ()


def _level(context: Context, level: str, references: tuple[ArchivalReference, ArchivalReference]) -> Finding | None:
    left, right = (dict(reference.levels).get(level) for reference in references)
    if left is None and right is None:
        return None
    if left is not None and right is not None and key(left) == key(right):
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


def _words(context: Context) -> tuple[Finding, ...]:
    """Compare two source notes without a readable reference by their words."""
    left, right = source_note(context.left), source_note(context.right)
    if left is None or right is None:
        return ()
    one, two = context.left.paragraphs[left].text, context.right.paragraphs[right].text
    if key(one) == key(two):
        return ()
    head, tail = _shared(one, two)
    places: tuple[Place, Place] = (
        reading(context.left, left, head, len(one) - tail),
        reading(context.right, right, head, len(two) - tail),
    )
    return (
        Finding(
            code="P701",
            severity=Severity.MAJOR,
            left=places[0],
            right=places[1],
            cause=Cause.EDITORIAL,
            confidence=0.8,
            evidence=("", places[0].text, places[1].text),
            field="reference",
        ),
    )


def _shared(one: str, two: str) -> tuple[int, int]:
    """Return how many code points two texts share at their head and at their end, back to whole words."""
    shortest = min(len(one), len(two))
    head = next((i for i in range(shortest) if one[i] != two[i]), shortest)
    while head and (one[head - 1].isalnum() or two[head - 1].isalnum()):
        head -= 1
    rest = shortest - head
    tail = next((i for i in range(rest) if one[-1 - i] != two[-1 - i]), rest)
    while tail and (one[-tail].isalnum() or two[-tail].isalnum()):
        tail -= 1
    return head, tail


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
