"""
An omission mark that one witness lacks.

What it finds
    An omission mark in one witness, and nothing, or another sign, in the same place of the other, where the words
    beside it are equal.

Why it matters
    Without its mark a cut is silent: the reader of that witness does not learn that something is left out.

Example
    "The ferry was late. […] The mill stood still." and "The ferry was late. The mill stood still."

Limits
    The same mark in another form (``[...]`` for ``[…]``) is A502. Between versions, or a text and its translation, the
    marks of the paragraphs that answer each other are counted; where they stand in them is not compared.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from editions.difference import Place
from editions.divergence import Cause, Finding, Severity
from editions.rules import EDITORS_HAND, Change, DifferenceRule, Telling, Verdict
from editions.rules.marks import DOTS, OMISSION, has_omission
from editions.rules.places import reading
from editions.rules.unanswered import passages
from provenance.transcript import MarkKind

if TYPE_CHECKING:
    from editions.alignment import Link
    from editions.rules.context import Context
    from editions.witness import Witness
    from provenance.transcript import Mark

_DOUBTFUL = 0.5  # confidence of a link


def _check(change: Change, _context: Context) -> Verdict | None:
    if change.left_words != change.right_words:
        return None
    ones, others = OMISSION.findall(change.left), OMISSION.findall(change.right)
    if len(ones) == len(others) or (DOTS.search(change.left) and DOTS.search(change.right)):
        return None
    return Verdict(Cause.EDITORIAL, 0.9, None, ("left" if has_omission(change.left) else "right",))


def _reworded(context: Context) -> tuple[Finding, ...]:
    """Return the marks of each link that the other side does not print, and that no passage explains."""
    explained = Counter(passage.link for passage in passages(context) if passage.is_marked)
    counts = [_by_paragraph(witness) for witness in (context.left, context.right)]
    found: list[Finding] = []
    for number, link in enumerate(context.alignment.links):
        lefts = [mark for p in range(*link.left) for mark in counts[0].get(p, ())]
        rights = [mark for p in range(*link.right) for mark in counts[1].get(p, ())]
        more = abs(len(lefts) - len(rights)) > explained[number]
        if not more or link.left[0] == link.left[1] or link.right[0] == link.right[1]:
            continue
        in_left = len(lefts) > len(rights)
        if any(_is_gap(x, left=not in_left) for x in context.alignment.links[max(0, number - 1) : number + 2]):
            continue  # the mark may stand for these paragraphs: see E401
        mark = (lefts if in_left else rights)[-1]
        place = reading(context.left if in_left else context.right, mark.paragraph, mark.start, mark.end)
        other = Place((link.right if in_left else link.left)[0], 0, 0, "")
        found.append(
            Finding(
                code="E402",
                severity=Severity.MINOR if link.confidence >= _DOUBTFUL else Severity.INFO,
                left=place if in_left else other,
                right=other if in_left else place,
                cause=Cause.EDITORIAL,
                confidence=link.confidence,
                evidence=("left" if in_left else "right",),
                link=number,
            )
        )
    return tuple(found)


def _is_gap(link: Link, *, left: bool) -> bool:
    """Tell whether a link holds paragraphs of that side only."""
    one, other = (link.left, link.right) if left else (link.right, link.left)
    return one[0] < one[1] and other[0] == other[1]


def _by_paragraph(witness: Witness) -> dict[int, list[Mark]]:
    found: dict[int, list[Mark]] = {}
    for mark in witness.transcript.marks:
        if mark.kind is MarkKind.OMISSION:
            found.setdefault(mark.paragraph, []).append(mark)
    return found


def _message(telling: Telling) -> str:
    in_left = telling.finding.evidence[0] == "left"
    has, lacks = (telling.left, telling.right) if in_left else (telling.right, telling.left)
    return f"{telling.who}: {has} marks an omission here, {lacks} goes on without a mark. Is anything missing?"


RULE = DifferenceRule(
    code="E402",
    name="omission-mark-changed",
    severity=Severity.MINOR,
    rank=EDITORS_HAND,
    check=_check,
    message=_message,
    reworded=_reworded,
)
