"""Verb: cut paragraphs into pieces: sentences, and the clauses of a long one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.alignment import Piece
from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CLOSERS = (
    "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK})\\]"
)
_STOP = lazy(
    rf"(?<=[.!?;:\N{{HORIZONTAL ELLIPSIS}}])[{_CLOSERS}]*\s+"
    "|(?<=[\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH SEMICOLON}])"
)
_PAUSE = lazy(
    rf"(?<=[,\N{{FULLWIDTH COMMA}}\N{{IDEOGRAPHIC COMMA}}])[{_CLOSERS}]*\s*|\s+(?=[\N{{EN DASH}}\N{{EM DASH}}])"
)
_LONG = 250  # code points from which a sentence is cut at its pauses
_WANTED = 112  # code points of such a part
_SHORT = 25  # the least of them
_NEAR = 0.6  # of a part's length; how far from the wanted place a pause may lie


def cut(texts: Sequence[str]) -> list[Piece]:
    """
    Return the pieces of some paragraphs, in order; together they are the texts but for white space between them.

    A piece ends where a sentence or a part of it ends, by its signs alone: the aligner joins what belongs together, so
    a stop after an abbreviation does no harm. Linear in the text.

    >>> cut(["It rained. He left; they stayed."])
    [Piece(paragraph=0, start=0, end=11), Piece(paragraph=0, start=11, end=20), Piece(paragraph=0, start=20, end=32)]
    """
    return [Piece(number, start, end) for number, text in enumerate(texts) for start, end in _spans(text)]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for end in [*(match.end() for match in _STOP.finditer(text)), len(text)]:
        if end > at and not text[at:end].isspace():
            yield from _clauses(text, at, end)
            at = end
    if not text.strip():
        yield 0, len(text)


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a long sentence into about equal parts, each at the pause nearest to where it should end."""
    if end - start <= _LONG:
        yield start, end
        return
    pauses = [match.end() for match in _PAUSE.finditer(text, start, end)]
    parts = max(2, round((end - start) / _WANTED))
    share = (end - start) / parts
    at = start
    for number in range(1, parts):
        wanted = start + share * number
        possible = [p for p in pauses if p > at + _SHORT and end - p > _SHORT and abs(p - wanted) < _NEAR * share]
        if possible:
            nearest = min(possible, key=lambda p: (abs(p - wanted), p))
            yield at, nearest
            at = nearest
    yield at, end
