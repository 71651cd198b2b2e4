"""
Words that moved in or out of quotation marks.

What it finds
    A quotation that ends, or begins, at another word: a mark that went in one place of a paragraph and came in another.

Why it matters
    It changes who is held to have said the words.

Example
    He said: "We agreed. They did not come." and He said: "We agreed." They did not come.

Limits
    Marks that one witness lacks altogether are A503. Quotations that are indented and not marked are not seen.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.places import quoted, reading
from provenance.signs import DOUBLE

if TYPE_CHECKING:
    from editions.difference import Difference
    from editions.rules.context import Context

_MARKS = frozenset(DOUBLE)
_FARTHEST = 400  # code points between the two places


def _marks(text: str) -> int:
    return sum(c in _MARKS for c in text)


def _check(context: Context) -> tuple[Finding, ...]:
    gone: defaultdict[int, list[Difference]] = defaultdict(list)
    come: defaultdict[int, list[Difference]] = defaultdict(list)
    for one in context.differences:
        both = one.left.text + one.right.text
        if both.isalnum() or _MARKS.isdisjoint(both):
            continue
        more = _marks(one.right.text) - _marks(one.left.text)
        if more and not any(c.isalnum() for c in both):
            (come if more > 0 else gone)[one.link].append(one)
    return tuple(
        found
        for link in sorted(gone.keys() & come.keys())
        for one, other in zip(gone[link], come[link], strict=False)
        if (found := _moved(context, one, other))
    )


def _moved(context: Context, one: Difference, other: Difference) -> Finding | None:
    first, last = sorted((one, other), key=lambda d: (d.left.paragraph or 0, d.left.start))
    paragraph, answer = first.left.paragraph, first.right.paragraph
    if paragraph is None or answer is None or last.left.paragraph != paragraph or last.right.paragraph != answer:
        return None
    if last.left.end - first.left.start > _FARTHEST:
        return None
    left = reading(context.left, paragraph, first.left.start, last.left.end)
    right = reading(context.right, answer, first.right.start, last.right.end)
    if not any(c.isalnum() for c in left.text):
        return None
    return Finding(
        code="M309", severity=Severity.MAJOR, left=left, right=right, cause=Cause.EDITORIAL, confidence=0.8,
        evidence=(left.text.strip(), right.text.strip()), link=one.link,
    )  # fmt: skip


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    return (
        f"{telling.who}: the quotation marks stand at other words ({quoted(one)} in {telling.left}, {quoted(other)} in "
        f"{telling.right}). Where does the quotation end in the archival text?"
    )


RULE = PairRule(code="M309", name="quotation-changed", severity=Severity.MAJOR, check=_check, message=_message)
