"""Verb: the lines of a PDF page to its parts: headings, running text, notes at the foot."""

from __future__ import annotations

import itertools
import statistics
from typing import TYPE_CHECKING, Final

from provenance.scans.footnotes import called, number_of_note, opens_note
from provenance.scans.numbers import page_numerals
from provenance.scans.page import Kind, Region

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provenance.scans.page import Line

#: Letters of notes are smaller than the others by this, or by the second share if the text calls the first of them.
_SMALLER: Final = 0.85
_LITTLE: Final = 0.96
#: So many lines at the most may stand below the notes, or come after them in the file: a number, head and foot.
_MOST_AFTER: Final = 6
#: Letters of a heading are larger than the others by this; it has no more lines, and no more headings follow it.
_LARGER: Final = 1.2
_HEADING: Final = 3
#: Its lines are alike by this share of their size, and follow each other within so many sizes.
_ALIKE: Final = 0.03
_PITCH: Final = 1.6
#: A line is set off from the one above by more than this, in sizes.
_GAP: Final = 1.8


def parts(lines: Sequence[Line]) -> list[Region]:
    """
    Part the running text from headings in larger letters and from the notes at the foot of the page.

    A text layer made by a scanner has letters of many sizes. So a heading does not begin with a small letter or end
    like a clause, and small print is notes only if a number or a sign opens one there. Takes linear time.
    """
    if not lines:
        return []
    usual = statistics.median(line.size or 0.0 for line in lines for _ in range(len(line.text)))
    start, end = _notes(lines, usual)
    notes = [Region(lines=tuple(lines[start:end]), kind=Kind.FOOTNOTE)] if start < end else []
    return [*_text(lines[:start], usual), *notes, *_text(lines[end:], usual)]


def _text(lines: Sequence[Line], usual: float) -> Iterator[Region]:
    """Yield headings, each a region of its own, and what stands between them."""
    groups = [list(group) for group in _by_style(lines, usual)]
    for large, run in itertools.groupby(groups, key=lambda group: _is_heading(group, usual)):
        several = list(run)
        if large and len(several) <= _HEADING:
            yield from (Region(lines=tuple(group), kind=Kind.HEADING) for group in several)
        else:
            yield Region(lines=tuple(itertools.chain.from_iterable(several)))


def _by_style(lines: Sequence[Line], usual: float) -> Iterator[list[Line]]:
    """Yield lines in large letters that follow each other at once and are of one size; every other line by itself."""
    group: list[Line] = []
    for line in lines:
        if group and not (_size(line, usual) > _LARGER * usual and _goes_on(group[-1], line, usual)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _size(line: Line, usual: float) -> float:
    return line.size or usual


def _goes_on(one: Line, two: Line, usual: float) -> bool:
    size = _size(one, usual)
    near = one.box is not None and two.box is not None and 0 < two.box.bottom - one.box.bottom <= _PITCH * size
    return near and abs(_size(two, usual) - size) <= _ALIKE * size


def _is_heading(group: Sequence[Line], usual: float) -> bool:
    clause = group[0].text[:1].islower() or group[-1].text.endswith((",", ";", "-"))
    return _size(group[0], usual) > _LARGER * usual and len(group) <= _HEADING and not clause


def _notes(lines: Sequence[Line], usual: float) -> tuple[int, int]:
    """Return the first of the notes and the line behind them, equal if there are none; what is no text may follow."""
    end = len(lines)
    while end > max(1, len(lines) - _MOST_AFTER):
        start = _start_of_notes(lines[:end], usual)
        if start < end:
            return start, end
        if not _may_come_after(lines[end - 1], lines[end - 2], usual):
            break
        end -= 1
    return len(lines), len(lines)


def _may_come_after(line: Line, before: Line, usual: float) -> bool:
    """Whether a line is a number by itself, or stands away from the one before: above it, beside it, far below."""
    if any(numeral.alone for numeral in page_numerals(line.text)):
        return True
    if line.box is None or before.box is None:
        return False
    step = line.box.bottom - before.box.bottom
    return step <= 0 or step > _GAP * _size(before, usual)


def _start_of_notes(lines: Sequence[Line], usual: float) -> int:
    """Return where the notes begin with which the lines end: in small print, or with raised figures that are called."""
    start = _small(lines, _SMALLER * usual)
    if any(opens_note(line) for line in lines[start:]):
        return start
    start = _small(lines, _LITTLE * usual)
    if start < len(lines) and number_of_note(lines[start]) in called(lines[:start]):
        return start
    return _raised(lines, usual)


def _small(lines: Sequence[Line], most: float) -> int:
    start = len(lines)
    while start > 1 and 0 < (lines[start - 1].size or most) < most:
        start -= 1
    return start


def _raised(lines: Sequence[Line], usual: float) -> int:
    """Return the first of the lines that opens with a raised figure which is raised in a line above it too."""
    calls: set[str] = set()
    for at, line in enumerate(lines):
        n = number_of_note(line) if any(span.start == 0 for span in line.raised) else None
        if n in calls and all(_size(later, usual) <= usual for later in lines[at:]):
            return at
        calls.update(called([line], raised_only=True))
    return len(lines)
