"""Nouns: the lines of the running text, and the margins that they are measured by."""

from __future__ import annotations

from attrs import frozen

from provenance.scans.page import Kind, Line


@frozen
class Row:
    """A line of the running text: its page, its region there, and what it is."""

    page: int
    region: int
    line: Line
    kind: Kind | None = None
    torn: bool = False


@frozen
class Margins:
    """
    The margins of a region: left and right edge, the width of a letter, the distance from line to line.

    They are ``sure`` if there are lines enough to tell which are full.
    """

    left: float
    right: float
    letter: float
    pitch: float
    sure: bool = True
