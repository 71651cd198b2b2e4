"""
Paragraphs that stand in another place.

What it finds
    A paragraph that both witnesses have, but not in the same order of things. Neighbours that moved together are one
    finding.

Why it matters
    In a debate the order is part of the meaning: an answer that stands before its question answers something else.

Example
    The remark on the dredgers opens the fifth point in edition A and closes the sixth in edition B.

Limits
    When two neighbouring paragraphs change places, nobody can say which of the two moved; the shorter one is named.
    A paragraph that moved and was rewritten may count as missing in one place and added in another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.alignment import LinkKind
from editions.divergence import Cause, Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.places import number, whole

if TYPE_CHECKING:
    from editions.alignment import Link
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    found: list[Finding] = []
    block, previous = "", None
    for at, link in enumerate(context.alignment.links):
        if link.kind is not LinkKind.MOVE:
            continue
        if previous is None or not _together(previous, link):
            block = str(link.left[0])
        found.append(
            Finding(
                code="S105",
                severity=Severity.MINOR,
                left=whole(context.left, link.left[0]),
                right=whole(context.right, link.right[0]),
                cause=Cause.EDITORIAL,
                confidence=link.confidence,
                fold=("block", block),
                evidence=(number(context.left, link.left[0]), number(context.right, link.right[0])),
                link=at,
            )
        )
        previous = link
    return tuple(found)


def _together(one: Link, two: Link) -> bool:
    return one.left[1] == two.left[0] and one.right[1] == two.right[0]


def _message(telling: Telling) -> str:
    left, right = telling.finding.evidence
    what = "This paragraph stands" if telling.count == 1 else f"These {telling.count} paragraphs stand together"
    return (
        f"{telling.who}: {what} in another place: ¶{left} of {telling.left}, ¶{right} of {telling.right}. "
        "Which order does the archival record have?"
    )


RULE = PairRule(code="S105", name="paragraph-moved", severity=Severity.MINOR, check=_check, message=_message)
