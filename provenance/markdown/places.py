"""Aid of the reader of Markdown: where the letters of a block stand in the file, line by line."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

_LINE_END: Final = re.compile(r"\r\n?|\n")
_CLOSING: Final = re.compile(r"[ \t]+#+[ \t]*$")
#: What stands before the first cell of a row and between two.
_BORDER: Final = " \t|>"


@frozen
class Lines:
    """A text and where its lines begin and end (without their line ends), counted from 0."""

    text: str
    spans: tuple[tuple[int, int], ...]

    def start(self, line: int) -> int:
        """Return where a line begins; the end of the text for one behind the last."""
        return self.spans[line][0] if line < len(self.spans) else len(self.text)

    def find(self, content: str, first: int, last: int) -> list[int] | None:
        """
        Return the place of each letter of *content*, a block that stands on the lines *first* to *last* (half-open).

        Each line of the content is the end of its line in the file, after the signs of quotation and list; white
        space that the parser made of a tab has the place -1. ``None`` if the letters are not there.
        """
        places: list[int] = []
        for offset, wanted in enumerate(content.split("\n")):
            if offset:
                places.append(places[-1] + 1 if places else -1)
                end = self.spans[first + offset - 1][1] if first + offset - 1 < len(self.spans) else -1
                places[-1] = end
            if first + offset >= min(last, len(self.spans)):
                return None
            found = self._at_end(wanted, first + offset)
            if found is None:
                return None
            places += found
        return places

    def _at_end(self, wanted: str, line: int) -> list[int] | None:
        start, end = self.spans[line]
        bare = wanted.strip(" \t")
        source = self.text[start:end].replace("\0", "\N{REPLACEMENT CHARACTER}")
        for candidate in (source.rstrip(" \t"), _CLOSING.sub("", source).rstrip(" \t")):
            if candidate.endswith(bare):
                at = start + len(candidate) - len(bare)
                lead = len(wanted) - len(wanted.lstrip(" \t")) if bare else len(wanted)
                tail = len(wanted) - lead - len(bare)
                return [-1] * lead + list(range(at, at + len(bare))) + [-1] * tail
        return None

    def find_cell(self, content: str, line: int, after: int) -> list[int] | None:
        """Return the place of each letter of a table cell on *line*, behind *after*; ``None`` if it is not there."""
        if line >= len(self.spans):
            return None
        start, end = self.spans[line]
        at = max(start, after)
        while at < end and self.text[at] in _BORDER and not self.text.startswith(content, at):
            at += 1
        places = []
        for letter in content:
            if letter == "|" and self.text.startswith("\\|", at):
                at += 1
            if at >= end or self.text[at] != letter:
                return None
            places.append(at)
            at += 1
        return places


def lines_of(text: str) -> Lines:
    r"""
    Return the lines of a text, by any kind of line end that Markdown knows.

    >>> lines_of("one\r\ntwo\n").spans
    ((0, 3), (5, 8))
    """
    spans, at = [], 0
    for end in _LINE_END.finditer(text):
        spans.append((at, end.start()))
        at = end.end()
    if at < len(text):
        spans.append((at, len(text)))
    return Lines(text, tuple(spans))
