"""
A file that slipped: from some paragraph on, the other witness answers so many paragraphs later or earlier.

What it finds
    A stretch of at least eight paragraphs, or of four up to the end of the text, whose printed numbers differ by one
    and the same amount; without printed numbers, whose positions do, if the witnesses otherwise run paragraph by
    paragraph. A stretch is one finding.

Why it matters
    Whoever pairs the two files by number or by line, as tables, facing pages and translation memories do, gets a wrong
    pair in every line from there on.

Example
    Paragraph 14 was translated as two. From there on, number 15 of the original is number 16 of the translation.

Limits
    Under versions and translations only; between two editions S106 speaks. Where two witnesses break their paragraphs
    independently, position means nothing, and nothing is said. The paragraph that was lost or won, which is the cause,
    is a finding of its own (S101, S102, S103).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.relation import REWORDED
from editions.rules import PairRule, Telling
from editions.rules.places import number, whole
from editions.rules.shifts import shifts

if TYPE_CHECKING:
    from editions.rules.context import Context

_DOUBTFUL = 0.5  # confidence of a link
_IN_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _check(context: Context) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for shift in shifts(context):
        links = [context.alignment.links[k] for k in shift.links]
        sure = sorted(link.confidence for link in links)[len(links) // 2]
        first = links[0]
        found.append(
            Finding(
                code="L805",
                severity=Severity.CRITICAL if sure >= _DOUBTFUL else Severity.MAJOR,
                left=whole(context.left, first.left[0]),
                right=whole(context.right, first.right[0]),
                cause=Cause.EDITORIAL,
                confidence=sure,
                evidence=(
                    str(shift.by),
                    number(context.left, first.left[0]),
                    number(context.right, first.right[0]),
                    str(len(links)),
                    "end" if shift.to_the_end else "",
                ),
                link=shift.links[0],
            )
        )
    return tuple(found)


def _message(telling: Telling) -> str:
    by, left, right, count, end = telling.finding.evidence
    size = abs(int(by))
    much = _IN_WORDS[size] if size < len(_IN_WORDS) else str(size)
    unit = "paragraph" if size == 1 else "paragraphs"
    later = "later" if int(by) > 0 else "earlier"
    far = "to the end of the text" if end else f"for {count} paragraphs"
    return (
        f"From ¶{left} of {telling.left} on, {telling.right} answers {much} {unit} {later} (¶{right}), {far}. "
        "Pair the two by these links, and not by number or line."
    )


RULE = PairRule(
    code="L805",
    name="shifted-by-n",
    severity=Severity.CRITICAL,
    check=_check,
    message=_message,
    relations=REWORDED,
)
