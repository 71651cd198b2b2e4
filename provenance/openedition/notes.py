"""Verb: the notes of a page, their echoes in the margin and where they are called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from provenance.transcript import Callout

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ECHO = re.compile(r"[\N{BULLET}\N{BLACK CIRCLE}*\N{MIDDLE DOT}]\s*(?P<n>\d{1,3}|[ivx]{1,5}|\*)\s+(?P<text>\S.*)")
_NOTE = re.compile(r"(?P<n>\d{1,3}|\*)\.?\s+(?P<text>\S.*)", re.DOTALL)
_CLOSERS = (
    "\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    '\N{HORIZONTAL ELLIPSIS}"'
)
_AFTER = rf"[^\W\d_]|[.,;:!?)\]%{_CLOSERS}]"


@frozen
class Echo:
    """An excerpt of a note in the margin: its number, its text, and the number of paragraphs that stand before it."""

    n: str
    text: str
    before: int = field(default=0)


def as_echo(line: str, before: int) -> Echo | None:
    """
    Return the echo of a note that *line* is, or ``None``.

    >>> as_echo(chr(8226) + " 2 See the minutes of the (...)", 4)
    Echo(n='2', text='See the minutes of the (...)', before=4)
    """
    match = _ECHO.fullmatch(line)
    return Echo(match["n"], match["text"], before) if match else None


def as_note(line: str) -> tuple[str, int] | None:
    """
    Return the number of a note and where its text begins, or ``None`` for a line that opens no note.

    >>> as_note("12 See the minutes."), as_note("1970 tanks")
    (('12', 3), None)
    """
    match = _NOTE.fullmatch(line)
    return (match["n"], match.start("text")) if match else None


def callouts(ns: Sequence[str], texts: Sequence[str], echoes: Iterable[Echo]) -> dict[str, Callout]:
    """
    Return where each note of the numbers *ns* is called in the paragraphs *texts*: figures glued to a word or a stop.

    Callouts stand in the order of the notes; an echo stands beside its paragraph, which is looked at first. Takes time
    linear in notes plus text, but for notes that are called nowhere.
    """
    beside = {echo.n: echo.before for echo in echoes}
    found: dict[str, Callout] = {}
    paragraph, at = 0, 0
    for n in ns:
        pattern = re.compile(rf"(?<={_AFTER}){re.escape(n)}(?!\w)(?!\.\d)")
        near = [index for index in (beside.get(n, -2), beside.get(n, -2) - 1) if 0 <= index < len(texts)]
        for index in (*near, *range(paragraph, len(texts))):
            match = pattern.search(texts[index], at if index == paragraph else 0)
            if match:
                found[n] = Callout(index, match.start(), match.end())
                paragraph, at = index, match.end()
                break
    return found
