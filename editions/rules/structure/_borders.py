"""Links whose two sides have different numbers of paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.alignment import LinkKind
from editions.divergence import Cause, Finding, Severity
from editions.rules.places import whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from editions.rules import Telling
    from editions.rules.context import Context

_REDRAWN = frozenset({LinkKind.SPLIT, LinkKind.MERGE, LinkKind.MANY})


def redrawn(context: Context, code: str, wanted: Callable[[int, int], bool]) -> tuple[Finding, ...]:
    """
    Return a finding for each link whose numbers of paragraphs, left and right, are *wanted*.

    The places are the first paragraph of each side; evidence: the two numbers. Two translations break their paragraphs
    as they like: there all such places are one fact.
    """
    fold = ("redrawn",) if context.alignment.reworded else None
    found: list[Finding] = []
    for number, link in enumerate(context.alignment.links):
        left, right = link.left[1] - link.left[0], link.right[1] - link.right[0]
        if link.kind in _REDRAWN and wanted(left, right):
            found.append(
                Finding(
                    code=code,
                    severity=Severity.INFO,
                    left=whole(context.left, link.left[0]),
                    right=whole(context.right, link.right[0]),
                    cause=Cause.EDITORIAL,
                    confidence=link.confidence,
                    fold=fold,
                    evidence=(str(left), str(right)),
                    link=number,
                )
            )
    return tuple(found)


def in_many_places(telling: Telling) -> str:
    """Return the message where the two witnesses break their paragraphs independently in several places."""
    left, right = telling.finding.evidence
    return (
        f"{telling.who}, and {telling.count - 1} more: {telling.left} has other breaks between paragraphs than "
        f"{telling.right}; here {left} of its paragraphs answer {right}. Mind it when you cite by paragraph."
    )
