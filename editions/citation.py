"""Noun: what a reader can turn to (Citation), for the places of one witness (Citations)."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.difference import Place
    from editions.witness import Witness
    from provenance.transcript import PageBreak

#: What ends a line, as the plain reader counts them.
_LINE_END: Final = lazy("(?:(?:\\r\\n?+|[\\n\\x85\\u2028])\\x0c?+|\\x0c)|\\u2029")


@frozen
class Citation:
    """
    Where a reader finds a place: its paragraph (from 0), and what the source prints or shows.

    ``n`` is the printed number, ``page`` and ``leaf`` those on which the place stands, ``line`` the line of the file
    (or, on a scanned page, of the page), from 1; each is ``None`` where there is none.
    """

    paragraph: int
    n: str | None = None
    page: str | None = None
    line: int | None = None
    id: str | None = None
    speaker: str | None = None
    leaf: str | None = None

    @property
    def pilcrow(self) -> str:
        """
        The paragraph as it is cited: its printed number, or else its position counted from 1.

        >>> Citation(3).pilcrow, Citation(3, n="2210").pilcrow
        ('¶4', '¶2210')
        """
        return f"\N{PILCROW SIGN}{self.n if self.n is not None else self.paragraph + 1}"

    @property
    def who(self) -> str:
        """
        The speaker, if one holds the paragraph, and the paragraph: ``Gorbachev, ¶4``.

        >>> Citation(3, speaker="Gorbachev").who
        'Gorbachev, ¶4'
        """
        return f"{self.speaker}, {self.pilcrow}" if self.speaker else self.pilcrow


class Citations:
    """
    The citations of one witness. Keeps what it has counted: an index for one piece of work, not a noun to hold on to.

    A lookup takes logarithmic time; the line ends of a paragraph are counted once.
    """

    def __init__(self, witness: Witness) -> None:
        self._paragraphs = witness.paragraphs
        self._line_ends: dict[int, list[int]] = {}

    def line_ends(self, paragraph: int) -> list[int]:
        """Return the code points of a paragraph at which a new line begins, but for the first line."""
        ends = self._line_ends.get(paragraph)
        if ends is None:
            text = self._paragraphs[paragraph].text
            ends = [found.end() for found in _LINE_END.finditer(text)] if len(text.splitlines()) > 1 else []
            self._line_ends[paragraph] = ends
        return ends

    def turn(self, paragraph: int, start: int) -> PageBreak | None:
        """Return the last page or leaf that begins inside a paragraph before or at code point *start*, if any does."""
        breaks = self._paragraphs[paragraph].breaks
        found = bisect.bisect_right(breaks, start, key=lambda one: one.at) if breaks else 0
        return breaks[found - 1] if found else None

    def line(self, paragraph: int, start: int) -> int | None:
        """Return the line of code point *start* of a paragraph, from 1, or ``None`` if the source has no lines."""
        turn = self.turn(paragraph, start)
        first, at = self._paragraphs[paragraph].line, 0
        if turn and turn.line is not None:
            first, at = turn.line, turn.at
        if first is None:
            return None
        ends = self.line_ends(paragraph)
        return first + bisect.bisect_right(ends, start) - (bisect.bisect_right(ends, at) if at else 0)

    def of(self, place: Place | None) -> Citation | None:
        """Return the citation of a place, or ``None`` for one that stands nowhere in the text."""
        if place is None or place.paragraph is None:
            return None
        index = place.paragraph
        if index >= len(self._paragraphs):  # past the last paragraph: where something would stand at the end
            return Citation(index)
        p = self._paragraphs[index]
        stands = self.turn(index, place.start) or p
        return Citation(index, p.n, stands.page, self.line(index, place.start), p.id, p.speaker, stands.leaf)
