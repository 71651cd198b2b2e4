"""A text without its dress, for finding words again, with the way back to where they stand."""

from __future__ import annotations

import bisect
import unicodedata

from attrs import field, frozen

from provenance.pattern import lazy
from provenance.signs import PLAIN
from provenance.span import Span

#: Signs that are one sign in two dresses; each is replaced by one code point, so that nothing shifts.
_DRESS = {
    **PLAIN,
    **dict.fromkeys("\t\n\r\x0b\x0c\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000", " "),
    **{chr(space): " " for space in range(0x2000, 0x200B)},
}
_NO_WIDTH = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_COMBINING = frozenset(map(chr, range(0x300, 0x370)))
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_DOTTED_I = "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}"
#: What changes the length of a text: signs without width, runs of white space, letters and their combining marks.
_EMPTY = r"\u00ad\u200b-\u200d\u2060\ufeff"
_SHIFTS = lazy(
    rf"[\s{_EMPTY}\u0300-\u036f{_ELLIPSIS}{_DOTTED_I}]"
    rf"(?:(?<=\s)[\s{_EMPTY}]+|(?<=[{_EMPTY}])[\s{_EMPTY}]*"
    rf"|(?<=[\u0300-\u036f{_DOTTED_I}])[\u0300-\u036f]*|(?<={_ELLIPSIS}))"
)


@frozen
class Folded:
    """
    A text in small letters, with one kind of quotation mark, dash and space, composed (NFC), without soft hyphens.

    ``starts`` and ``raw_starts`` are the places where a stretch begins in the folded and in the raw text; within a
    ``copied`` stretch the offsets run side by side. ``raw_length`` is the length of the raw text in code points.
    """

    text: str = field(repr=False)
    raw_length: int
    starts: tuple[int, ...] = field(repr=False)
    raw_starts: tuple[int, ...] = field(repr=False)
    copied: tuple[bool, ...] = field(repr=False)

    def raw(self, start: int, end: int) -> Span:
        """Return where the folded code points ``start`` to ``end`` stand in the raw text; O(log n)."""
        first = self._raw(start)
        return Span(first, max(first, self._raw_end(end)))

    def _raw(self, at: int) -> int:
        """Return the raw place of the folded code point *at*; of one that was replaced, the stretch's first."""
        stretch = bisect.bisect_right(self.starts, at) - 1
        if not self.copied[stretch]:
            return self.raw_starts[stretch]
        return self.raw_starts[stretch] + at - self.starts[stretch]

    def _raw_end(self, at: int) -> int:
        if at <= 0:
            return 0
        stretch = bisect.bisect_right(self.starts, at - 1) - 1
        if self.copied[stretch]:
            return self.raw_starts[stretch] + at - self.starts[stretch]
        return self.raw_starts[stretch + 1] if stretch + 1 < len(self.raw_starts) else self.raw_length

    def folded(self, raw: int) -> int:
        """Return about where a raw offset stands in the folded text; O(log n)."""
        stretch = max(0, bisect.bisect_right(self.raw_starts, raw) - 1)
        return self.starts[stretch] + (raw - self.raw_starts[stretch] if self.copied[stretch] else 0)


def fold(text: str) -> Folded:
    """
    Fold a text: case, quotation marks, dashes, white space, soft hyphens, composition, ellipses.

    Takes time linear in the text, and space for the text and for each place where its length changes.

    >>> folded = fold("«Не\u00adужели»  —  да…")
    >>> folded.text
    '"неужели" - да...'
    >>> folded.raw(12, 14)
    Span(start=15, end=17)
    """
    parts: list[str] = []
    starts: list[int] = []
    raw_starts: list[int] = []
    copied: list[bool] = []
    at = length = 0
    for match in _SHIFTS.finditer(text):
        start = max(at, match.start() - (match[0][0] in _COMBINING))
        shift = text[start : match.end()]
        for part, raw, is_copy in ((text[at:start], at, True), (_narrow(shift), start, False)):
            if part:
                parts.append(part)
                starts.append(length)
                raw_starts.append(raw)
                copied.append(is_copy)
                length += len(part)
        at = match.end()
    parts.append(text[at:])
    starts.append(length)
    raw_starts.append(at)
    copied.append(True)
    folded = "".join(parts)
    for sign, plain in _DRESS.items():
        folded = folded.replace(sign, plain)
    folded = folded.lower()
    return Folded(folded, len(text), tuple(starts), tuple(raw_starts), tuple(copied))


def _narrow(shift: str) -> str:
    """Return what a stretch that changes the length becomes."""
    if shift == _ELLIPSIS:
        return "..."
    if shift[0] in _NO_WIDTH or shift[0].isspace():
        return " " if any(map(str.isspace, shift)) else ""
    composed = unicodedata.normalize("NFC", shift).replace(_DOTTED_I, "i")
    return unicodedata.normalize("NFC", composed)
