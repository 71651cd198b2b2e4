"""Verb: where the paragraphs of a plain text stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.errors import ProvenanceError
from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A line end: LF, CR, CRLF, next line, line separator; a form feed alone, or one that ends the line before it.
_END = "(?:(?:\\r\\n?+|[\\n\\x85\\u2028])\\x0c?+|\\x0c)"
_ENDS = "\\r\\n\\x0c\\x85\\u2028\\u2029"
_LINE_END = lazy(f"{_END}|\\u2029")
_BLANK = lazy(f"{_END}[^\\S{_ENDS}]*+[{_ENDS}]\\s*|\\u2029\\s*")
_BLANK_LF = re.compile("\\n[^\\S\\n]*+\\n\\s*")
_RARE_ENDS = ("\N{FORM FEED}", "\N{NEXT LINE}", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}")
_CLOSERS = ")\\]\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\u00bb"
_SENTENCE_END = lazy(f"[.!?:\N{HORIZONTAL ELLIPSIS}][{_CLOSERS}]*$")

#: A text without blank lines is a paragraph a line if half of its lines are longer than this (code points) …
LONG_LINE = 90
#: … or if this share of its lines ends like a sentence and none opens with a small letter.
SENTENCE_LINES = 0.8

MODES = ("auto", "blank", "line")


@frozen
class Blocks:
    """
    The paragraphs of a text: ``spans`` are (start, end) in code points, without the white space around them.

    ``rule`` names what parts them (``blank-line`` or ``line-end``); ``guessed`` is true if the text has no blank
    line and was taken for a paragraph a line.
    """

    spans: tuple[tuple[int, int], ...]
    rule: str
    guessed: bool = False


def blocks(text: str, mode: str = "auto") -> Blocks:
    r"""
    Return where the paragraphs of *text* stand; nothing is changed in it.

    A blank line ends a paragraph, as does a paragraph separator; in mode ``"line"`` every line end does. In mode
    ``"auto"`` a text without blank lines is read by lines if these look like paragraphs. Takes linear time.
    Raises `ProvenanceError` for an unknown mode.

    >>> blocks("One.\n\nTwo,\nstill two.\n").spans
    ((0, 4), (6, 21))
    >>> blocks("One.\nTwo.\n", "line").spans
    ((0, 4), (5, 9))
    """
    if mode not in MODES:
        message = f"there is no paragraph mode {mode!r}"
        raise ProvenanceError(message, hint=f"modes: {', '.join(MODES)}")
    if mode != "line":
        spans = tuple(_between(text, _blank_pattern(text)))
        if mode == "blank" or len(spans) > 1:
            return Blocks(spans, "blank-line")
        if not _lines_are_paragraphs(text):
            return Blocks(spans, "blank-line")
    return Blocks(tuple(_between(text, _LINE_END)), "line-end", guessed=mode == "auto")


def count_lines(text: str, spans: tuple[tuple[int, int], ...]) -> list[int]:
    """Return the line on which each span begins, counted from 1. Takes linear time; the spans are in order."""
    lines, line, at = [], 1, 0
    simple = _only_feeds(text)
    for start, _ in spans:
        line += text.count("\n", at, start) if simple else sum(1 for _ in _LINE_END.finditer(text, at, start))
        lines.append(line)
        at = start
    return lines


def _only_feeds(text: str) -> bool:
    """Tell whether every line of *text* ends in LF or CRLF."""
    if any(end in text for end in _RARE_ENDS):
        return False
    return "\r" not in text or text.count("\r") == text.count("\r\n")


def _blank_pattern(text: str) -> re.Pattern[str]:
    return _BLANK_LF if _only_feeds(text) else _BLANK


def _between(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches between the matches of *pattern* that are not blank, without the white space around them."""
    edges = [edge for match in pattern.finditer(text) for edge in match.span()]
    for start, end in zip([0, *edges[1::2]], [*edges[::2], len(text)], strict=True):
        piece = text[start:end]
        bare = piece.lstrip()
        if bare:
            first = end - len(bare)
            yield first, first + len(bare.rstrip())


def _lines_are_paragraphs(text: str) -> bool:
    lines = [text[start:end] for start, end in _between(text, _LINE_END)]
    if len(lines) < 2:  # noqa: PLR2004 - one line is one paragraph either way
        return False
    import statistics  # noqa: PLC0415 - heavy, and only for a text without blank lines

    if statistics.median(map(len, lines)) > LONG_LINE:
        return True
    ended = sum(1 for line in lines if _SENTENCE_END.search(line, max(0, len(line) - 8)))
    return ended >= SENTENCE_LINES * len(lines) and not any(line[0].islower() for line in lines)
