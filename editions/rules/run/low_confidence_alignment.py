"""
Paragraphs of which it is doubtful that they answer each other.

What it finds
    Links between paragraphs with a confidence below one half. All of them are one finding.

Why it matters
    What hangs on a doubtful link may be no difference between two editions, but two different paragraphs. Its
    severity is lowered by one step for this reason.

Example
    ¶12 of edition A and ¶14 of edition B have few words in common; they answer each other because the paragraphs before
    and after them do.

Limits
    Where no paragraph answers another with any certainty, X905 says so once.
    Says how sure the program is, not how right. Two paragraphs that are equally like a third are not listed. A pin
    decides such a link for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import PairRule, Telling
from editions.rules.places import number, whole
from editions.rules.run._answers import DOUBTFUL, any_answer

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    if not any_answer(context):
        return ()
    return tuple(
        Finding(
            code="X902",
            severity=Severity.INFO,
            left=whole(context.left, link.left[0]),
            right=whole(context.right, link.right[0]),
            confidence=link.confidence,
            fold=("doubtful",),
            evidence=(number(context.left, link.left[0]), number(context.right, link.right[0])),
            link=at,
        )
        for at, link in enumerate(context.alignment.links)
        if link.confidence < DOUBTFUL and link.left[0] < link.left[1] and link.right[0] < link.right[1]
    )


def _message(telling: Telling) -> str:
    left, right = telling.finding.evidence
    more = f", and {telling.count - 1} more pairs" if telling.count > 2 else ", and one more pair" * (telling.count - 1)  # noqa: PLR2004
    return (
        f"It is doubtful whether ¶{left} of {telling.left} answers ¶{right} of {telling.right}{more}. "
        "Look at them, and pin the right paragraphs."
    )


RULE = PairRule(code="X902", name="low-confidence-alignment", severity=Severity.INFO, check=_check, message=_message)
