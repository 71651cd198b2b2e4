"""Nouns: where a text comes from and who answers for it (Source, Holding, Claim, PrintedDate)."""

from __future__ import annotations

import enum

from attrs import field, frozen

from provenance.reference import ArchivalReference


@frozen
class PrintedDate:
    """
    A date as it is printed, and the same in EDTF (ISO 8601-2), never more precise than the print.

    >>> PrintedDate("November 13, 1986", "1986-11-13").edtf
    '1986-11-13'
    """

    printed: str
    edtf: str | None = None


class HoldingKind(enum.StrEnum):
    """In which form a holder keeps the document."""

    ORIGINAL = "original"
    COPY = "copy"
    MICROFILM = "microfilm"
    DIGITAL = "digital"


@frozen
class Holding:
    """Who holds the document, in which form, and the words that say so."""

    holder: str
    kind: HoldingKind
    printed: str


@frozen
class Claim:
    """
    One statement about the text, and who makes it (law 8).

    ``about`` names the field (``"translators"``, ``"place"``), ``asserted_by`` is ``"page"``, ``"head-note"``,
    ``"source-note"``, ``"reader"`` or a person's name.
    """

    about: str
    value: str
    asserted_by: str
    paragraph: int | None = None


@frozen(kw_only=True)
class Source:
    """
    Where a text comes from: the publication, its people, the rights, and the archive behind it.

    ``contributors`` are names that the page prints without a role. ``reference`` is the first that is printed,
    ``other_references`` are those after it. A field that is not printed is ``None`` or empty.
    """

    container_title: str | None = None
    number: str | None = None
    translators: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    publisher: str | None = None
    year: str | None = None
    rights: str | None = None
    platform: str | None = None
    reference: ArchivalReference | None = None
    other_references: tuple[ArchivalReference, ...] = ()
    holdings: tuple[Holding, ...] = ()
    claims: tuple[Claim, ...] = field(default=(), repr=False)
