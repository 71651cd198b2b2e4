"""Nouns: a page cut into blocks of runs, before it is decided which of them are paragraphs."""

from __future__ import annotations

import enum
from typing import NamedTuple

from attrs import define, field

from provenance.capture import SegmentClass


class Kind(enum.IntEnum):
    """What a run is: characters of the text, a break, characters set aside, or an edge without characters."""

    TEXT = 0
    BREAK = 1
    ASIDE = 2
    NUMBER = 3
    PAGE = 4
    CALL = 5
    CALL_END = 6
    LABEL = 7
    LABEL_END = 8
    TAB = 9


class Run(NamedTuple):
    """
    Characters of a page that share one treatment; a tuple, for a page has as many as it has tags.

    ``says`` is the rule of what is set aside, the key of a callout, the number of a page. ``bold`` tells how it is set,
    ``line`` (from 1) where it stands.
    """

    kind: Kind
    text: str = ""
    says: str = ""
    class_: SegmentClass = SegmentClass.CHROME
    bold: bool = False
    line: int | None = None


@define
class Block:
    """
    What stands between two edges of block elements.

    ``tag`` is the element, ``note`` the key of the note to which it belongs, ``outside`` the
    rule by which it stands outside the text, ``pre`` that its white space counts, ``linked`` that it is but links.
    """

    tag: str = ""
    id: str | None = None
    note: str | None = None
    outside: str | None = None
    pre: bool = False
    linked: bool = False
    runs: list[Run] = field(factory=list)

    @property
    def text(self) -> str:
        """The characters that belong to the text."""
        return "".join([run.text for run in self.runs if run.kind in (Kind.TEXT, Kind.BREAK, Kind.TAB)])
