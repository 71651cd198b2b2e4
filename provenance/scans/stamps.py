"""Verb: what a printing program or a stamp puts at the edges of pages: date and time, file addresses, signs."""

from __future__ import annotations

import re
import statistics
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from provenance.scans.page import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from provenance.scans.edges import Edge, Spot

_DATE: Final = (
    r"(?:\d{1,4}([./-])\d{1,2}\1\d{1,4}|\d{1,2}\.? [^\W\d_]{3,12}\.?,? \d{4}|[^\W\d_]{3,12}\.? \d{1,2}, \d{4}"
    r"|\d{4}年\d{1,2}月\d{1,2}日)"
)
_TIME: Final = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?| Uhr)?"
_MOMENT: Final = re.compile(rf"(?:[^\W\d_]{{2,12}}\.?,? )?{_DATE},?(?: [^\W\d_]{{1,3}})? {_TIME}", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"(?:file:///?|https?://|www\.)\S+(?:\N{HORIZONTAL ELLIPSIS}|\.\.\.)?", re.IGNORECASE)
_FIGURES: Final = re.compile(r"\d")
_GROUPS: Final = re.compile(r"\d+[^\w\s]{1,2}\d+|\d+\W+\d+")
#: A sign of few letters is furniture if it stands at one place on so many pages, and on this share of those between.
_SEVERAL: Final = 3
_SHARE: Final = 0.5
#: Lines with more letters are running heads by these.
_FEW_LETTERS: Final = 4
_LONGEST: Final = 60
#: Figures that change from page to page must be of another height than the text, by this share.
_OTHER: Final = 0.15


def is_moment(text: str) -> bool:
    """
    Tell whether a line is the day and hour of a printing program, and nothing else.

    >>> [is_moment(one) for one in ("11/24/26, 2:15 PM", "4. Mai 1999, 14:05", "On 4 May 1999, at 14:05, he left")]
    [True, True, False]
    """
    return len(text) <= _LONGEST and _MOMENT.fullmatch(text) is not None


def is_address(text: str) -> bool:
    """Tell whether a line is the address of a file or a page on the web, and nothing else."""
    return _ADDRESS.fullmatch(text) is not None


def find_stamps(edges: Sequence[Sequence[Edge]]) -> dict[Spot, Kind]:
    """
    Return the lines at the edges of pages that a program or a stamp has put there.

    These are a day with its hour and an address that stand at the edges of one page; and a line of few letters at one
    place on several pages: each has the same signs there, or figures of one shape whose height is not that of the text.
    Takes linear time.
    """
    printed = [edge for page in edges for edge in _of_program(page)]
    alike: dict[tuple[bool, str], list[Edge]] = defaultdict(list)
    height = _height(edges)
    for edge in (edge for page in edges for edge in page if edge.marked is None and edge.text):
        if len(edge.key) < _FEW_LETTERS and len(edge.text) <= _LONGEST and edge.box:
            alike[edge.head, edge.text].append(edge)
            if _GROUPS.search(edge.text) and abs(edge.box.height - height) > _OTHER * height:
                alike[edge.head, _FIGURES.sub("0", edge.text)].append(edge)
    for group in alike.values():
        least = _SEVERAL - is_moment(group[0].text)
        if not _is_number(group) and len(placed := _in_place(group)) >= least:
            between = placed[-1].page - placed[0].page + 1
            printed += placed if len(placed) >= _SHARE * between else ()
    return {edge.spot: Kind.HEADER if edge.head else Kind.FOOTER for edge in printed}


def stand_beside(edges: Sequence[Sequence[Edge]], stamps: Mapping[Spot, Kind]) -> Iterator[Edge]:
    """Yield the edges that stand in one row with a day and hour, or an address, of the *stamps*: a title, a number."""
    for page in edges:
        rows = {(one.head, one.row) for one in page if one.spot in stamps and _is_of_program(one)}
        yield from (one for one in page if one.spot not in stamps and (one.head, one.row) in rows)


def _is_of_program(edge: Edge) -> bool:
    return is_moment(edge.text) or is_address(edge.text)


def _of_program(page: Sequence[Edge]) -> list[Edge]:
    """Return the day and hour and the address of a page that has both, in its outermost rows."""
    outer = [min((edge.row for edge in page), default=0), max((edge.row for edge in page), default=0)]
    found = [edge for edge in page if edge.row in outer and edge.marked is None and _is_of_program(edge)]
    both = any(is_moment(edge.text) for edge in found) and any(is_address(edge.text) for edge in found)
    return found if both else []


def _is_number(group: Sequence[Edge]) -> bool:
    """Whether the lines are bare numbers, which count on or are text."""
    return any(numeral.alone for numeral in group[0].numerals)


def _in_place(group: Sequence[Edge]) -> list[Edge]:
    """Return those of the edges that stand where most of them do: their left or right edge, and their height."""
    boxes = [edge.box for edge in group if edge.box]
    left, right = statistics.median(box.left for box in boxes), statistics.median(box.right for box in boxes)
    middle, height = statistics.median(box.middle for box in boxes), statistics.median(box.height for box in boxes)
    return [
        edge
        for edge in group
        if (box := edge.box)
        and min(abs(box.left - left), abs(box.right - right)) <= height
        and abs(box.middle - middle) <= height
    ]


def _height(edges: Sequence[Sequence[Edge]]) -> float:
    """Return the usual height of the lines at the edges that have letters enough to be text."""
    return statistics.median(
        [edge.box.height for page in edges for edge in page if edge.box and len(edge.key) > _LONGEST // 2] or [0.0]
    )
