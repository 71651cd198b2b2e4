"""
A negation that the other witness has not.

What it finds
    A sentence that denies (not, never, no, не, ne … pas, nicht, kein …) where the sentence that answers it does not.

Why it matters
    One "not" that is lost turns the sense of a sentence round, and no other check of a translation sees it.

Example
    "the canal had never been dug" and "le canal avait été creusé".

Limits
    Good translations deny in many ways (*he refused*, *unknown*, *without*), so that most of these findings are told
    quietly. Louder are those between two versions in one language, where the same words stand around the place and
    nothing beside them denies. Clauses are counted, and not words: a double negation is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.relation import REWORDED
from editions.rules import PairRule, Telling
from editions.rules.places import quoted, reading
from editions.rules.translation._denials import Denial, unmatched
from editions.rules.translation._settling import by_denial

if TYPE_CHECKING:
    from editions.rules.context import Context

_DOUBTFUL = 0.5  # confidence of a bead below which nothing is told aloud


def _check(context: Context) -> tuple[Finding, ...]:
    return tuple(_finding(denial, context) for denial in unmatched(context))


def _finding(denial: Denial, context: Context) -> Finding:
    mine, theirs = (context.left, context.right) if denial.on_left else (context.right, context.left)
    word = denial.word
    here = reading(mine, word.paragraph, word.start, word.end)
    there = reading(theirs, denial.facing.paragraph, denial.facing.start, denial.facing.end)
    loud = denial.sure and denial.bead.confidence >= _DOUBTFUL
    return Finding(
        code="L806",
        severity=Severity.MINOR if loud else Severity.INFO,
        left=here if denial.on_left else there,
        right=there if denial.on_left else here,
        cause=Cause.TRANSLATION,
        confidence=0.7 if loud else 0.3,
        evidence=("left" if denial.on_left else "right", here.text, there.text),
        link=denial.bead.link,
    )


def _message(telling: Telling) -> str:
    side, word, facing = telling.finding.evidence
    has, lacks = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    return (
        f"{telling.who}: {has} denies ({quoted(word)}), and {lacks} seems not to, at {quoted(facing)}. "
        "Check the original."
    )


RULE = PairRule(
    code="L806",
    name="negation-not-carried-over",
    severity=Severity.INFO,
    check=_check,
    message=_message,
    relations=REWORDED,
    settles=by_denial,
)
