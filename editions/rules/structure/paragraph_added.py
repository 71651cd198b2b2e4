"""
Paragraphs of the right witness that the left one does not have.

What it finds
    A paragraph, or a run of neighbouring paragraphs, of the right witness that answers nothing in the left one. A run
    is one finding.

Why it matters
    Someone added text, or the left witness silently leaves it out; only a third witness or the archive can tell
    which.

Example
    Edition B prints a paragraph on the price of grain that edition A does not have, and A prints no ``[…]`` there.

Limits
    A paragraph that was rewritten from end to end looks like one that is missing and another that was added. One that
    moved far and was changed much may not be recognised. Where the other witness prints an omission mark, E401
    speaks. A head note or source note that one edition lacks counts as minor: it belongs to the edition, not to the
    document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.alignment import LinkKind
from editions.divergence import Cause, Severity
from editions.rules import PairRule, Telling
from editions.rules.settling import by_passage
from editions.rules.structure._gaps import gap_runs

if TYPE_CHECKING:
    from editions.divergence import Finding
    from editions.rules.context import Context


def _check(context: Context) -> tuple[Finding, ...]:
    return gap_runs(context, LinkKind.ADDED, code="S102", severity=Severity.MAJOR, cause=Cause.EDITORIAL)


def _message(telling: Telling) -> str:
    run = "This paragraph stands" if telling.count == 1 else f"These {telling.count} paragraphs stand"
    return (
        f"{telling.who}: {run} in {telling.right} only; {telling.left} goes on without a sign of it. "
        f"Was it added, or left out of {telling.left}?"
    )


RULE = PairRule(
    code="S102", name="paragraph-added", severity=Severity.MAJOR, check=_check, message=_message, settles=by_passage
)
