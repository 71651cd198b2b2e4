"""Numbers with their nouns, lists that end in a count, and ranges of pages, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

#: So many of a list are named, the rest is counted.
MOST: Final = 8
#: So many missing pages are named.
_MOST_MISSING: Final = 5
#: A value longer than this is cut (code points).
_LONGEST: Final = 600


def counted(number: int, noun: str) -> str:
    """
    Return a number with its noun.

    >>> counted(1, "search box"), counted(1200, "search box"), counted(2, "terms"), counted(2, "summary")
    ('1 search box', '1,200 search boxes', '2 terms', '2 summaries')
    >>> counted(2, "table of contents")
    '2 tables of contents'
    """
    return f"{number:,} {noun if number == 1 else plural(noun)}"


def plural(noun: str) -> str:
    """Return the plural of a noun, or of words that end in one."""
    head, of, rest = noun.partition(" of ")
    if of:
        return f"{plural(head)}{of}{rest}"
    if noun.endswith("foot"):
        return f"{noun[:-4]}feet"
    if noun.endswith(("x", "ch", "sh", "ss")):
        return f"{noun}es"
    if noun.endswith("s"):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def words_in(text: str) -> int:
    """Count what stands between spaces and holds a letter or a figure."""
    return sum(1 for word in text.split() if any(map(str.isalnum, word)))


def listed(items: Sequence[str], most: int = MOST) -> str:
    """
    Return items in a row, with a count for those beyond *most*.

    >>> listed(["Ann", "Bo", "Cy"], 2)
    'Ann, Bo and 1 more'
    """
    shown = ", ".join(items[:most])
    return shown if len(items) <= most else f"{shown} and {len(items) - most:,} more"


def clipped(text: str) -> str:
    """Return *text*, or its beginning and how much is left out."""
    if len(text) <= _LONGEST:
        return text
    cut = text[:_LONGEST].rsplit(" ", 1)[0]
    return f"{cut} \N{HORIZONTAL ELLIPSIS} ({len(text) - len(cut):,} more characters)"


def numbered_range(noun: str, numbers: Sequence[str]) -> str:
    """
    Return the first and last of some pages or leaves, and which are missing where they rise one by one.

    >>> numbered_range("page", ["12", "13", "15"]), numbered_range("leaf", ["3"]), numbered_range("page", ["iv", "1"])
    ('pages 12–15 (not there: 14)', 'leaf 3', 'pages iv–1 (2 of them)')
    """
    distinct = list(dict.fromkeys(numbers))
    if len(distinct) == 1:
        return f"{noun} {distinct[0]}"
    several = "leaves" if noun == "leaf" else plural(noun)
    span = f"{several} {distinct[0]}\N{EN DASH}{distinct[-1]}"
    if not all(number.isascii() and number.isdecimal() for number in distinct):
        return f"{span} ({len(distinct):,} of them)"
    values = [int(number) for number in distinct]
    if values != sorted(values):
        return f"{span} ({len(distinct):,} of them, not in order)"
    if values[-1] - values[0] > len(values) * MOST:  # a printed number misread, not pages missing
        return f"{span} ({len(distinct):,} of them)"
    missing = sorted(set(range(values[0], values[-1])) - set(values))
    return span + (f" (not there: {listed([str(one) for one in missing], _MOST_MISSING)})" if missing else "")
