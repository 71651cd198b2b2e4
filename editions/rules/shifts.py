"""Stretches in which paragraphs answer each other so many numbers, or so many paragraphs, later or earlier."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import frozen

from editions.alignment import LinkKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.rules.context import Context

_LONG = 8  # links from which a stretch is no accident
_LAST = 4  # and of one that reaches the end of the text
_NEARLY_ALL = 0.8  # of the links must be one to one for positions to be what a file is paired by
_STEADY = 20  # links for which one more jump is let pass


@frozen
class Shift:
    """
    A stretch in which the right witness answers ``by`` paragraphs later (earlier, if below 0) than the left one asks.

    ``links`` are the numbers of its links, ``to_the_end`` that no link follows it, ``printed`` that numbers were
    compared that both witnesses print, and not positions.
    """

    by: int
    links: tuple[int, ...]
    to_the_end: bool
    printed: bool


def shifts(context: Context) -> tuple[Shift, ...]:
    """
    Return the long stretches of a shift, by printed numbers, or else by position if the texts run one to one.

    Where the two witnesses break paragraphs independently, there are none. Linear in the links.
    """
    links = context.alignment.links
    two_sided = [
        k for k, x in enumerate(links) if x.left[0] < x.left[1] and x.right[0] < x.right[1] and not x.moved
    ]
    printed = [(k, by) for k in two_sided if (by := _by_number(context, k)) is not None]
    if two_sided and len(printed) >= _NEARLY_ALL * len(two_sided):
        return _stretches(printed, printed=True)
    singles = [(k, links[k].right[0] - links[k].left[0]) for k in two_sided if links[k].kind is LinkKind.MATCH]
    if len(singles) < _NEARLY_ALL * len(links):
        return ()
    is_steady = len(_runs(singles)) - 2 <= len(singles) // _STEADY
    return _stretches(singles, printed=False) if is_steady else ()


def _by_number(context: Context, number: int) -> int | None:
    link = context.alignment.links[number]
    one, other = context.left.paragraphs[link.left[0]].n, context.right.paragraphs[link.right[0]].n
    return int(other) - int(one) if one and other and one.isdecimal() and other.isdecimal() else None


def _runs(moved: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    return [list(run) for _, run in itertools.groupby(moved, key=lambda pair: pair[1])]


def _stretches(moved: Sequence[tuple[int, int]], *, printed: bool) -> tuple[Shift, ...]:
    runs = _runs(moved)
    return tuple(
        Shift(run[0][1], tuple(k for k, _ in run), to_the_end=run is runs[-1], printed=printed)
        for run in runs
        if run[0][1] and len(run) >= (_LAST if run is runs[-1] else _LONG)
    )
