"""Nouns: the archival reference of a document, its levels and leaves, and how deep it reaches."""

from __future__ import annotations

import enum

from attrs import field, frozen

from provenance.errors import InvariantError


class Reach(enum.IntEnum):
    """What a level leads to, the same in every tradition, from the archive down to the leaf."""

    ARCHIVE = 0
    FONDS = 1
    SERIES = 2
    FILE = 3
    ITEM = 4
    LEAF = 5

    @property
    def word(self) -> str:
        """The name in small letters."""
        return self.name.lower()


@frozen
class Level:
    """
    One level of a shelfmark: its name in the tradition, the word printed before it (or after), its value.

    Values are strings as printed: fond ``Р-5446`` and leaf ``15об`` are not numbers. ``carried`` is true where the
    value stands not in this reference but in the one before it, as after a semicolon or *ibid.*
    """

    level: str
    label: str
    value: str
    carried: bool = False


@frozen
class LeafRange:
    """
    Leaves from ``first`` to ``last`` (``None`` for one leaf), each with its side, ``"recto"``, ``"verso"`` or ``None``.

    >>> LeafRange("6", "7", last_side="verso").last_side
    'verso'
    """

    first: str
    last: str | None = None
    first_side: str | None = None
    last_side: str | None = None


#: What a reference may say of the document's fate; ``cited`` says nothing of it.
STATUSES = (
    "cited", "destroyed", "not found", "no longer extant", "missing from the file", "unprocessed", "closed",
)  # fmt: skip


@frozen(kw_only=True)
class ArchivalReference:
    """
    The address of a document: an archive and, level by level, the way down to the leaf.

    ``printed`` is the statement as it stands, ``archive`` the printed form of the archive's name and ``authority`` its
    id in the table of archives. ``levels`` stand from the top down and hold what is printed or carried over; nothing
    is ever filled in. ``leaves`` are the ranges of the leaf level. ``status`` is one of `STATUSES`. ``ibid`` is true
    where the reference points back by *ibid.*; ``warnings`` tell of misprints that were read but not corrected.

    >>> ref = ArchivalReference(printed="RGASPI, fond 17", archive="RGASPI", levels=(Level("fond", "fond", "17"),))
    >>> ref.fond, ref.opis, ref.depth
    ('17', None, 'fond')
    """

    printed: str
    tradition: str | None = None
    archive: str | None = None
    authority: str | None = None
    levels: tuple[Level, ...] = ()
    leaves: tuple[LeafRange, ...] = ()
    status: str = field(default="cited")
    ibid: bool = False
    archive_carried: bool = False
    warnings: tuple[str, ...] = ()

    @status.validator
    def _known(self, _attribute: object, value: str) -> None:
        if value not in STATUSES:
            message = f"{value!r} is no status of a reference"
            raise InvariantError(message, hint=f"one of {', '.join(STATUSES)}")

    def value(self, level: str) -> str | None:
        """Return the value of a level by its name in the tradition, or ``None`` if it is not printed."""
        return next((one.value for one in self.levels if one.level == level), None)

    @property
    def fond(self) -> str | None:
        """The *fond*, or ``None``."""
        return self.value("fond")

    @property
    def opis(self) -> str | None:
        """The *opis*, or ``None``."""
        return self.value("opis")

    @property
    def delo(self) -> str | None:
        """The *delo*, or ``None``."""
        return self.value("delo")

    @property
    def list_(self) -> str | None:
        """The leaf or leaves as printed, in any tradition, or ``None``."""
        return self.value("list")

    @property
    def depth(self) -> str | None:
        """The deepest level that is printed or carried, ``"archive"`` if there is only that, or ``None``."""
        if self.levels:
            return self.levels[-1].level
        return "archive" if self.archive else None
