"""The quotations of a head note, and how each stands in the document that the note is about."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from attrs import frozen

from editions.folding import Folded, fold
from editions.reanchor import reanchor_in
from editions.rules.places import reading
from provenance.pattern import lazy
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.difference import Place
    from editions.witness import Witness

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


class Standing(enum.Enum):
    """How a quotation stands in the text it is said to come from."""

    VERBATIM = "verbatim"
    CHANGED = "changed"
    ABSENT = "absent"


@frozen
class Quotation:
    """A quotation of the head note: its place, without quotation marks; how it stands; in which paragraph, if any."""

    place: Place
    standing: Standing
    abridged: bool
    paragraph: int | None


def quotations(witness: Witness) -> Iterator[Quotation]:
    """Yield the quotations of at least four words in the head notes of *witness*, in order."""
    notes = [i for i, p in enumerate(witness.paragraphs) if p.role is Role.HEAD_NOTE]
    if sum(len(witness.paragraphs[note].text) for note in notes) > _LONGEST:
        return
    found = [
        reading(witness, note, *match.span(match.lastindex or 0))
        for note in notes
        for match in _QUOTATION.finditer(witness.paragraphs[note].text)
    ]
    found = [place for place in found if len(place.text.split()) >= _LEAST_WORDS and not _is_title(place.text)]
    if not found:
        return
    others = [(i, p.text) for i, p in enumerate(witness.paragraphs) if p.role not in (Role.HEAD_NOTE, Role.SOURCE_NOTE)]
    text = "\n".join(one for _, one in others)
    folded = fold(text)
    for place in found:
        standing, abridged, at = _stands(place.text, folded)
        yield Quotation(place, standing, abridged, _paragraph(others, at) if at is not None else None)


def _is_title(quotation: str) -> bool:
    """Tell whether most of the long words have a capital, so that a title is named rather than a text quoted."""
    words: list[str] = _LONG_WORD.findall(quotation)
    return 2 * sum(word[0].isupper() for word in words) > len(words)


def _stands(quotation: str, folded: Folded) -> tuple[Standing, bool, int | None]:
    """Return how a quotation stands, whether it is abridged, and where its first part begins."""
    if fold(quotation).text.strip(_EDGES) in folded.text:
        return Standing.VERBATIM, False, None
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
            return Standing.ABSENT, False, None
        first = at if first is None else first
    return Standing.CHANGED, len(pieces) > 1, first


def _paragraph(others: list[tuple[int, str]], at: int) -> int | None:
    end = 0
    for index, text in others:
        end += len(text) + 1
        if at < end:
            return index
    return None
