"""Nouns: what a reader finds on a page: regions of lines, in reading order, with their places."""

from __future__ import annotations

import enum

from attrs import field, frozen

from provenance.span import Span


class Kind(enum.StrEnum):
    """What a region or a line is on its page, where the markup says so or the pages together show it."""

    HEADER = "running-head"
    FOOTER = "running-foot"
    PAGE_NUMBER = "page-number"
    CATCH_WORD = "catch-word"
    SIGNATURE = "signature"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    MARGIN = "margin"
    HEADING = "heading"
    BODY = "body"


#: What is no text of the document; the value of the kind is the name of the rule that sets it aside.
FURNITURE = frozenset({Kind.HEADER, Kind.FOOTER, Kind.PAGE_NUMBER, Kind.CATCH_WORD, Kind.SIGNATURE})


@frozen
class Box:
    """A rectangle on the page, in the units of the file; ``top`` is less than ``bottom``."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """The height, 0 or more."""
        return max(0.0, self.bottom - self.top)

    @property
    def middle(self) -> float:
        """Half way between top and bottom."""
        return (self.top + self.bottom) / 2


@frozen(kw_only=True)
class Line:
    """
    One printed line: its words with one space between them.

    ``hyphen`` is what the markup says to be a hyphen at its end (it is not in ``text``), ``whole`` the word that the
    torn halves make. ``raised`` are spans of ``text`` that stand above the line. ``others`` are other readings of it.
    ``size`` is the height of its letters, in any unit.
    """

    text: str
    id: str | None = None
    kind: Kind | None = None
    box: Box | None = None
    hyphen: str = ""
    whole: str | None = None
    raised: tuple[Span, ...] = ()
    others: tuple[str, ...] = ()
    size: float | None = None


@frozen(kw_only=True)
class Region:
    """A block of lines that belong together; ``others`` are readings of it that its lines do not have."""

    lines: tuple[Line, ...]
    id: str | None = None
    kind: Kind | None = None
    others: tuple[str, ...] = ()


@frozen
class Tally:
    """The confidence of the words of a recognition: how many have one, their sum (each in [0, 1]), how many are low."""

    words: int = 0
    total: float = 0.0
    low: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Return both together."""
        return Tally(self.words + other.words, self.total + other.total, self.low + other.low)


#: A word of a lower confidence than this is counted as doubtful.
LOW = 0.5


def tally(confidences: list[float]) -> Tally:
    """
    Count the confidences of words; one that is no share is left out.

    >>> tally([0.9, 0.2, 7.0])
    Tally(words=2, total=1.1, low=1)
    """
    shares = [share for share in confidences if 0 <= share <= 1]
    return Tally(len(shares), sum(shares), sum(share < LOW for share in shares))


@frozen(kw_only=True)
class Page:
    """
    One page of capture number ``capture``.

    ``printed`` is the number that the markup says to be printed on it, ``counted`` the one under which the file
    counts it. ``before`` and ``after`` are texts of the file that are no text of the page, with their rules: what
    stands in the file's head, say.
    """

    capture: int
    regions: tuple[Region, ...]
    printed: str | None = None
    counted: str | None = None
    before: tuple[tuple[str, str], ...] = ()
    after: tuple[tuple[str, str], ...] = ()
    tally: Tally = field(factory=Tally)


@frozen(kw_only=True)
class Scan:
    """One file as read: its pages, and what it says of itself (the language, the program that read the image, when)."""

    pages: tuple[Page, ...]
    language: str | None = None
    system: str | None = None
    date: str | None = None
