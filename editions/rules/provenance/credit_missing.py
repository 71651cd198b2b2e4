"""
One edition names a translator or editor, the other is silent about them.

What it finds
    A translator or editor named in one text only, where the other text does state its source or publication.

Why it matters
    A translation without a translator reads like the record itself; and whoever did the work should be named.

Example
    Edition A: Translated by Anna Lind. Edition B gives the same words and the archive, but no translator.

Limits
    A bare text that says nothing of its source is left alone: its silence means nothing. The name may stand elsewhere
    in the volume from which a text was taken. Between a text and its translation, translators are not compared: the
    original has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.relation import Relation
from editions.rules import PairRule, Telling
from editions.rules.provenance._fields import sides, states_source

if TYPE_CHECKING:
    from editions.rules.context import Context

_CREDITS = {"translators": "translator", "editors": "editor"}


def _check(context: Context) -> tuple[Finding, ...]:
    if not states_source(context.left) or not states_source(context.right):
        return ()
    found: list[Finding] = []
    for name in _CREDITS:
        if name == "translators" and context.relation is Relation.TRANSLATION:
            continue  # the one text is most likely the original, which has none
        left: tuple[str, ...] = getattr(context.left.transcript.source, name)
        right: tuple[str, ...] = getattr(context.right.transcript.source, name)
        if bool(left) == bool(right):
            continue
        places = sides(context, left, right)
        found.append(
            Finding(
                code="P705",
                severity=Severity.MAJOR,
                left=places[0],
                right=places[1],
                cause=Cause.EDITORIAL,
                confidence=0.8,
                evidence=(name, "left" if left else "right", ", ".join(left or right)),
                field=name,
            )
        )
    return tuple(found)


def _message(telling: Telling) -> str:
    name, side, names = telling.finding.evidence
    has, lacks = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    return (
        f"{has} names {names} as {_CREDITS[name]}; {lacks} states its source and names none. "
        f"Is it the same work? Then {lacks} should say whose."
    )


RULE = PairRule(code="P705", name="credit-missing", severity=Severity.MAJOR, check=_check, message=_message)
