"""Verb: which printed lines begin a paragraph."""

from __future__ import annotations

import itertools
import re
import statistics
from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from provenance.credits import is_source_note
from provenance.scans.feet import roomy_pages
from provenance.scans.measure import Margins, Row
from provenance.scans.page import Box, Kind, Line

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

#: What ends a sentence, with closing signs and the figure of a note behind it.
_ENDS: Final = re.compile(r"[.!?:\N{HORIZONTAL ELLIPSIS}][^\w\s]*(?:\d{1,2}[^\w\s]?)?$")
#: A speaker's label is no longer than this, in letters and in words.
_LONGEST_LABEL: Final = 42
_MOST_WORDS: Final = 5
_PARTICLE: Final = 3
#: All measures are in widths of a letter, but for the gap: in distances from line to line.
_INDENT: Final = 1.3
_DEEPEST: Final = 0.4
_GAP: Final = 1.6
_SPARE: Final = 2.0
#: Letters whose widths differ by less than this share are the same.
_SAME: Final = 0.15
#: A region with fewer lines takes its margins from its page, if it is this wide.
_FEWEST: Final = 4
_WIDE: Final = 0.6
#: Of fewer lines than this the leftmost tell the margin, of more the commonest left edge.
_MANY: Final = 8
#: Where lines have no places, a line this much shorter than the others, as shares of their length, was ended early.
_EARLY: Final = 0.85
_NARROWEST: Final = 25
#: So many paragraphs must open with an indent before its lack says anything.
_STYLE: Final = 3


def begins_paragraph(rows: Sequence[Row], noted: Container[int] = ()) -> list[bool]:
    """
    Return for each line whether it begins a paragraph; ``torn`` says that its first word began in the line before.

    *noted* are the pages with notes at the foot.

    Inside a region a paragraph begins with an indent or after a wider gap, if a sentence or a line ends early before
    it; after a full sentence also if the next word had room in the line, or with a speaker's label that recurs. A new
    region begins one, on the same page or the next, unless the text goes on: a torn word; a small letter; a full line
    without the end of a sentence; at the end of a page or column also a full line followed by one without indent, in
    a text that indents its paragraphs, or a line in which no letter more had room; but not if two lines more had room
    on its page. A bracketed statement of source is a paragraph, and so are the lines of a heading of one size. Where
    the file gives no places, the lengths of lines stand for them. Takes linear time.
    """
    margins = _all_margins(rows)
    page = _Measures(margins, _usual_length(rows), _labels(rows), roomy_pages(rows, margins, noted))
    pairs = [_Pair(rows, at, page) for at in range(1, len(rows))]
    indents = sum(pair.opens and pair.indented for pair in pairs if pair.same_page)
    flush = sum(pair.opens and not pair.indented for pair in pairs if pair.same_page)
    indented_style = indents >= _STYLE and indents > 2 * flush
    return [True, *(pair.begins(indented_style=indented_style) for pair in pairs)][: len(rows)]


@frozen
class _Measures:
    """
    What the lines are measured by: margins of regions, the usual length of a line, labels that open several.

    ``roomy`` are the pages at whose foot more lines had room.
    """

    margins: dict[tuple[int, int], Margins]
    length: float
    labels: frozenset[str]
    roomy: frozenset[int]


class _Pair:
    """Two lines that follow each other, and what their places say."""

    def __init__(self, rows: Sequence[Row], at: int, by: _Measures) -> None:
        self.before, self.after = rows[at - 1], rows[at]
        self.one, self.two = self.before.line, self.after.line
        self.of_before = by.margins.get((self.before.page, self.before.region))
        self.of_after = by.margins.get((self.after.page, self.after.region))
        self.same_page = self.before.page == self.after.page
        self.same_region = self.same_page and self.before.region == self.after.region
        self.ends = _ENDS.search(self.one.text) is not None
        self.small = self.two.text[:1].islower()
        room = self._room(by.length)
        self.short = room is not None and room > _SPARE
        self.full = room is not None and room <= _SPARE
        self.to_the_brim = room is not None and room < 0
        self.indented = self._is_indented()
        self.labelled = _label(self.two.text) in by.labels
        self.stated = self.ends and self.two.text.startswith(("[", "(")) and is_source_note(self.two.text)
        self.roomy = not self.same_page and self.before.page in by.roomy
        self.opens = self.ends and (self.short or self.labelled) and not self.small

    def begins(self, *, indented_style: bool) -> bool:
        if self.before.kind != self.after.kind:
            return True
        if self.after.torn or (self.after.kind is Kind.HEADING and self._of_one_heading()):
            return False
        if self.stated:
            return True
        if self.same_region:
            return self.opens or ((self.indented or self._after_gap()) and (self.ends or self.short))
        return not self._goes_on(indented_style=indented_style)

    def _goes_on(self, *, indented_style: bool) -> bool:
        if self.small:
            return not self.ends or self.full
        if self.after.kind is not None or self.indented or not self.full or (self.labelled and self.ends):
            return False
        if not self.ends:
            return True
        return not (self._is_below() or self.roomy) and (
            self.to_the_brim or (indented_style and self.of_after is not None)
        )

    def _of_one_heading(self) -> bool:
        """Whether both lines stand in one block and their letters are known to be of one size."""
        return self.same_region and self.one.size is not None and self.one.size == self.two.size

    def _is_below(self) -> bool:
        """Whether the next line stands below this one on the same page, so that no page or column ends between them."""
        one, two = self.one.box, self.two.box
        return self.same_page and (one is None or two is None or two.middle > one.middle)

    def _room(self, length: float) -> float | None:
        """
        Return how many letters had room in this line behind the first word of the next; less than 0 if it had none.

        Where there are no places, or few, the lengths of lines stand for them, and a line that reaches most of the
        usual length is taken for full, but not to the brim. ``None`` if nothing is known.
        """
        first = len(self.two.text.split(maxsplit=1)[0]) if self.two.text.split() else 0
        box, edge = self.one.box, self.of_before
        if box and edge and edge.sure:
            return (edge.right - box.right) / edge.letter - first - 1
        if not length:
            return None
        room = length - len(self.one.text) - 1 - first
        return 0.0 if 0 <= room < (1 - _EARLY) * length else room

    def _is_indented(self) -> bool:
        box, edge = self.two.box, self.of_after
        if not box or not edge:
            return False
        offset, step = box.left - edge.left, _INDENT * edge.letter
        if offset < -step:
            return self.same_region
        near = self.one.box.left if self.one.box and self.same_region and not self.ends else edge.left
        return offset > step and box.left - near > step and offset < _DEEPEST * (edge.right - edge.left)

    def _after_gap(self) -> bool:
        one, two, edge = self.one.box, self.two.box, self.of_after
        return bool(one and two and edge and edge.pitch and two.bottom - one.bottom > _GAP * edge.pitch)


def _label(text: str) -> str:
    """
    Return what stands before a colon at the start of a line, if it has the shape of a speaker's name, or nothing.

    >>> _label("Comrade van Marrin: Yes."), _label("The figures speak for themselves: 12 per cent")
    ('Comrade van Marrin', '')
    """
    label, colon, _ = text[:_LONGEST_LABEL].partition(":")
    words = label.split()
    named = bool(colon) and 0 < len(words) <= _MOST_WORDS and words[0][0].isupper()
    return label if named and all(word[0].isupper() or len(word) <= _PARTICLE for word in words) else ""


def _labels(rows: Sequence[Row]) -> frozenset[str]:
    """Return what looks like a speaker's label and opens the text, or lines behind a full sentence, more than once."""
    openers = [two.line.text for one, two in itertools.pairwise(rows) if _ENDS.search(one.line.text)]
    found = Counter(map(_label, [row.line.text for row in rows[:1]] + openers))
    return frozenset(label for label, times in found.items() if label and times > 1)


def _usual_length(rows: Sequence[Row]) -> float:
    """Return the length in letters that most full lines reach, or 0 if the lines are too few or too short to tell."""
    lengths = sorted(len(row.line.text) for row in rows)
    length = lengths[int(0.9 * (len(lengths) - 1))] if len(lengths) >= _FEWEST else 0
    return float(length) if length > _NARROWEST else 0.0


def _all_margins(rows: Sequence[Row]) -> dict[tuple[int, int], Margins]:
    """Return the margins of each region; of one of a few lines, those of its page, if it is as wide."""
    pages: dict[int, list[Line]] = {}
    regions: dict[tuple[int, int], list[Line]] = {}
    for row in rows:
        if row.line.box and row.line.text:
            pages.setdefault(row.page, []).append(row.line)
            regions.setdefault((row.page, row.region), []).append(row.line)
    whole = {page: _margins(lines) for page, lines in pages.items()}
    found: dict[tuple[int, int], Margins] = {}
    for key, lines in regions.items():
        own, of_page = _margins(lines), whole[key[0]]
        if own is None or of_page is None:
            continue
        narrow = own.right - own.left < _WIDE * (of_page.right - of_page.left)
        is_full = len(lines) >= _FEWEST
        found[key] = own if is_full or (narrow and _is_beside(key, own, whole, regions)) else of_page
    return dict(_from_other_pages(found))


def _from_other_pages(found: dict[tuple[int, int], Margins]) -> Iterator[tuple[tuple[int, int], Margins]]:
    """Yield the margins; those told from few lines have right edge and pitch of the last ones of the same left edge."""
    last: Margins | None = None
    for key, own in found.items():
        if own.sure:
            last = own
        alike = last is not None and abs(own.left - last.left) <= own.letter and own.right <= last.right + own.letter
        if last and alike and not own.sure and abs(own.letter - last.letter) <= _SAME * last.letter:
            yield key, evolve(own, right=last.right, pitch=last.pitch, sure=True)
        else:
            yield key, own


def _is_beside(
    key: tuple[int, int], own: Margins, whole: dict[int, Margins | None], regions: dict[tuple[int, int], list[Line]]
) -> bool:
    """Whether a narrow region stands in a column of its own: its first line begins right of the page's middle."""
    page = whole[key[0]]
    return page is not None and own.left > (page.left + page.right) / 2 and len(regions[key]) > 1


def _margins(lines: Sequence[Line]) -> Margins | None:
    boxes = [line.box for line in lines if line.box]
    letter = statistics.median(max(0.0, box.right - box.left) / len(line.text) for box, line in _boxed(lines))
    if letter <= 0:
        return None
    lefts = Counter(round(box.left / letter) for box in boxes)
    most = max(lefts.values()) if len(boxes) >= _MANY else 1  # of a few lines most may be indented
    at = min(left for left, count in lefts.items() if count >= most)
    left = statistics.median(box.left for box in boxes if abs(box.left / letter - at) <= 1)
    rights = sorted(box.right for box in boxes)
    steps = sorted(two.bottom - one.bottom for one, two in itertools.pairwise(boxes) if two.bottom > one.bottom)
    pitch = steps[len(steps) // 2] if steps else 0.0
    return Margins(left, rights[-1 - len(rights) // 20], letter, pitch, len(boxes) >= _FEWEST)


def _boxed(lines: Sequence[Line]) -> Iterator[tuple[Box, Line]]:
    return ((line.box, line) for line in lines if line.box and line.text)
