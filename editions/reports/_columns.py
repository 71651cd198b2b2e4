"""Two texts side by side, or one text in a column: broken into lines by the columns that a terminal needs for them."""

from __future__ import annotations

import itertools
import unicodedata
from typing import TYPE_CHECKING, Final

from attrs import frozen

from editions.graphemes import graphemes
from editions.reports._page import columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editions.reports._page import Page

#: Columns from which on two texts stand side by side.
ABREAST: Final = 100
_LEAST: Final = 10  # columns of text, however narrow the place
#: What may not open a line, and what may not close one, in scripts that break anywhere (the chief signs of UAX 14).
_NOT_FIRST: Final = frozenset("、。，．：；？！）」』】〉》〕’”ー々…")
_NOT_LAST: Final = frozenset("（「『【〈《〔‘“")


def wrapped(text: str, width: int) -> list[tuple[int, int]]:
    """
    Return the lines of a text on one line, as ranges of its code points, none wider than *width* columns.

    A line ends at a space, which belongs to no line, or between two wide characters; a word that is wider than a line
    is cut between two letters. Linear.

    >>> text = "Er sprach lange davon."
    >>> [text[start:end] for start, end in wrapped(text, 10)]
    ['Er sprach', 'lange', 'davon.']
    >>> text = "本会は十時に開かれた。"
    >>> [text[start:end] for start, end in wrapped(text, 10)]
    ['本会は十時', 'に開かれ', 'た。']
    """
    width = max(width, _LEAST)
    found: list[tuple[int, int]] = []
    start = end = used = 0  # of the open line: where it begins, where its last word ends, its columns up to there
    for at, word in _chunks(text):
        size = columns(word)
        gap = 1 if at > end > start else 0
        if end > start and used + gap + size > width:
            found.append((start, end))
            start = end = at
            used = gap = 0
        if end == start:
            start = at
        if size > width:
            *full, (at_last, last) = _cut(word, at, width)
            found += [(a, a + len(piece)) for a, piece in full]
            start, end, used = at_last, at_last + len(last), columns(last)
            continue
        end, used = at + len(word), used + gap + size
    return [*found, (start, end)] if end > start or not found else found


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """Yield what may not be broken, with where it stands: words, and in them wide characters one by one."""
    at = 0
    for word in text.split(" "):
        if word.isascii():
            if word:
                yield at, word
        else:
            for start, end in _unbroken(word):
                yield at + start, word[start:end]
        at += len(word) + 1


def _unbroken(word: str) -> Iterator[tuple[int, int]]:
    letters = graphemes(word)
    start = at = 0
    for before, letter in itertools.pairwise(letters):
        at += len(before)
        breaks = _is_wide(before) or _is_wide(letter)
        if breaks and letter not in _NOT_FIRST and before not in _NOT_LAST:
            yield start, at
            start = at
    yield start, len(word)


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter[0]) in "WF"


def _cut(word: str, at: int, width: int) -> list[tuple[int, str]]:
    """Return a word that is wider than a line in pieces, each with where it stands."""
    pieces = [(at, "")]
    for letter in graphemes(word):
        start, piece = pieces[-1]
        if piece and columns(piece + letter) > width:
            start, piece = start + len(piece), ""
            pieces.append((start, piece))
        pieces[-1] = (start, piece + letter)
    return pieces


@frozen
class Cell:
    """
    A text behind its label; ``marked`` are the code points that are inked in ``style``.

    The label is as wide as ``hang``, behind which the further lines stand.
    """

    label: str
    text: str
    marked: tuple[int, int] = (0, 0)
    style: str | None = None

    def lines(self, page: Page, hang: int, width: int | None) -> Iterator[str]:
        """Yield the lines of the cell, at most *width* columns wide; one line if there is no edge."""
        head = self.label + " " * max(0, hang - columns(self.label))
        room = None if width is None else width - hang
        short = room is None or (len(self.text) * 2 <= room and self.text.isprintable())
        spans = [(0, len(self.text))] if room is None or short else wrapped(self.text, room)
        for span in spans:
            yield f"{head}{self._inked(page, span)}"
            head = " " * hang

    def _inked(self, page: Page, span: tuple[int, int]) -> str:
        start, end = max(span[0], self.marked[0]), min(span[1], self.marked[1])
        if start >= end or not self.style:
            return self.text[slice(*span)]
        return f"{self.text[span[0] : start]}{page.ink(self.style, self.text[start:end])}{self.text[end : span[1]]}"


def abreast(
    left: Sequence[Cell],
    right: Sequence[Cell],
    page: Page,
    *,
    hangs: tuple[int, int],
    indent: str = "",
    sign: str = "|",
) -> Iterator[str]:
    """
    Yield both sides beside each other on a page that has an edge, with *sign* between them on the first line.

    ``hangs`` are the columns of the labels on each side. The sides are equally wide.
    """
    width = ((page.width or ABREAST) - len(indent) - len(" | ")) // 2
    sides = [
        [line for cell in cells for line in cell.lines(page, hang, width)]
        for cells, hang in zip((left, right), hangs, strict=True)
    ]
    for one, other in itertools.zip_longest(*sides, fillvalue=""):
        yield f"{indent}{one}{' ' * (width - columns(one))} {sign} {other}".rstrip()
        sign = "|"
