"""
Several paragraphs of the left witness that are one in the right one.

What it finds
    Neighbouring paragraphs whose text the right witness prints as a single paragraph, and places where the borders of
    several paragraphs were drawn otherwise so that the right witness has fewer of them.

Why it matters
    The words are the same, but a reference by paragraph number no longer finds them. Where a speaker's label lies
    between the paragraphs, the merger may hide who speaks.

Example
    Edition A prints a question and the answer to it as two paragraphs; edition B runs them together.

Limits
    Says nothing about the words, which the other rules compare across the seam. Between two versions, or a text and its
    translation, all such places are one finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Severity
from editions.rules import PairRule, Telling
from editions.rules.structure._borders import in_many_places, redrawn

if TYPE_CHECKING:
    from editions.divergence import Finding
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    return redrawn(context, "S104", lambda left, right: left > right)


def _message(telling: Telling) -> str:
    if telling.count > 1:
        return in_many_places(telling)
    left, right = telling.finding.evidence
    one = "one" if right == "1" else right
    return (
        f"{telling.who}: {left} paragraphs in {telling.left} are {one} in {telling.right}. Mind it when you cite by "
        "paragraph; the text is compared across the border."
    )


RULE = PairRule(code="S104", name="paragraphs-merged", severity=Severity.INFO, check=_check, message=_message)
