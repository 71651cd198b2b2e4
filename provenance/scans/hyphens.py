"""Verb: does a line end inside a word, and does the hyphen there belong to the word."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.languages import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from provenance.scans.page import Line

#: Signs that stand at a line end only where a word is torn; and hyphens that words may have of their own.
TEARS: Final = "\N{SOFT HYPHEN}\N{NOT SIGN}\N{DOUBLE OBLIQUE HYPHEN}"
HYPHENS: Final = "\N{HYPHEN}\N{NON-BREAKING HYPHEN}-"  # the last, for it stands in sets of letters
_END: Final = re.compile(rf"(?<=[^\W_])[{TEARS}{HYPHENS}]$")
_LAST: Final = re.compile(r"[^\W\d_]+$")
_FIRST: Final = re.compile(r"[^\W_]+")
_WORD: Final = re.compile(rf"[^\W\d_]+(?:[{HYPHENS}][^\W\d_]+)*")
#: Parts of words that are written with a hyphen in English, French, Russian and German, before and behind it.
_BEFORE: Final = words(
    """
    self vice ex non semi so half all well ill mid co cross north south east west twenty thirty forty fifty sixty
    seventy eighty ninety anglo franco russo sino austro
    peut avant apr\u00e8s demi grand sous nord sud est ouest quelques soixante quatre vingt trente quarante cinquante
    \u043a\u043e\u0435 \u0432\u0438\u0446\u0435 \u044d\u043a\u0441 \u0438\u0437 \u043f\u043e
    """
)
_AFTER: Final = words(
    """
    general elect law in up off l\u00e0 ci m\u00eame m\u00eames \u00eatre vous nous ce il elle on ils elles moi
    \u0442\u043e \u043b\u0438\u0431\u043e \u043d\u0438\u0431\u0443\u0434\u044c \u0442\u0430\u043a\u0438
    """
)
#: A word of no more letters, all capitals, may be two initials.
_SHORT: Final = 3


class Joint(enum.Enum):
    """How one line goes on in the next: at a space, inside a word, or inside a word that keeps its hyphen."""

    SPACE = "space"
    TORN = "torn"
    HYPHENED = "hyphened"


@frozen
class Forms:
    """The words that stand inside lines, whole, and those among them with hyphens; in small letters."""

    whole: frozenset[str]
    hyphened: frozenset[str]


def forms(lines: Iterable[Line]) -> Forms:
    """Return the words of the lines; the last of a line, which may be torn, is left out. Takes linear time."""
    whole: set[str] = set()
    hyphened: set[str] = set()
    for line in lines:
        for found in _WORD.finditer(line.text):
            if found.end() < len(line.text) - 1:
                word = found.group().casefold()
                (whole if word.isalpha() else hyphened).add(word)
    return Forms(frozenset(whole), frozenset(hyphened))


def joint(line: Line, after: Line, known: Forms) -> Joint:
    """
    Return how *line* goes on in the line *after* it.

    What the markup says counts: the whole word, or else a hyphen of its own, unless the text has the word with it. A
    soft hyphen, a not sign or an oblique double hyphen always tears a word. A plain hyphen is dropped if the text has
    the word without it, or if the next line begins with a small letter, unless the text has the word with it, or one
    part is known from such words ("self-", "-ci") and the other is a word of the text. Before a capital or a figure it
    stays ("Marxist-Leninist"), unless the whole word is in capitals.
    """
    if not line.text or not after.text:
        return Joint.SPACE
    sign = line.hyphen or (found.group() if (found := _END.search(line.text)) else "")
    if line.whole is not None and (sign or _makes(line, after)):
        return Joint.HYPHENED if any(hyphen in line.whole.strip(HYPHENS) for hyphen in HYPHENS) else Joint.TORN
    if line.hyphen or (sign and sign in TEARS):
        return Joint.HYPHENED if line.hyphen in tuple(HYPHENS) and _is_known(line, after, known) else Joint.TORN
    return _plain(line.text[:-1], after.text, known) if sign else Joint.SPACE


def _plain(before: str, after: str, known: Forms) -> Joint:
    """Decide about a plain hyphen between two texts; a part from the lists counts if the other one is a word."""
    if before[-1].isdigit():
        return Joint.HYPHENED if after[0].isdigit() else Joint.SPACE
    head, tail = _LAST.search(before), _FIRST.match(after)
    if head is None or tail is None:
        return Joint.SPACE
    first, second = head.group(), tail.group()
    one, two = first.casefold(), second.casefold()
    if one + two not in known.whole and not second[0].islower():
        capitals = first.isupper() and second.isupper() and len(first + second) > _SHORT
        return Joint.TORN if capitals else Joint.HYPHENED
    compound = any(hyphen.join((one, two)) in known.hyphened for hyphen in HYPHENS)
    listed = (one in _BEFORE and two in known.whole) or (two in _AFTER and one in known.whole)
    return Joint.HYPHENED if compound or (listed and one + two not in known.whole) else Joint.TORN


def _is_known(line: Line, after: Line, known: Forms) -> bool:
    """Whether the text has the halves as a word with a hyphen elsewhere, and not as one without."""
    head, tail = _LAST.search(line.text), _FIRST.match(after.text)
    one, two = (found.group().casefold() if found else "" for found in (head, tail))
    return one + two not in known.whole and any(hyphen.join((one, two)) in known.hyphened for hyphen in HYPHENS)


def _makes(line: Line, after: Line) -> bool:
    """Whether the torn halves make the word that the markup says, so that no sign is needed."""
    whole, first, second = line.whole or "", line.text.split()[-1], after.text.split()[0]
    return bool(whole) and first + second == whole


def cut(line: Line) -> str:
    """Return the hyphen in the text of a torn line's end, which is no part of the word; empty if the markup has it."""
    found = None if line.hyphen else _END.search(line.text)
    return found.group() if found else ""
