"""
A speech that another speaker holds.

What it finds
    A speaker's label that names somebody else, where neither spelling nor a scanner explains it. The same name with
    another title, initial or aside is info.

Why it matters
    The words are put into another mouth.

Example
    "Sorel: The mill is shut." and "Lind: The mill is shut."

Limits
    One person under two titles (The Chairman, Mr. Lind) looks like two. Between versions, or a text and its
    translation, only paragraphs that answer each other one to one are looked at, and only speakers whose other name is
    known, since it is the same in other letters or answers this one elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import LABEL, Change, DifferenceRule, Telling, Verdict
from editions.rules.places import quoted
from editions.rules.structure._labels import same_person
from editions.rules.structure._speakers import exchanged

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, context: Context) -> Verdict | None:
    if not change.in_label or not change.left_words or not change.right_words:
        return None
    readings = (change.left.strip(" :"), change.right.strip(" :"))
    if same_person(change, context.lexicon):
        return Verdict(Cause.EDITORIAL, 0.7, readings, readings, Severity.INFO)
    return Verdict(Cause.EDITORIAL, 0.9, None, readings)


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    if telling.finding.severity is Severity.INFO:
        return (
            f"{telling.who}: the label reads {quoted(one)} in {telling.left} and {quoted(other)} in {telling.right}: "
            "the same speaker, most likely."
        )
    return (
        f"{telling.who}: the speaker is {quoted(one)} in {telling.left} and {quoted(other)} in {telling.right}. "
        "Who speaks according to the archival text?"
    )


RULE = DifferenceRule(
    code="S201",
    name="speaker-changed",
    severity=Severity.CRITICAL,
    rank=LABEL,
    check=_check,
    message=_message,
    reworded=exchanged,
)
