"""
The two editions name different holders of the document.

What it finds
    Archives and libraries that one edition names as keeping the document, or a copy of it, and the other does not,
    where both say something of their source.

Why it matters
    The edition may rest on a copy, and the copy may lack leaves or stamps of the original.

Example
    Edition A: on file at the City Library. Edition B: on file at the State Archive.

Limits
    Names are compared as printed, without case and diacritics. That a holder is not named does not mean that it has
    no copy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.provenance._fields import key, sides, states_source

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    if not states_source(context.left) or not states_source(context.right):
        return ()
    left = {key(h.holder): h.holder for h in context.left.transcript.source.holdings}
    right = {key(h.holder): h.holder for h in context.right.transcript.source.holdings}
    left_only = tuple(left[name] for name in left if name not in right)
    right_only = tuple(right[name] for name in right if name not in left)
    if not left_only and not right_only:
        return ()
    places = sides(context, left_only, right_only)
    return (
        Finding(
            code="P704",
            severity=Severity.MINOR,
            left=places[0],
            right=places[1],
            cause=Cause.EDITORIAL,
            evidence=(", ".join(left_only), ", ".join(right_only)),
            field="holdings",
        ),
    )


def _message(telling: Telling) -> str:
    left, right = telling.finding.evidence
    if left and right:
        said = f"{telling.left} names {left} as the holder, {telling.right} names {right}"
    else:
        has, lacks = (telling.left, telling.right) if left else (telling.right, telling.left)
        said = f"{has} names {left or right} as a holder, {lacks} does not"
    return f"{said}. Which copy does each edition rest on?"


RULE = PairRule(code="P704", name="holding-differs", severity=Severity.MINOR, check=_check, message=_message)
