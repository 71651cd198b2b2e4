"""
Letters that a scanner took for others.

What it finds
    Words that differ by letters which look alike in print, or by a confusion that recurs in this pair of texts: rn read
    as m, cl as d, á as d. Each confusion is one finding, with all its places.

Why it matters
    It says nothing about the document, and much about how far the copy can be trusted. Names suffer most.

Example
    concerned and concemed; Kádár and Káddr.

Limits
    It uses no dictionary. A form that stands nowhere in the other witness counts as damage if no hand would write it
    (rn for m, a digit for a letter); if letters which look alike explain it, only where the pair is scanned, or where
    runs of its letters stand in no word of both, which can be told only if the two texts share at least 1,000 runs of
    three letters. In a few lines one such word already makes the pair look scanned. A slip that makes a word which
    stands in both texts (had, bad) is taken for OCR only if the confusion recurs, and a change by hand that looks like
    a recurring confusion is taken for OCR. Two numbers, negations, modal verbs or months are never explained away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DAMAGE, Change, DifferenceRule, Telling, Verdict
from editions.rules.damage import GARBLED, confused, words_run_together
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.rules.context import Context


def _check(change: Change, context: Context) -> Verdict | None:
    if words_run_together(change):
        return None
    found = confused(change, context.lexicon)
    if not found:
        return None
    known = context.lexicon.noise.systematic.pairs.issuperset(found)
    evidence = (*found[0], change.left.strip(), change.right.strip())
    return Verdict(Cause.OCR, 0.95 if known else 0.75, found[0], evidence)


def _message(telling: Telling) -> str:
    one, other, left, right = telling.finding.evidence
    such = f"{quoted(left)} in {telling.left}, {quoted(right)} in {telling.right}"
    if (one, other) == GARBLED:
        where = telling.who if telling.count == 1 else f"In {telling.count} places"
        return f"{where}: letters and signs are mixed, as OCR does: {such}."
    if not one or not other:
        return f"{telling.who}: a letter too many or too few, most likely by OCR: {such}."
    letters = f"{quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}"
    if telling.count == 1:
        return f"{telling.who}: {letters}, as OCR reads it: {such}."
    return f"{letters}, {telling.count} times, as OCR reads it: {such}."


RULE = DifferenceRule(
    code="O601", name="character-confusion", severity=Severity.INFO, rank=DAMAGE, check=_check, message=_message
)
