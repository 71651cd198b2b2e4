"""Verb: the quotations of the head notes, and how each stands in the document that the notes are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from provenance.folding import Folded, fold
from provenance.pattern import lazy
from provenance.source import Check
from provenance.span import Span
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.transcript import Transcript

_LONGEST = 20_000  # code points of all head notes; what is longer is a text whose labels were not recognised
_LEAST_WORDS = 4  # shorter ones are words at issue, not quotations
_OPENING = '"\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}'
_CLOSING = '"\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}'
_INNER = "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_OUTER = "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_MARKS = _OPENING + _CLOSING + _INNER + _OUTER
#: Any opening mark with any closing one: OCR mixes curly and straight marks.
_QUOTATION = lazy(
    rf"(?<!\w)[{_OPENING}](?=\S)([^{_MARKS}]+)(?<=\S)[{_CLOSING}](?!\w)"
    rf"|{_INNER}([^{_MARKS}]+){_OUTER}|{_OUTER}([^{_MARKS}]+){_INNER}"
)
_LONG_WORD = lazy(r"[^\W\d_]{4,}")
_ELLIPSIS = lazy(r"\s*[\[(]?(?:\N{HORIZONTAL ELLIPSIS}|\.\s?\.\s?\.)[\])]?\s*")
_EDGES = "\"' .,;:!?-\u2026"


@frozen
class Quotation:
    """
    A quotation of a head note: the paragraph and the code points of its words, without quotation marks.

    ``check`` is confirmed, altered or absent; ``abridged`` says that an ellipsis stands where the text has words;
    ``found_in`` is the paragraph that is quoted, where the quotation is altered.
    """

    paragraph: int
    span: Span
    text: str
    check: Check
    abridged: bool = False
    found_in: int | None = None


def quotations(transcript: Transcript) -> Iterator[Quotation]:
    """
    Yield the quotations of at least four words in the head notes of *transcript*, in order.

    Case, kinds of quotation marks and dashes, white space and soft hyphens do not count. Titles are no quotations.
    Takes time linear in the text for each quotation that is not there word for word.
    """
    notes = [i for i, p in enumerate(transcript.paragraphs) if p.role is Role.HEAD_NOTE]
    if not notes or sum(len(transcript.paragraphs[note].text) for note in notes) > _LONGEST:
        return
    found = [
        (note, Span(*match.span(match.lastindex or 0)), match[match.lastindex or 0])
        for note in notes
        for match in _QUOTATION.finditer(transcript.paragraphs[note].text)
    ]
    found = [one for one in found if len(one[2].split()) >= _LEAST_WORDS and not _is_title(one[2])]
    if not found:
        return
    apart = (Role.HEAD_NOTE, Role.SOURCE_NOTE)
    others = [(i, p.text) for i, p in enumerate(transcript.paragraphs) if p.role not in apart]
    folded = fold("\n".join(one for _, one in others))
    for note, span, words in found:
        check, abridged, at = _stands(words, folded)
        yield Quotation(note, span, words, check, abridged, _paragraph(others, at) if at is not None else None)


def _is_title(quotation: str) -> bool:
    """Tell whether most of the long words have a capital, so that a title is named rather than a text quoted."""
    words: list[str] = _LONG_WORD.findall(quotation)
    return 2 * sum(word[0].isupper() for word in words) > len(words)


def _stands(quotation: str, folded: Folded) -> tuple[Check, bool, int | None]:
    """Return how a quotation stands, whether it is abridged, and where its first part begins."""
    if fold(quotation).text.strip(_EDGES) in folded.text:
        return Check.CONFIRMED, False, None
    from provenance.reanchor import reanchor_in  # noqa: PLC0415 - brings a library, and few notes need it

    pieces = [piece.strip(_EDGES) for piece in _ELLIPSIS.split(quotation)]
    pieces = [piece for piece in pieces if piece]
    first: int | None = None
    for piece in pieces:
        if len(piece.split()) < _LEAST_WORDS and len(pieces) > 1:
            is_there = fold(piece).text in folded.text
            at = None
        else:
            span = reanchor_in(piece, folded)
            is_there, at = span is not None, span.start if span else None
        if not is_there:
            return Check.ABSENT, False, None
        first = at if first is None else first
    return Check.ALTERED, len(pieces) > 1, first


def _paragraph(others: list[tuple[int, str]], at: int) -> int | None:
    end = 0
    for index, text in others:
        end += len(text) + 1
        if at < end:
            return index
    return None
