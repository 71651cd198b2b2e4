"""Verb: for each line of text, whether it begins a paragraph and how it goes on in the next."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.scans.edges import lines_of
from provenance.scans.hyphens import Forms, Joint, forms, joint
from provenance.scans.margins import begins_paragraph
from provenance.scans.measure import Row
from provenance.scans.page import FURNITURE, Kind

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from provenance.scans.edges import Spot
    from provenance.scans.footnotes import Notes
    from provenance.scans.page import Line, Page

_APART = frozenset({Kind.FOOTNOTE, Kind.ENDNOTE, Kind.MARGIN})
_Placed = tuple["Spot", "Line", "Kind | None"]


@frozen
class Step:
    """
    What is done with a line: whether it begins a paragraph or note, how it is joined to the next, whether it goes on.

    ``apart`` are lines of notes and marginal texts, which do not end the running paragraph.
    """

    begins: bool
    joint: Joint
    goes_on: bool
    kind: Kind | None = None
    apart: bool = False


def plan(pages: Sequence[Page], kinds: Mapping[Spot, Kind], notes: Notes) -> dict[Spot, Step]:
    """
    Return the steps of all lines that are text; *kinds* are those of the lines that are none.

    The running text goes on over all pages. The notes of a page, and each of its marginal texts, are by themselves.
    Takes linear time.
    """
    running: list[_Placed] = []
    apart: list[list[_Placed]] = []
    for number, page in enumerate(pages):
        for spot, line, kind in lines_of(number, page):
            if kinds.get(spot, kind) in FURNITURE:
                continue
            if kind not in _APART:
                running.append((spot, line, Kind.HEADING if kind is Kind.HEADING else None))
            elif apart and _follows(apart[-1][-1], spot, kind):
                apart[-1].append((spot, line, kind))
            else:
                apart.append([(spot, line, kind)])
    known = forms(line for _, line, _ in running)
    noted = frozenset(run[0][0][0] for run in apart if run[0][2] is Kind.FOOTNOTE)
    steps = dict(_steps(running, known, notes, noted))
    for run in apart:
        steps.update(_steps(run, known, notes))
    return steps


def _follows(last: _Placed, spot: Spot, kind: Kind | None) -> bool:
    """Whether a line belongs to the same notes, or to the same marginal text, as the last."""
    same_page, same_region = last[0][0] == spot[0], last[0][1] == spot[1]
    return last[2] is kind and same_page and (same_region or kind in (Kind.FOOTNOTE, Kind.ENDNOTE))


def _steps(
    lines: Sequence[_Placed], known: Forms, notes: Notes, pages_noted: Container[int] = ()
) -> Iterator[tuple[Spot, Step]]:
    joints = [
        joint(one, after, known) if kind is next_kind and spot not in notes.openings else Joint.SPACE
        for (_, one, kind), (spot, after, next_kind) in itertools.pairwise(lines)
    ]
    torn = [False, *(one is not Joint.SPACE for one in joints)]
    rows = [Row(spot[0], spot[1], line, kind, torn[at]) for at, (spot, line, kind) in enumerate(lines)]
    begins = begins_paragraph(rows, pages_noted)
    noted = False
    for at, (spot, _, _) in enumerate(lines):
        noted = noted or spot in notes.openings
        apart = spot in notes.uncalled and at > 0 and lines[at - 1][0][1] != spot[1]
        begins[at] = spot in notes.openings or apart if noted else begins[at]
        if at and begins[at]:
            joints[at - 1] = Joint.SPACE
    ends = [*begins[1:], True]
    for at, (spot, _, kind) in enumerate(lines):
        how = joints[at] if at < len(joints) else Joint.SPACE
        yield spot, Step(begins[at], how, not ends[at], kind, kind in _APART)
