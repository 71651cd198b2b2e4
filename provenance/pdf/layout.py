"""Verb: the runs of characters on a PDF page to lines, columns and notes."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from provenance.pdf.parts import parts
from provenance.scans.page import Box, Line, Page
from provenance.span import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: All measures in sizes of the letter. A run goes on in one that begins no further off, at about the same height.
_APART: Final = 1.5
_BACK: Final = 0.6
_SPACE: Final = 0.2
_RAISED: Final = 0.15
_SMALLER: Final = 0.85
#: A column's edge is told from so many lines on either side; of all lines this share stands beside it.
_FEWEST: Final = 4
_MOST: Final = 0.9
#: The content hops from column to column: more often than this it is no reading order.
_HOPS: Final = 3


@frozen
class Run:
    """Characters of one size side by side: their text, place, size, and the height of the line that they stand on."""

    text: str
    box: Box
    size: float
    base: float


@define
class _Row:
    """A line while its runs come in."""

    runs: list[Run] = field(factory=list)

    @property
    def main(self) -> Run:
        """The run with the largest letters."""
        return max(self.runs, key=lambda run: (run.size, len(run.text)))

    def takes(self, run: Run) -> bool:
        """Whether a run goes on in this line: it begins where the last one ends, at about the same height."""
        last, main = self.runs[-1].box, self.main
        size = max(main.size, run.size)
        near = -_BACK * size <= run.box.left - last.right <= _APART * size
        return near and abs(run.base - main.base) < 0.6 * size

    def line(self) -> Line:
        """Return the line, its raised figures told."""
        text, raised = "", []
        main = self.main
        for number, run in enumerate(self.runs):
            gap = run.box.left - self.runs[number - 1].box.right if number else 0.0
            if gap > _SPACE * main.size and not text.endswith(" ") and not run.text.startswith(" "):
                text += " "
            if run.size < _SMALLER * main.size and main.base - run.base > _RAISED * main.size:
                raised.append(Span(len(text), len(text) + len(run.text)))
            text += run.text
        boxes = [run.box for run in self.runs]
        box = Box(
            min(one.left for one in boxes),
            min(one.top for one in boxes),
            max(one.right for one in boxes),
            max(main.base, *(run.base for run in self.runs if run.size == main.size)),
        )
        return _folded(text, box, main.size, raised)


def _folded(text: str, box: Box, size: float, raised: Sequence[Span]) -> Line:
    """Return a line with single blanks; its spans move along."""
    kept: list[str] = []
    places = [0]
    for at, letter in enumerate(text):
        if not letter.isspace() or (kept and kept[-1] != " " and text[at:].strip()):
            kept.append(" " if letter.isspace() else letter)
        places.append(len(kept))
    spans = tuple(
        Span(places[span.start], places[span.end]) for span in raised if places[span.end] > places[span.start]
    )
    return Line(text="".join(kept), box=box, size=size, raised=spans)


def lay_out(answer: Mapping[str, Any], capture: int) -> Page:
    """
    Return a page of a PDF, from what the child says of it.

    Runs become lines in the order of the content; only where that hops between two columns are the columns read one
    after the other. Small print at the foot is notes. Takes n log n time.
    """
    runs = [Run(text, Box(*place[:4]), size, base) for text, *place, size, base in answer["runs"]]
    rows: list[_Row] = []
    for run in (run for run in runs if run.text.strip()):
        if rows and rows[-1].takes(run):
            rows[-1].runs.append(run)
        else:
            rows.append(_Row([run]))
    lines = _in_columns([row.line() for row in rows])
    label = str(answer.get("label") or "").strip() or None
    return Page(capture=capture, regions=tuple(parts(lines)), printed=label, counted=str(answer["number"]))


def _in_columns(lines: list[Line]) -> list[Line]:
    """Return the lines column by column, if the content hops between two; lines across both part what is above them."""
    edge = _gutter(lines)
    if edge is None:
        return lines
    sides = [_side(line, edge) for line in lines]
    hops = sum(one != two for one, two in itertools.pairwise(sides) if one and two)
    if hops <= _HOPS:
        return lines
    ordered = sorted(lines, key=_top)
    found: list[Line] = []
    columns: dict[int, list[Line]] = {-1: [], 1: []}
    for line in ordered:
        side = _side(line, edge)
        if side:
            columns[side].append(line)
        else:
            found += [*columns[-1], *columns[1], line]
            columns = {-1: [], 1: []}
    return [*found, *columns[-1], *columns[1]]


def _top(line: Line) -> tuple[float, float]:
    return (line.box.middle, line.box.left) if line.box else (0.0, 0.0)


def _side(line: Line, edge: float) -> int:
    box = line.box
    return 0 if box is None or box.left < edge < box.right else -1 if box.right <= edge else 1


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return the left edge of a second column: where many lines begin, and most others end before it."""
    lefts = Counter(round(line.box.left) for line in lines if line.box)
    for left, _ in sorted(lefts.items(), key=lambda one: (-one[1], one[0]))[:8]:
        edge = left - 1.0
        sides = Counter(_side(line, edge) for line in lines)
        if min(sides[-1], sides[1]) >= _FEWEST and sides[-1] + sides[1] >= _MOST * len(lines):
            return edge
    return None
