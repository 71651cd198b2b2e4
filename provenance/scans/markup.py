"""Aid of the readers of pages: attributes of their elements as values."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final

from provenance.errors import UnreadableError
from provenance.scans.page import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lxml.etree import _Element

#: A file of pages is no longer (code points); the tree that is made of it takes some twenty times as much memory.
MOST: Final = 40_000_000
_DAY: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_MONTHS, _DAYS = 12, 31
_FIGURES: Final = re.compile(r"\d+")
#: What a line of print does not hold: line ends, which the file may have inside a reading.
_WHITE: Final = re.compile(r"\s+")


def check_size(text: str, path: str) -> None:
    """Raise `UnreadableError` if a file of pages is so large that it would take more memory than it may."""
    if len(text) > MOST:
        what = f"a file of pages of more than {MOST:,} characters is not read"
        raise UnreadableError(path, what, hint="make it one file a page, and name them all")


def local(element: _Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def inner_text(element: _Element) -> str:
    """Return all character data inside an element; comments and processing instructions are none."""
    pieces = [element.text or ""]
    for below in element.iterdescendants():
        pieces += [below.text or "" if isinstance(below.tag, str) else "", below.tail or ""]
    return "".join(pieces)


def loose_text(root: _Element, is_reading: Callable[[Sequence[str]], bool]) -> str:
    """
    Return the character data of a file of pages that are no reading, each stretch on one line, a space between two.

    *is_reading* is asked with the names of the element around a stretch and of all above it, the nearest first.
    """
    kept: list[str] = []
    for element in root.iter():
        text = element.text if isinstance(element.tag, str) else None
        for piece, inside in ((text, True), (element.tail, False)):
            if piece and not piece.isspace():
                above = [local(one) for one in element.iterancestors()]
                if not is_reading([local(element), *above] if inside else above):
                    kept.append(code_points(piece))
    return " ".join(kept)


def clean(text: str | None) -> str | None:
    """Return *text* with its white space folded, or ``None`` if nothing else is in it."""
    return " ".join((text or "").split()) or None


def code_points(text: str) -> str:
    """Return *text* on one line: each run of white space as one space."""
    return text if text.isalnum() else _WHITE.sub(" ", text)


def number_in(text: str | None) -> float | None:
    """Return the number that *text* is, or ``None``; no NaN, no infinity."""
    try:
        value = float(text) if text and len(text) < 32 else math.nan  # noqa: PLR2004 - no number of a page is longer
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def box_of(element: _Element) -> Box | None:
    """Return the place of an ALTO element, or ``None`` if it has none or an empty one."""
    left, top, width, height = (number_in(element.get(name)) for name in ("HPOS", "VPOS", "WIDTH", "HEIGHT"))
    if left is None or top is None or not width or not height or width < 0 or height < 0:
        return None
    return Box(left, top, left + width, top + height)


def box_around(points: list[tuple[float, float]]) -> Box | None:
    """Return the rectangle around points, or ``None`` if it is empty."""
    if not points:
        return None
    across, down = [x for x, _ in points], [y for _, y in points]
    box = Box(min(across), min(down), max(across), max(down))
    return box if box.left < box.right and box.top < box.bottom else None


def dated(text: str | None) -> str | None:
    """
    Return the day, month or year of a time stamp, in EDTF.

    >>> dated("2021-03-04T10:00:00"), dated("2021"), dated("4 March")
    ('2021-03-04', '2021', None)
    """
    found = _DAY.match(text or "")
    if not found or (found[2] and not 1 <= int(found[2]) <= _MONTHS) or (found[3] and not 1 <= int(found[3]) <= _DAYS):
        return None
    return found.group()


def trailing_number(name: str | None) -> str | None:
    """
    Return the last number of a file's name, without the zeros before it.

    >>> trailing_number("fond5_0012.tif"), trailing_number("cover.jpg")
    ('12', None)
    """
    stem = (name or "").rpartition("/")[2]
    stem = stem.rpartition(".")[0] or stem
    found = _FIGURES.findall(stem)
    return (found[-1].lstrip("0") or "0")[:9] if found else None
