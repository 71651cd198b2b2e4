"""Verb: the notes at the end of a printed web page, which lead back to the text, told from the text."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from provenance.scans.page import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provenance.scans.page import Line, Page, Region

#: The sign that leads back from a note to the place that calls it, and the sign for its plain form behind it.
_BACK: Final = re.compile("\N{LEFTWARDS ARROW WITH HOOK}[\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]?$")
_OPENS: Final = re.compile(r"\[?\d{1,3}[.)\]]\.? \S")
#: A note has no more lines.
_MOST: Final = 40


def mark_endnotes(page: Page) -> Page:
    """
    Return the page with each note that ends with a sign leading back as a part of its own. Takes linear time.

    A note is the lines from one that opens with a number to the next that ends with the sign.
    """
    if not any(_BACK.search(line.text) for region in page.regions for line in region.lines):
        return page
    return evolve(page, regions=tuple(part for region in page.regions for part in _parted(region)))


def _parted(region: Region) -> Iterator[Region]:
    if region.kind is not None:
        yield region
        return
    marked = _marked(region.lines)
    for of_note, run in itertools.groupby(range(len(marked)), key=marked.__getitem__):
        lines = tuple(region.lines[at] for at in run)
        yield evolve(region, lines=lines, kind=Kind.ENDNOTE if of_note else None)


def _marked(lines: Sequence[Line]) -> list[bool]:
    """Return of each line whether it is part of such a note."""
    marked = [False] * len(lines)
    start: int | None = None
    for at, line in enumerate(lines):
        if _OPENS.match(line.text):
            start = at
        if start is not None and _BACK.search(line.text) and at - start < _MOST:
            marked[start : at + 1] = [True] * (at + 1 - start)
            start = None
    return marked
