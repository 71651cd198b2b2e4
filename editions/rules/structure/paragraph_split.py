"""
One paragraph of the left witness that is several in the right one.

What it finds
    A paragraph whose text the right witness prints as two or more paragraphs, and places where the borders of several
    paragraphs were drawn otherwise so that the right witness has more of them.

Why it matters
    The words are the same, but a reference by paragraph number no longer finds them, and a new paragraph can change
    where a reader sees a new thought begin.

Example
    Edition A prints the second point and the third in one paragraph; edition B starts a new paragraph with the third.

Limits
    Says nothing about the words, which the other rules compare across the seam. A paragraph that is split and whose
    halves lie far apart is not recognised.
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
    return redrawn(context, "S103", lambda left, right: right > left)


def _message(telling: Telling) -> str:
    if telling.count > 1:
        return in_many_places(telling)
    left, right = telling.finding.evidence
    one = "one paragraph" if left == "1" else f"{left} paragraphs"
    return (
        f"{telling.who}: {one} in {telling.left}, {right} in {telling.right}. Mind it when you cite by paragraph; "
        "the text is compared across the border."
    )


RULE = PairRule(code="S103", name="paragraph-split", severity=Severity.INFO, check=_check, message=_message)
