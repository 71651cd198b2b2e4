"""Paragraphs that answer nothing: runs of them, where they would stand on the other side, and owned cuts among them."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from attrs import frozen

from editions.alignment import LinkKind
from editions.difference import Place
from editions.divergence import Cause, Finding, Severity
from editions.rules.marks import has_omission
from editions.rules.places import whole
from provenance.transcript import MarkKind, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from editions.alignment import Link
    from editions.rules.context import Context
    from editions.witness import Witness

_DOUBTFUL = 0.5  # a link of less confidence lowers what hangs on it
_EDITIONS_OWN = frozenset({Role.HEAD_NOTE, Role.SOURCE_NOTE})  # of the edition, not of the document it prints


@frozen
class _Side:
    """One witness with its gaps: ``mine`` and ``other`` are the two ranges of a link as seen from it."""

    witness: Witness
    facing: Witness
    mine: Callable[[Link], tuple[int, int]]
    other: Callable[[Link], tuple[int, int]]
    links: tuple[Link, ...]
    anchors: tuple[tuple[int, int], ...]  # (last paragraph of mine, number of the link), two-sided links only
    own_marks: frozenset[tuple[int, str]]
    facing_marks: frozenset[tuple[int, str]]

    def before(self, paragraph: int) -> Link | None:
        """Return the nearest link with two sides that ends before *paragraph*."""
        at = bisect.bisect_left(self.anchors, (paragraph, -1)) - 1
        return self.links[self.anchors[at][1]] if at >= 0 else None

    def after(self, paragraph: int) -> Link | None:
        """Return the nearest link with two sides that ends after *paragraph*."""
        at = bisect.bisect_left(self.anchors, (paragraph, -1))
        return self.links[self.anchors[at][1]] if at < len(self.anchors) else None


def gap_runs(context: Context, kind: LinkKind, *, code: str, severity: Severity, cause: Cause) -> tuple[Finding, ...]:
    """
    Return one finding for each paragraph without an answer; neighbours share a fold key, so that a run is one fact.

    A run that faces an omission mark is an excision (E401); a mark alone in its paragraph that faces nothing is E402.
    Paragraphs outside `Alignment.part` are not reported. Evidence: the words of the run, and its speakers. Takes time
    linear in the paragraphs.
    """
    side = _side_of(context, kind)
    found: list[Finding] = []
    for run in _runs(context, side, kind):
        name, level = _named(side, run, code, severity)
        if name is None:
            continue
        words = sum(len(side.witness.paragraphs[p].text.split()) for p, _ in run)
        speakers = dict.fromkeys(s for p, _ in run if (s := side.witness.paragraphs[p].speaker))
        absent, sureness = _where_it_would_stand(side, run[0][0]), _sureness(side, run)
        for paragraph, link in run:
            here = whole(side.witness, paragraph)
            left, right = (here, absent) if kind is LinkKind.MISSING else (absent, here)
            found.append(
                Finding(
                    code=name,
                    severity=level,
                    left=left,
                    right=right,
                    cause=Cause.EDITORIAL if name != code else cause,
                    confidence=sureness,
                    fold=("run", str(run[0][0])),
                    evidence=(str(words), ", ".join(speakers)),
                    link=link,
                )
            )
    return tuple(found)


def _side_of(context: Context, kind: LinkKind) -> _Side:
    links = context.alignment.links
    left = kind is LinkKind.MISSING
    mine: Callable[[Link], tuple[int, int]] = (lambda x: x.left) if left else (lambda x: x.right)
    other: Callable[[Link], tuple[int, int]] = (lambda x: x.right) if left else (lambda x: x.left)
    witness, facing = (context.left, context.right) if left else (context.right, context.left)
    two_sided = [
        (mine(x)[1] - 1, i)
        for i, x in enumerate(links)
        if x.left[0] < x.left[1] and x.right[0] < x.right[1]
    ]
    in_order = [(p, i) for p, i in two_sided if not links[i].moved]
    return _Side(
        witness, facing, mine, other, links,
        tuple(sorted(in_order or two_sided)), _edge_marks(witness),
        _edge_marks(facing) - _spoken_for(context, facing, left=left),
    )  # fmt: skip


def _spoken_for(context: Context, facing: Witness, *, left: bool) -> set[tuple[int, str]]:
    """Return the marks at an edge that stand for words inside a link: they cannot stand for a paragraph as well."""
    found: set[tuple[int, str]] = set()
    for difference in context.differences:
        here, there = (difference.right, difference.left) if left else (difference.left, difference.right)
        if here.paragraph is None or not has_omission(here.text) or not any(c.isalnum() for c in there.text):
            continue
        text = facing.paragraphs[here.paragraph].text
        edge = "end" if len(text) - here.end < here.start else "start"
        found.add((here.paragraph, edge))
    return found


def _edge_marks(witness: Witness) -> frozenset[tuple[int, str]]:
    """Return where omission marks stand at an edge: (paragraph, ``"start"``, ``"end"`` or ``"alone"``)."""
    found: set[tuple[int, str]] = set()
    for mark in witness.transcript.marks:
        if mark.kind is not MarkKind.OMISSION:
            continue
        paragraph = witness.paragraphs[mark.paragraph]
        opens = not paragraph.text[paragraph.label.end if paragraph.label else 0 : mark.start].strip(" :\t\n")
        closes = not paragraph.text[mark.end :].strip(" \t\n.")
        found |= {(mark.paragraph, edge) for edge, holds in (("start", opens), ("end", closes)) if holds}
        if opens and closes:
            found.add((mark.paragraph, "alone"))
    return frozenset(found)


def _runs(context: Context, side: _Side, kind: LinkKind) -> list[list[tuple[int, int]]]:
    """Return runs of neighbouring gap paragraphs, each paragraph with the number of its link."""
    part = context.alignment.part
    low, high = 0, len(side.witness.paragraphs)
    if part and (part[0] == "left") == (kind is LinkKind.MISSING):
        low, high = part[1], part[2]
    gaps = sorted(
        (paragraph, number)
        for number, link in enumerate(side.links)
        if link.kind is kind
        for paragraph in range(*side.mine(link))
        if low <= paragraph < high
    )
    runs: list[list[tuple[int, int]]] = []
    for gap in gaps:
        if runs and runs[-1][-1][0] == gap[0] - 1:
            runs[-1].append(gap)
        else:
            runs.append([gap])
    return runs


def _named(side: _Side, run: list[tuple[int, int]], code: str, severity: Severity) -> tuple[str | None, Severity]:
    """Return what a run is and how grave; no name for a mark that an excision on the other side speaks of."""
    if all((paragraph, "alone") in side.own_marks for paragraph, _ in run):
        return (None if _faces_a_gap(side, run) else "E402"), Severity.MINOR
    if _is_owned(side, run[0][0], run[-1][0]):
        return "E401", Severity.MINOR
    roles = {side.witness.paragraphs[paragraph].role for paragraph, _ in run}
    lower = (roles <= _EDITIONS_OWN) + (_sureness(side, run) < _DOUBTFUL)
    return code, Severity(max(Severity.INFO, severity - lower))


def _facing_range(side: _Side, first: int, last: int) -> tuple[int, int]:
    """Return the paragraphs of the other witness between the answers to what stands before and after a run."""
    before, after = side.before(first), side.after(last)
    start = side.other(before)[1] if before else 0
    end = side.other(after)[0] if after else len(side.facing.paragraphs)
    return start, max(start, end)


def _faces_a_gap(side: _Side, run: list[tuple[int, int]]) -> bool:
    start, end = _facing_range(side, run[0][0], run[-1][0])
    return any((paragraph, "alone") not in side.facing_marks for paragraph in range(start, end))


def _is_owned(side: _Side, first: int, last: int) -> bool:
    """Tell whether the other witness prints an omission mark here that this one does not print as well."""
    start, end = _facing_range(side, first, last)
    if any((paragraph, "alone") in side.facing_marks for paragraph in range(start, end)):
        return True
    closing = (start - 1, "end") in side.facing_marks and (first - 1, "end") not in side.own_marks
    opening = (end, "start") in side.facing_marks and (last + 1, "start") not in side.own_marks
    return closing or opening


def _where_it_would_stand(side: _Side, paragraph: int) -> Place | None:
    if not side.facing.paragraphs:
        return None
    before = side.before(paragraph)
    if before is None:
        return Place(0, 0, 0, "")
    answer = side.other(before)[1] - 1
    end = len(side.facing.paragraphs[answer].text)
    return Place(answer, end, end, "")


def _sureness(side: _Side, run: list[tuple[int, int]]) -> float:
    """Return the least confidence of the links around a run and in it, in [0, 1]."""
    around = [link for link in (side.before(run[0][0]), side.after(run[-1][0])) if link]
    return min([link.confidence for link in around] + [side.links[number].confidence for _, number in run])
