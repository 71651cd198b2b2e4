"""
Two texts without a common paragraph.

What it finds
    A pair of witnesses in which no paragraph answers another. Where the wording differs throughout, also a pair whose
    sentences fit each other no better than they fit the same text read backwards.

Why it matters
    They are most likely not two editions of one text, or one of the files holds something else than its name says.

Example
    ``minutes-12.txt`` was compared with the table of contents.

Limits
    Two very free translations may look like this. Whether a text of fewer than twelve sentences is the translation of
    another cannot be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.places import unplaced, whole
from editions.rules.run._answers import any_answer

if TYPE_CHECKING:
    from editions.difference import Place
    from editions.rules.context import Context
    from editions.witness import Witness


def _check(context: Context) -> tuple[Finding, ...]:
    if any_answer(context):
        return ()
    left, right = _first(context.left), _first(context.right)
    return (Finding(code="X905", severity=Severity.CRITICAL, left=left, right=right),)


def _first(witness: Witness) -> Place:
    return whole(witness, 0) if witness.paragraphs else unplaced("")


def _message(telling: Telling) -> str:
    return (
        f"No paragraph of {telling.left} answers one of {telling.right}. "
        "Are these two editions of one text? If they are, pin a paragraph of each."
    )


RULE = PairRule(code="X905", name="nothing-matched", severity=Severity.CRITICAL, check=_check, message=_message)
