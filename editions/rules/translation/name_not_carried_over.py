"""
A name that the other text does not carry over.

What it finds
    A name that is usually answered in the other text, and here is not: another name stands in its place, or none. What
    answers what is learnt from the pair itself, from the sound of the names and from where they stand; what the
    editor has listed under ``[names]`` is taken as given.

Why it matters
    Another person did it, or nobody knows any longer who did.

Example
    "Lind asked Havel for the grain." and "Линд просил Сореля о зерне."

Limits
    A translator often writes "he" for a name: a name that is only missing is told as information, unless it is in
    the editor's list. One that stands once in the whole text, and sounds like nothing on the other side, is not known
    to be a name. Two people who bear one name, or names that sound alike, are not told apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.relation import REWORDED
from editions.rules import PairRule, Telling
from editions.rules.places import quoted, reading
from editions.rules.settling import by_name
from editions.rules.translation._missing import missing_names

if TYPE_CHECKING:
    from editions.difference import Place
    from editions.rules.context import Context
    from editions.rules.facing import Word
    from editions.rules.translation._missing import Missing
    from editions.witness import Witness


def _check(context: Context) -> tuple[Finding, ...]:
    return tuple(_finding(context, one) for one in missing_names(context))


def _finding(context: Context, one: Missing) -> Finding:
    told = one.told
    return Finding(
        code="L804",
        severity=one.severity,
        left=_place(context.left, one.left, one.left_gap),
        right=_place(context.right, one.right, one.right_gap),
        cause=Cause.TRANSLATION,
        confidence=one.confidence,
        fold=("name", str(one.link), one.left.key if one.left else "", one.right.key if one.right else ""),
        evidence=(
            one.left.text if one.left else "",
            one.right.text if one.right else "",
            str(told.answered) if told else "",
            str(told.places) if told else "",
        ),
        link=one.link,
    )


def _place(witness: Witness, word: Word | None, gap: tuple[int, int] | None) -> Place | None:
    if word:
        return reading(witness, word.paragraph, word.start, word.end)
    return reading(witness, gap[0], gap[1], gap[1]) if gap else None


def _message(telling: Telling) -> str:
    one, other, answered, places = telling.finding.evidence
    if one and other:
        return (
            f"{telling.who}: {quoted(one)} stands in {telling.left}, and {quoted(other)} in {telling.right}: "
            "they look like two names. Check the original."
        )
    has, lacks = (telling.left, telling.right) if one else (telling.right, telling.left)
    usual = f", which has this name in {answered} of {places} other places," if answered and int(places) else ""
    name = quoted(one or other)
    return f"{telling.who}: {name} stands in {has}; {lacks}{usual} does not have it here. Check the original."


RULE = PairRule(
    code="L804",
    name="name-not-carried-over",
    severity=Severity.MAJOR,
    message=_message,
    check=_check,
    relations=REWORDED,
    settles=by_name,
)
