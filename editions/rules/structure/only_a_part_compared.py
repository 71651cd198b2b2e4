"""
One witness holds only a part of the other, and only that part was compared.

What it finds
    That a short text was found inside a long one, and which paragraphs of the long one answer it.

Why it matters
    Everything outside the part was set aside and is not reported as missing. If the part is wrong, so is all the rest.

Example
    Edition B is one session; edition A is the volume that prints it as paragraphs 2210 to 2255.

Limits
    Only one part is found; a session that the volume prints in two places is compared with one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.places import number, whole

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    part = context.alignment.part
    if part is None:
        return ()
    side, start, end = part
    longer = context.left if side == "left" else context.right
    left, right = (start, 0) if side == "left" else (0, start)
    return (
        Finding(
            code="S107",
            severity=Severity.INFO,
            left=whole(context.left, left) if context.left.paragraphs else None,
            right=whole(context.right, right) if context.right.paragraphs else None,
            evidence=(side, number(longer, start), number(longer, max(start, end - 1))),
        ),
    )


def _message(telling: Telling) -> str:
    side, first, last = telling.finding.evidence
    longer, shorter = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    return (
        f"{shorter} answers ¶{first}–{last} of {longer}; the rest of {longer} was set aside and not compared. "
        "If this is not the right part, pin a paragraph."
    )


RULE = PairRule(code="S107", name="only-a-part-compared", severity=Severity.INFO, check=_check, message=_message)
