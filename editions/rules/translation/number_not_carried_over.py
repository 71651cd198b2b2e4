"""
A number or date that the translation has not, or has otherwise.

What it finds
    Two texts that answer each other and name another number, year or date: in figures, in words, as an ordinal, in
    Roman numerals, in whatever language each is. Also a number that stands on one side only.

Why it matters
    A translator rewords every sentence, but the seventy years stay seventy. A number that changed is a slip of the
    translator, of the printer or of the editor, and moves the fact.

Example
    "for seventy years" and "шестьдесят лет"; "12 April 1956" and "le 13 avril 1956".

Limits
    Small numbers and round ones come and go in good translations (a dozen, a fortnight, a pair): a number that is on
    one side only is told quietly unless it is in figures. One, first and once are never told. Units are not converted:
    five versts and three miles are two numbers. Where the language of a text is not known, only its figures are read.
    Two numbers that changed places in one passage are not seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.difference import Place
from editions.divergence import Cause, Finding, Severity
from editions.relation import REWORDED
from editions.rules import PairRule, Telling
from editions.rules.places import quoted, reading
from editions.rules.settling import by_number
from editions.rules.translation._carried import Lost, Stand, lost
from editions.values import Kind
from provenance.numerals import NUMERALS

if TYPE_CHECKING:
    from editions.rules.context import Context
    from editions.witness import Witness

_DOUBTFUL = 0.5  # confidence of a link below which what hangs on it is one step less grave
#: Values that good translations put in and leave out: a pair, a week, a dozen, a fortnight, a score, round numbers.
_LOOSE = frozenset({2, 8, 12, 14, 15, 20, 100, 1000, 10**6})


def _check(context: Context) -> tuple[Finding, ...]:
    known = all(witness.language in NUMERALS.names() for witness in (context.left, context.right))
    return tuple(_finding(one, context, known=known) for one in lost(context) if known or _is_printed(one))


def _is_printed(one: Lost) -> bool:
    """Whether a number is in figures: in a language that is not known, no other is read."""
    return all(stand.value.figures for stand in (one.left, one.right) if stand)


def _finding(one: Lost, context: Context, *, known: bool) -> Finding:
    link = context.alignment.links[one.link]
    severity = _severity(one, context) if known or (one.left and one.right) else Severity.INFO
    if link.confidence < _DOUBTFUL:
        severity = Severity(max(Severity.INFO, severity - 1))
    left, right = _place(one.left, context.left), _place(one.right, context.right)
    return Finding(
        code="L803",
        severity=severity,
        left=left or _facing(one, context.left, link.left),
        right=right or _facing(one, context.right, link.right),
        cause=Cause.TRANSLATION,
        confidence=round(min(link.confidence, 0.8 if severity > Severity.MINOR else 0.5), 2),
        evidence=(_told(one.left, left), _told(one.right, right), _kind(one)),
        link=one.link,
    )


def _severity(one: Lost, context: Context) -> Severity:
    if one.left and one.right:
        return Severity.MAJOR if one.left.value.telling and one.right.value.telling else Severity.MINOR
    stand, witness = (one.left, context.left) if one.left else (one.right, context.right)
    if stand is None or one.repeated or not stand.value.figures or stand.value.value in _LOOSE:
        return Severity.INFO
    return Severity.INFO if _in_brackets(witness.paragraphs[stand.paragraph].text, stand) else Severity.MAJOR


def _in_brackets(text: str, stand: Stand) -> bool:
    """Whether a number stands in brackets: the reference or gloss of an edition, which another need not have."""
    before = text[: stand.value.start]
    return any(before.rfind(opening) > before.rfind(closing) for opening, closing in ("()", "[]"))


def _place(stand: Stand | None, witness: Witness) -> Place | None:
    return reading(witness, stand.paragraph, stand.value.start, stand.value.end) if stand else None


def _facing(one: Lost, witness: Witness, span: tuple[int, int]) -> Place:
    """Return the piece that should have the number, or else the first paragraph of the link."""
    if one.facing:
        return reading(witness, one.facing.paragraph, one.facing.start, one.facing.end)
    return reading(witness, span[0], 0, len(witness.paragraphs[span[0]].text))


def _told(stand: Stand | None, place: Place | None) -> str:
    """Return a number for a message: ``70 (“seventy”)``, or as printed if that is figures or a date."""
    if stand is None or place is None:
        return ""
    if stand.value.kind is Kind.DATE or (stand.value.figures and place.text.isdigit()):
        return quoted(place.text)
    return f"{stand.value.value:,} ({quoted(place.text)})"


def _kind(one: Lost) -> str:
    dates = [stand.value.kind is Kind.DATE for stand in (one.left, one.right) if stand]
    return "date" if all(dates) else "number"


def _message(telling: Telling) -> str:
    one, other, kind = telling.finding.evidence
    if one and other:
        return f"{telling.who}: {telling.left} says {one}, {telling.right} says {other}. Check the original."
    has, lacks = (telling.left, telling.right) if one else (telling.right, telling.left)
    return (
        f"{telling.who}: {has} says {one or other}; {lacks} seems to have no such {kind} there. Check the original."
    )


RULE = PairRule(
    code="L803",
    name="number-not-carried-over",
    severity=Severity.MAJOR,
    check=_check,
    message=_message,
    relations=REWORDED,
    settles=by_number,
)
