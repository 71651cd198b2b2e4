"""When words that one witness lacks are a passage, and not a turn of phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules.places import quoted
from editions.rules.unanswered import length_of, passages
from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.rules import Telling
    from editions.rules.context import Context

_CLAUSE = 6  # words from which words without a sentence's end are a passage
_SENTENCE = 3  # words of the shortest sentence that counts
_REST = 4  # times as long as what stands in its place
_ENDS = lazy(r"[.?!\N{HORIZONTAL ELLIPSIS}][\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\])]*\s*$")


def is_passage(text: str, words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """
    Whether words stand in one witness only and are a sentence or a clause: *others* are what stands in their place.

    >>> is_passage("It was late.", ("it", "was", "late"), ())
    True
    """
    if others and (len(words) < _CLAUSE or len(words) < _REST * len(others)):
        return False
    if len(words) >= _CLAUSE:
        return True
    opens = text.lstrip("\"'( \N{LEFT DOUBLE QUOTATION MARK}")[:1].isupper()
    return len(words) >= _SENTENCE and opens and bool(_ENDS.search(text))


def missing(context: Context, code: str, severity: Severity, *, on_left: bool) -> tuple[Finding, ...]:
    """
    Return the findings of the passages of one side that the other leaves out without a mark, each one fact.

    Evidence: their length in words, or in characters where words have no space between them; the text; the length that
    is in doubt. A passage that is not sure is info.
    """
    return tuple(
        Finding(
            code=code,
            severity=severity if passage.is_sure else Severity.INFO,
            left=left,
            right=right,
            cause=Cause.EDITORIAL if passage.is_sure else Cause.TRANSLATION,
            confidence=passage.sureness,
            fold=("passage", *map(str, passage.pieces)) if len(passage.places) > 1 else None,
            evidence=(length_of(passage.text), passage.text, "sure" if passage.is_sure else "doubtful"),
            link=passage.link,
        )
        for passage in passages(context)
        if passage.on_left is on_left and not passage.is_marked
        for left, right in passage.places
    )


def unanswered(telling: Telling, has: str, lacks: str) -> str:
    """Return the message of such a finding; *has* and *lacks* are the sigla."""
    count, text, doubt = telling.finding.evidence
    if doubt == "doubtful":
        return (
            f"{telling.who}: {count} of {has} ({quoted(text)}) seem to have no answer in {lacks}, but the sentences "
            "around them are paired with doubt. Compare the paragraphs."
        )
    return (
        f"{telling.who}: nothing in {lacks} answers {count} of {has} ({quoted(text)}). "
        "Were they left out, or are they the translator's own?"
    )
