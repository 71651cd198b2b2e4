"""
The two texts come from different publications.

What it finds
    Container title, publisher, year or rights that both texts state, and state differently.

Why it matters
    It tells which edition is the older, and whom to cite.

Example
    Edition A: North Hill Press, 2004. Edition B: North Hill Press, 2010.

Limits
    Two editions of one text are expected to differ here. Only what both state is compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.places import quoted
from editions.rules.provenance._fields import key, sides

if TYPE_CHECKING:
    from editions.rules.context import Context

_FIELDS = {"container_title": "title of the volume", "publisher": "publisher", "year": "year", "rights": "rights"}


def _check(context: Context) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for name in _FIELDS:
        left: str | None = getattr(context.left.transcript.source, name)
        right: str | None = getattr(context.right.transcript.source, name)
        if not left or not right or key(left) == key(right):
            continue
        places = sides(context, (left,), (right,))
        found.append(
            Finding(
                code="P703",
                severity=Severity.INFO,
                left=places[0],
                right=places[1],
                cause=Cause.EDITORIAL,
                evidence=(name, left, right),
                field=name,
            )
        )
    return tuple(found)


def _message(telling: Telling) -> str:
    name, left, right = telling.finding.evidence
    return (
        f"The {_FIELDS[name]} is {quoted(left)} in {telling.left} and {quoted(right)} in {telling.right}. "
        "Say which one you cite."
    )


RULE = PairRule(code="P703", name="publication-differs", severity=Severity.INFO, check=_check, message=_message)
