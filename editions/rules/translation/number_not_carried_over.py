"""
A number or date that the other witness has not.
"""

from __future__ import annotations

from editions.divergence import Cause, Finding, Severity
from editions.relation import REWORDED
from editions.rules import PairRule, Telling
from editions.rules.places import quoted, reading
from editions.rules.translation._carried import lost


def _check(context):
    return tuple(
        Finding(code="L803", severity=Severity.MAJOR if f.left and f.right else Severity.INFO, left=reading(context.left, f.left[0], f.left[1].start, f.left[1].end) if f.left else None,
        right=reading(context.right, f.right[0], f.right[1].start, f.right[1].end) if f.right else None, link=f.link, evidence=(f"{f.apart:.2f}",str(f.left and f.left[1].value),str(f.right and f.right[1].value)), cause=Cause.TRANSLATION)
        for f in lost(context)
    )


def _message(telling: Telling) -> str:
    return ""


RULE = PairRule(
    code="L803", name="number-not-carried-over", severity=Severity.MAJOR, check=_check, message=_message, relations=REWORDED
)
