"""
A sentence that is much shorter or longer than its rendering should be.

What it finds
    Sentences that answer each other, where one side is far too short for the other: by what is usual in this pair of
    texts, and also if the sentences before and after are counted in. What is far out is minor, the rest info.

Why it matters
    A clause or a sentence was left out, or added, and stands so close to what was rendered that it cannot be told
    apart.

Example
    "The mill stood still, the carts came back empty, and nobody in the valley had bread." and "Die Mühle stand still."

Limits
    Under versions and translations only. A terse translator looks like one who leaves things out. Where a whole
    sentence has no answer, M307 or M308 speaks. Fewer than eight sure sentences are too few to know what is usual.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.relation import REWORDED
from editions.rules import PairRule, Telling
from editions.rules.places import quoted
from editions.rules.proportion import proportion, sizes
from editions.rules.settling import by_length
from editions.rules.unanswered import passages, places_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editions.rules.context import Context
    from editions.rules.proportion import Proportion

_FAR = 2.5  # deviations from which it is likely that something is missing
_NOTABLE = 2.0  # deviations from which it is worth a look
_LEAST = 30.0  # letters that must be missing
_DOUBTFUL = 0.5  # confidence of a link


def _check(context: Context) -> tuple[Finding, ...]:
    lengths = sizes(context)
    usual = proportion(context, lengths)
    if usual is None:
        return ()
    spoken = {piece for passage in passages(context) for piece in passage.pieces}
    found: list[Finding] = []
    before: tuple[int, bool] | None = None
    run = 0
    for number, far in _out_of_proportion(context, usual, lengths):
        bead = context.alignment.beads[number]
        beside = context.alignment.beads[max(0, number - 1) : number + 2]
        if any(piece in spoken for one in beside for piece in (*one.left, *one.right)):
            continue
        run = run if before == (number - 1, far > 0) else number
        before = (number, far > 0)
        left, right = places_of(context.left, bead.left)[0], places_of(context.right, bead.right)[0]
        sure = abs(far) >= _FAR and context.alignment.links[bead.link].confidence >= _DOUBTFUL
        found.append(
            Finding(
                code="L802",
                severity=Severity.MINOR if sure else Severity.INFO,
                left=left,
                right=right,
                cause=Cause.TRANSLATION,
                confidence=bead.confidence,
                fold=("run", str(run)),
                evidence=("right" if far < 0 else "left", left.text, right.text),
                link=bead.link,
            )
        )
    return tuple(found)


def _out_of_proportion(
    context: Context, usual: Proportion, lengths: Sequence[tuple[float, float]]
) -> Iterator[tuple[int, float]]:
    """Yield the beads that are out of proportion, by themselves and with their neighbours, and by how much."""
    beads = context.alignment.beads
    for number, bead in enumerate(beads):
        link = context.alignment.links[bead.link]
        left, right = lengths[number]
        if link.moved or not bead.left or not bead.right:
            continue
        far = usual.z(left, right)
        if abs(far) < _NOTABLE or abs(usual.lack(left, right)) < _LEAST:
            continue
        sign = math.copysign(1.0, far)
        beside = [k for k in (number - 1, number + 1) if 0 <= k < len(beads) and beads[k].link == bead.link]
        for some in ([k] for k in beside) if len(beside) < 2 else ([beside[0]], [beside[1]], beside):  # noqa: PLR2004 - one before, one behind
            more = usual.z(left + sum(lengths[k][0] for k in some), right + sum(lengths[k][1] for k in some))
            far = sign * min(sign * far, sign * more)
        if sign * far >= _NOTABLE:
            yield number, far


def _message(telling: Telling) -> str:
    side, left, right = telling.finding.evidence
    short, long = (telling.right, telling.left) if side == "right" else (telling.left, telling.right)
    shorter, longer = (right, left) if side == "right" else (left, right)
    more = f", and so are {telling.count - 1} more beside it" if telling.count > 1 else ""
    return (
        f"{telling.who}: {quoted(shorter)} in {short} is short for {quoted(longer)} in {long}{more}. "
        "Was something left out, or added?"
    )


RULE = PairRule(
    code="L802",
    name="length-out-of-proportion",
    severity=Severity.MINOR,
    check=_check,
    message=_message,
    relations=REWORDED,
    settles=by_length,
)
