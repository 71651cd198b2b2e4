"""
Paragraphs of the left witness that the right one does not have.

What it finds
    A paragraph, or a run of neighbouring paragraphs, that answers nothing in the other witness. A run is one finding.

Why it matters
    A silent cut: nothing in the other text tells its reader that something is left out.

Example
    Edition A prints a paragraph on coordination between the secretaries; edition B goes on without it and without
    ``[…]``.

Limits
    A paragraph that was rewritten from end to end looks like one that is missing and another that was added. One that
    moved far and was changed much may not be recognised. Where the other witness prints an omission mark, E401
    speaks. A head note or source note that one edition lacks counts as minor.
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
    return gap_runs(context, LinkKind.MISSING, code="S101", severity=Severity.MAJOR, cause=Cause.EDITORIAL)


def _message(telling: Telling) -> str:
    run = "This paragraph stands" if telling.count == 1 else f"These {telling.count} paragraphs stand"
    return (
        f"{telling.who}: {run} in {telling.left} only; {telling.right} goes on without a sign of it. "
        f"{'Was it' if telling.count == 1 else 'Were they'} cut, or missing from the copy?"
    )


RULE = PairRule(
    code="S101", name="paragraph-missing", severity=Severity.MAJOR, check=_check, message=_message, settles=by_passage
)
