"""Verb: the notes of a page, their echoes in the margin and where they are called."""

from __future__ import annotations

import re
from collections import defaultdict
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

_CALLOUT = re.compile(rf"(?<={_AFTER})(?:\d{{1,3}}|\*)(?!\w)(?!\.\d)")
#: So many places of one number are weighed for each note.
_LOOKED_AT = 200


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


def callouts(ns: Sequence[str], texts: Sequence[str], echoes: Iterable[Echo]) -> tuple[Callout | None, ...]:
    """
    Return where each note of the numbers *ns* is called in the paragraphs *texts*, or ``None`` where it is not.

    A callout is the number glued to a word or a stop. An echo stands beside its paragraph, which is looked at first;
    else callouts stand in the order of the notes. No callout serves two notes. Takes time linear in text and callouts.

    >>> callouts(["1", "2"], ["The mill at Zluk1 burnt.", "It did2."], ())
    (Callout(paragraph=0, start=16, end=17), Callout(paragraph=1, start=6, end=7))
    """
    places: dict[str, list[Callout]] = defaultdict(list)
    for paragraph, text in enumerate(texts):
        for match in _CALLOUT.finditer(text):
            places[match.group()].append(Callout(paragraph, match.start(), match.end()))
    beside = {echo.n: echo.before for echo in echoes}
    found: list[Callout | None] = []
    last = (0, 0)
    for n in ns:
        open_places = places.get(n, [])
        near = [place for place in open_places[:_LOOKED_AT] if beside.get(n, -2) - place.paragraph in (0, 1)]
        later = [place for place in open_places[:_LOOKED_AT] if (place.paragraph, place.start) >= last]
        chosen = near[0] if near else later[0] if later else None
        found.append(chosen)
        if chosen:
            open_places.remove(chosen)
            last = (chosen.paragraph, chosen.end)
    return tuple(found)
