"""
What must, may, can or will be.

What it finds
    Another modal verb, or one that came or went.

Why it matters
    An instruction becomes a permission, a promise a possibility.

Example
    "the ministry must report" and "the ministry may report".

Limits
    It counts modal verbs; need to, has to, is bound to are not known. Where a translation or an edition merely
    modernises (shall, will) it is reported all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import FACT, Change, DifferenceRule, Telling, Verdict
from editions.rules.meaning._facts import LONGEST, exchanged
from editions.rules.places import quoted
from editions.rules.question import literally

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, context: Context) -> Verdict | None:
    if change.size > LONGEST:
        return None
    lexicon = context.lexicon
    gone, come = exchanged(
        lexicon.expanded(change.left), lexicon.expanded(change.right), which=lexicon.modals.__contains__
    )
    if not gone and not come:
        return None
    return Verdict(Cause.EDITORIAL, 0.9, None, (change.left.strip(), change.right.strip()))


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    if not one or not other:
        has, lacks = (telling.left, telling.right) if one else (telling.right, telling.left)
        return (
            f"{telling.who}: {quoted(one or other)} stands in {has} and not in {lacks}: "
            "how binding is it meant to be?"
        )
    return (
        f"{telling.who}: {quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}: "
        "how binding is it meant to be?"
    )


RULE = DifferenceRule(
    code="M305", name="modality-changed", severity=Severity.MAJOR, rank=FACT + 2, check=_check, message=_message,
    settles=literally,
)  # fmt: skip
