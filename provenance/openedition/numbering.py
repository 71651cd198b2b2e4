"""Verb: tell the number that is glued to a paragraph from figures that belong to its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_DIGITS = re.compile(r"\d{1,4}")
#: So many numbers may be missing in a row before a paragraph is taken for one without a number.
_LARGEST_JUMP = 5
#: So many lines are looked at for the first number, and ahead of a doubtful line.
_FIRST_LINES = 40
_AHEAD = 500


def numbers(lines: Sequence[str]) -> dict[int, str]:
    """
    Return the printed number of each line that bears one, by the index of the line.

    Numbers rise by one from line to line, whatever stands between; so the 19th paragraph that reads ``191970 tanks`` is
    number 19 with the text ``1970 tanks``. Where a line that begins with figures could be read both ways, it bears the
    number only if no later line fits it better. A few missing numbers are jumped over if a letter follows the figures.
    Takes linear time.

    >>> numbers(["1He came.", "21970 tanks", "31 of them", "A heading", "4They went."])
    {0: '1', 1: '2', 2: '3', 4: '4'}
    """
    start = _start(lines)
    return _chain(lines, start) if start is not None else {}


def _start(lines: Sequence[str]) -> int | None:
    """Return the first number: the reading of the first figures that makes the longest sequence, the shorter first."""
    best: tuple[int, int | None] = (0, None)
    openers = [(at, match.group()) for at, line in enumerate(lines) if (match := _DIGITS.match(line))]
    for at, digits in openers[:_FIRST_LINES]:
        for length in range(1, len(digits) + 1):
            first = int(digits[:length])
            count = len(_chain(lines[at:], first))
            if first and count > best[0]:
                best = (count, first)
        if best[0] > 1:
            break
    return best[1]


def _chain(lines: Sequence[str], expected: int) -> dict[int, str]:
    found: dict[int, str] = {}
    for at, line in enumerate(lines):
        if not line[:1].isdigit():
            continue
        if (number := _fits(line, expected)) and not (_doubtful(line, number) and _fits_later(lines, at, expected)):
            found[at] = number
            expected += 1
        elif found and (jumped := _jumped(line, expected)):
            found[at] = str(jumped)
            expected = jumped + 1
    return found


def _fits(line: str, expected: int) -> str | None:
    number = str(expected)
    return number if line.startswith(number) and len(line) > len(number) else None


def _doubtful(line: str, number: str) -> bool:
    """Tell whether the figures could belong to the text: they go on after the number, or a space does."""
    follows = line[len(number)]
    return follows.isdigit() or follows.isspace()


def _fits_later(lines: Sequence[str], at: int, expected: int) -> bool:
    """Tell whether a later line bears the number beyond doubt before one bears the next number so."""
    here, after = str(expected), str(expected + 1)
    for line in lines[at + 1 : at + _AHEAD]:
        if _fits(line, expected) and not _doubtful(line, here):
            return True
        if _fits(line, expected + 1) and not _doubtful(line, after):
            return False
    return False


def _jumped(line: str, expected: int) -> int | None:
    digits = _DIGITS.match(line)
    if digits is None or not line[digits.end() : digits.end() + 1].isalpha():
        return None
    number = int(digits.group())
    return number if expected < number <= expected + _LARGEST_JUMP else None
