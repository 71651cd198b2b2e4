"""
A question that is none in the other witness, or a quotation that is no longer marked as one.

What it finds
    A passage with a question mark that answers one without; a quotation of three words or more where the other
    witness, which else keeps the quotations, has none.

Why it matters
    A question that became a statement puts words into the speaker's mouth, and so does a quotation without its marks.

Example
    "Has the dam been paid for?" and "Der Damm ist bezahlt."

Limits
    Indirect questions are good translations of direct ones, and are told quietly. Where one text marks questions or
    speech otherwise (with dashes, or not at all), nothing is told. A quotation that runs over several paragraphs is
    not seen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.difference import Place
from editions.divergence import Cause, Finding, Severity
from editions.relation import REWORDED
from editions.rules import PairRule, Telling
from editions.rules.places import quoted, reading
from editions.rules.translation._settling import by_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.rules.context import Context
    from editions.rules.question import Answer, Question
    from editions.witness import Witness

_QUESTION = re.compile(r"[^.?!]*[?\N{ARABIC QUESTION MARK}\N{FULLWIDTH QUESTION MARK}]")
#: Pairs of quotation marks; single ones are left out, since one of each pair is an apostrophe.
_QUOTATION = re.compile(
    "[\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}]"
    '[^\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"]+'
    "[\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}]"
    "|\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}[^\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}]+"
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "|\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}[^\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}]+"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    '|"[^"]+"'
)
_FEWEST_WORDS = 3  # of a quotation; what is shorter is a title or a term
_FEWEST_KEPT = 3  # links in which both sides have one
_KEPT = {"question": 0.6, "quotation": 0.9}  # of the links with one, so many have it on both sides
_SEVERITY = {"question": Severity.INFO, "quotation": Severity.MINOR}


@frozen
class _Marked:
    """What is marked on each side of link number ``link``, and the first place of a side with none."""

    link: int
    left: list[Place]
    right: list[Place]
    facing: tuple[Place, Place]
    confidence: float = field(default=1.0)


def _check(context: Context) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for what, pattern in (("question", _QUESTION), ("quotation", _QUOTATION)):
        marked = _marked(context, what, pattern)
        either = [one for one in marked if one.left or one.right]
        kept = sum(bool(one.left and one.right) for one in either)
        if kept >= _FEWEST_KEPT and kept >= _KEPT[what] * len(either):
            found += [_finding(what, one) for at, one in enumerate(marked) if _is_lost(marked, at)]
    return tuple(found)


def _marked(context: Context, what: str, pattern: re.Pattern[str]) -> list[_Marked]:
    """Return what is marked in each link with two sides."""
    out = []
    for number, link in enumerate(context.alignment.links):
        if link.left[0] < link.left[1] and link.right[0] < link.right[1]:
            left, right = range(*link.left), range(*link.right)
            facing = (_first(context.left, left), _first(context.right, right))
            sides = (_places(context.left, left, what, pattern), _places(context.right, right, what, pattern))
            out.append(_Marked(number, *sides, facing, link.confidence))
    return out


def _first(witness: Witness, span: range) -> Place:
    return reading(witness, span[0], 0, len(witness.paragraphs[span[0]].text))


def _places(witness: Witness, span: range, what: str, pattern: re.Pattern[str]) -> list[Place]:
    found = []
    for paragraph in span:
        label = witness.paragraphs[paragraph].label
        for match in pattern.finditer(witness.paragraphs[paragraph].text, label.end if label else 0):
            start = match.end() - len(match[0].lstrip(" :\t\n"))
            if what == "question" or len(match[0].split()) >= _FEWEST_WORDS:
                found.append(reading(witness, paragraph, start, match.end()))
    return found


def _is_lost(marked: Sequence[_Marked], at: int) -> bool:
    """Whether one side of a link has what the other has not, and no link beside it has one too many."""
    one = marked[at]
    if bool(one.left) == bool(one.right):
        return False
    beside = [marked[n] for n in (at - 1, at + 1) if 0 <= n < len(marked)]
    return not any(len(x.right) > len(x.left) if one.left else len(x.left) > len(x.right) for x in beside)


def _finding(what: str, one: _Marked) -> Finding:
    loud = one.confidence >= 0.5  # noqa: PLR2004 - a doubtful link lowers what hangs on it
    return Finding(
        code="L807",
        severity=_SEVERITY[what] if loud else Severity.INFO,
        left=one.left[0] if one.left else one.facing[0],
        right=one.right[0] if one.right else one.facing[1],
        cause=Cause.TRANSLATION,
        confidence=0.5,
        evidence=(what, "left" if one.left else "right", (one.left or one.right)[0].text),
        link=one.link,
    )


def _settles(question: Question) -> Answer | None:
    """Look for a question, or a quotation, in the third witness, whichever the finding is about."""
    readings = (question.left.reading.strip(), question.right.reading.strip())
    asked = any(_QUESTION.fullmatch(reading) for reading in readings)
    return by_marks(question, _QUESTION if asked else _QUOTATION, always=asked)


def _message(telling: Telling) -> str:
    what, side, text = telling.finding.evidence
    has, lacks = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    if what == "question":
        return f"{telling.who}: {has} asks {quoted(text)}; {lacks} has no question there. Check the original."
    return (
        f"{telling.who}: {has} marks {quoted(text)} as a quotation; {lacks} marks none there. Check the original."
    )


RULE = PairRule(
    code="L807",
    name="question-or-quotation-lost",
    severity=Severity.MINOR,
    check=_check,
    message=_message,
    relations=REWORDED,
    settles=_settles,
)
