"""
A speaker's label that one witness lacks.

What it finds
    A paragraph that opens with a label in one witness and without it in the other, or with a part of it.
    If only a title, an initial or an aside is missing, it is info.

Why it matters
    Without its label a speech runs on under the name of the speaker before.

Example
    "Sorel: The mill is shut." and "The mill is shut."

Limits
    Where the whole paragraph with the label is missing, S101 speaks. Silent between versions, and between a text and
    its translation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import LABEL, Change, DifferenceRule, Telling, Verdict
from editions.rules.places import quoted
from editions.rules.structure._labels import same_person

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, context: Context) -> Verdict | None:
    if not change.in_label or bool(change.left_words) == bool(change.right_words):
        return None
    side = "left" if change.left_words else "right"
    label = (change.left or change.right).strip(" :")
    if same_person(change, context.lexicon):
        return Verdict(Cause.EDITORIAL, 0.7, (side, label), (side, label), Severity.INFO)
    return Verdict(Cause.EDITORIAL, 0.9, None, (side, label))


def _message(telling: Telling) -> str:
    side, label = telling.finding.evidence
    has, lacks = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    if telling.finding.severity is Severity.INFO:
        return f"{telling.who}: the label has {quoted(label)} in {has} only: a title or an initial of the same speaker."
    return (
        f"{telling.who}: {has} prints {quoted(label)} before the speech, {lacks} does not. "
        f"Whose words are these in {lacks}?"
    )


RULE = DifferenceRule(
    code="S202", name="speaker-label-missing", severity=Severity.MAJOR, rank=LABEL, check=_check, message=_message
)
