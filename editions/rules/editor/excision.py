"""
Running text here, an omission mark there.

What it finds
    Words of one witness in the place where the other prints an omission mark; also whole paragraphs.

Why it matters
    A cut that the editor owns to. It is the first thing to look up when the longer text is at hand.

Example
    "He showed me a list of the barges. It names only three." and "He showed me a list of the barges. […]"

Limits
    It does not say who made the cut. Dots without brackets count only where several words stand for them; in speech
    they may be a pause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import EDITORS_HAND, Change, DifferenceRule, Telling, Verdict
from editions.rules.lexicon import words
from editions.rules.marks import DOTS, OMISSION, has_omission
from editions.rules.places import quoted
from editions.rules.unanswered import length_of, passages

if TYPE_CHECKING:
    from editions.rules.context import Context

_STILL = 2  # words that may stand beside the mark
_FEWEST = 4  # words that must stand for dots without brackets


def _check(change: Change, _context: Context) -> Verdict | None:
    for side, cut, full in (("left", change.left, change.right), ("right", change.right, change.left)):
        said = words(full)
        if not said or has_omission(full):
            continue
        if has_omission(cut):
            rest = words(OMISSION.sub(" ", cut))
        elif DOTS.search(cut) and len(said) >= _FEWEST and not DOTS.search(full):
            rest = words(cut)
        else:
            continue
        if len(rest) <= min(_STILL, len(said) // 2):
            return Verdict(Cause.EDITORIAL, 0.95, None, (side, str(len(said)), full.strip()))
    return None


def _reworded(context: Context) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            code="E401",
            severity=Severity.MINOR,
            left=left,
            right=right,
            cause=Cause.EDITORIAL,
            confidence=passage.sureness,
            fold=("passage", *map(str, passage.pieces)) if len(passage.places) > 1 else None,
            evidence=("in right" if passage.on_left else "in left", length_of(passage.text), passage.text),
            link=passage.link,
        )
        for passage in passages(context)
        if passage.is_marked
        for left, right in passage.places
    )


def _message(telling: Telling) -> str:
    side, count, *more = telling.finding.evidence
    if side in {"in left", "in right"}:  # sentences that have no answer: their length, and what they read
        cut, full = (telling.left, telling.right) if side == "in left" else (telling.right, telling.left)
        return (
            f"{telling.who}: {cut} marks an omission where {full} prints {count} ({quoted(more[0])}). "
            "The cut is marked as the editor's."
        )
    if side.isdigit():  # whole paragraphs: their words, and who speaks in them
        side, count, more = ("right" if telling.finding.left and telling.finding.left.text else "left"), side, []
    cut, full = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    number = "one word" if count == "1" else f"{count} words"
    text = f" ({quoted(more[0])})" if more else ""
    return (
        f"{telling.who}: {cut} marks an omission where {full} prints {number}{text}. "
        f"The cut is marked as the editor's."
    )


RULE = DifferenceRule(
    code="E401",
    name="excision",
    severity=Severity.MINOR,
    rank=EDITORS_HAND,
    about_signs=True,
    check=_check,
    message=_message,
    reworded=_reworded,
)
