"""Verb: which notes at the foot of a page are called in its text, and where."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.scans.edges import Spot, lines_of
from provenance.scans.page import FURNITURE, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from provenance.scans.page import Line, Page

_SMALL: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_OPENS: Final = re.compile(r"[\[(]?(?P<n>\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|\*{1,4}|[†‡§])[\])]?[.)]?\s*(?=\S)")
#: Behind a word or its closing signs: a figure glued to it, raised or not; stars and daggers.
_CALLS: Final = re.compile(
    r"(?<=[^\W\d_]|[.,;:!?»”’\"\])])[\[(]?(?P<n>[⁰¹²³⁴-⁹]{1,3}|\d{1,3}(?![\d.,]*\d)|\*{1,4}|[†‡§])[\])]?(?!\w)"
)
_NOTES: Final = frozenset({Kind.FOOTNOTE, Kind.ENDNOTE})


@frozen
class Call:
    """Where a line calls a note: code points ``start`` to ``end`` of its text."""

    key: str
    start: int
    end: int


@frozen
class Opening:
    """The line with which a note opens; its printed number ``n`` and the blank behind it take up ``size`` letters."""

    key: str
    n: str
    size: int


@frozen
class Notes:
    """
    The notes of all pages that are called: where they open, and where they are called.

    ``uncalled`` are lines at the foot that look as if a note opened there, which nothing calls.
    """

    openings: Mapping[Spot, Opening]
    calls: Mapping[Spot, tuple[Call, ...]]
    uncalled: frozenset[Spot] = frozenset()


def find_notes(pages: Sequence[Page], kinds: Mapping[Spot, Kind]) -> Notes:
    """
    Return the notes at the feet of pages that the text of their own page calls.

    A note opens a line with a number or a sign, and the same number stands raised in the text of the page, or glued to
    a word. Each number is called once on a page, at its first place. A note at the end of the text is called by the
    first such raised number, on whatever page, in a line that calls no other. Takes linear time.
    """
    openings: dict[Spot, Opening] = {}
    calls: dict[Spot, list[Call]] = defaultdict(list)
    uncalled: set[Spot] = set()
    for number, page in enumerate(pages):
        lines = [(spot, line, kinds.get(spot, kind)) for spot, line, kind in lines_of(number, page)]
        feet = [(spot, found) for spot, line, kind in lines if kind is Kind.FOOTNOTE and (found := _opens(line))]
        if not feet:
            continue
        places = _places([(spot, line) for spot, line, kind in lines if kind not in FURNITURE | _NOTES])
        for spot, found in feet:
            n = found["n"].translate(_SMALL)
            place = places.pop(n, None)
            if place is not None:
                key = f"{number}/{n}"
                openings[spot] = Opening(key, n, found.end())
                calls[place[0]].append(Call(key, place[1], place[2]))
            else:
                uncalled.add(spot)
    for spot, opening, call in _endnotes(pages, kinds, calls):
        if call is None:
            uncalled.add(spot)
        else:
            openings[spot] = opening
            calls[call[0]].append(Call(opening.key, call[1], call[2]))
    ordered = {spot: tuple(sorted(found, key=_start)) for spot, found in calls.items()}
    return Notes(openings, ordered, frozenset(uncalled))


def _endnotes(
    pages: Sequence[Page], kinds: Mapping[Spot, Kind], calls: Mapping[Spot, Sequence[Call]]
) -> Iterator[tuple[Spot, Opening, tuple[Spot, int, int] | None]]:
    """Yield where the notes at the end of the text open, each with the place that calls it, if there is one."""
    lines = [
        (spot, line, kinds.get(spot, kind))
        for number, page in enumerate(pages)
        for spot, line, kind in lines_of(number, page)
    ]
    ends = [(spot, found) for spot, line, kind in lines if kind is Kind.ENDNOTE and (found := _opens(line))]
    if not ends:
        return
    text = [(spot, line) for spot, line, kind in lines if kind not in FURNITURE | _NOTES and spot not in calls]
    places = _places(text, raised_only=True)
    for spot, found in ends:
        n = found["n"].translate(_SMALL)
        yield spot, Opening(f"end/{spot[0]}/{n}", n, found.end()), places.pop(n, None)


def _start(call: Call) -> int:
    return call.start


def _opens(line: Line) -> re.Match[str] | None:
    """Return the number with which a line opens: apart from the text, or raised, or a sign that can only be one."""
    found = _OPENS.match(line.text)
    if found is None:
        return None
    figure = found["n"].isdecimal() and found["n"].isascii()
    raised = any(span.start == found.start("n") for span in line.raised)
    glued = found.end() == found.end("n")
    return None if figure and glued and not raised else found


def opens_note(line: Line) -> bool:
    """Tell whether a line at the foot looks as if a note opened there."""
    return _opens(line) is not None


def number_of_note(line: Line) -> str | None:
    """Return the number or sign of the note that looks as if it opened with a line, or nothing."""
    found = _opens(line)
    return found["n"].translate(_SMALL) if found else None


def called(lines: Sequence[Line], *, raised_only: bool = False) -> frozenset[str]:
    """Return the numbers and signs that stand raised in lines, not at their start, or also those glued to a word."""
    return frozenset(_places([((0, 0, at), line) for at, line in enumerate(lines)], raised_only=raised_only))


def _places(lines: Sequence[tuple[Spot, Line]], *, raised_only: bool = False) -> dict[str, tuple[Spot, int, int]]:
    """Return the first place of each number that may call a note; what is raised counts before what is glued."""
    places: dict[str, tuple[Spot, int, int]] = {}
    for spot, line in lines:
        for span in line.raised:
            n = span.of(line.text).strip("()[]. ").translate(_SMALL)
            if span.start and n:
                places.setdefault(n, (spot, span.start, span.end))
    for spot, line in () if raised_only else lines:
        for found in _CALLS.finditer(line.text):
            places.setdefault(found["n"].translate(_SMALL), (spot, found.start(), found.end()))
    return places
