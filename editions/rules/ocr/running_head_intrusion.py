"""
A running head or page number inside the text.

What it finds
    A line of capitals with a page number, of at most ten words, inside a paragraph, that the other witness lacks.

Why it matters
    The head line of the printed page was read as part of the sentence that goes on over the page.

Example
    … the plan for the coming MINUTES OF THE COUNCIL 57 five years …

Limits
    A head without a page number, or in small letters, looks like added words or a name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import DAMAGE, Change, DifferenceRule, Telling, Verdict
from editions.rules.places import quoted
from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.rules.context import Context

_LONGEST = 10  # words
_HEAD = lazy(r"\W*(?:\d{1,4}\W+)?[^\W\d_a-zа-я][^a-zа-я]{5,}(?:\W+\d{1,4})?\W*", re.UNICODE)


def _check(change: Change, _context: Context) -> Verdict | None:
    if bool(change.left_words) == bool(change.right_words) or change.size > _LONGEST:
        return None
    text = (change.left or change.right).strip()
    words = change.left_words or change.right_words
    numbered = words[0].isdigit() or words[-1].isdigit()
    if not numbered or len(words) < 2 or not _HEAD.fullmatch(text):  # noqa: PLR2004 - a number and a word
        return None
    head = " ".join(word for word in words if not word.isdigit())
    return Verdict(Cause.OCR, 0.7, (head,), (text, "left" if change.left_words else "right"))


def _message(telling: Telling) -> str:
    text, side = telling.finding.evidence
    siglum = telling.left if side == "left" else telling.right
    return f"{telling.who}: {quoted(text)} in {siglum} looks like the head line of a page inside the text. Take it out?"


RULE = DifferenceRule(
    code="O603", name="running-head-intrusion", severity=Severity.MINOR, rank=DAMAGE, check=_check, message=_message
)
