"""Data: how the sites that publish such documents mark what stands on their pages."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from provenance.languages import words


@frozen(kw_only=True)
class Site:
    """
    How a site marks its pages.

    ``signs`` are parts of addresses or names that the head of a page gives; ``marks`` are classes or identifiers that
    only this site has, two of which tell it. ``fields`` say which class or identifier holds which statement: it is set
    aside as metadata. ``labels`` say which field a printed label (in lower case, without colon) opens. ``chrome`` are
    classes and identifiers of its furniture.
    """

    platform: str
    signs: frozenset[str]
    marks: frozenset[str] = frozenset()
    fields: tuple[tuple[str, str], ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    chrome: frozenset[str] = frozenset()


OPENEDITION: Final = Site(
    platform="OpenEdition Books",
    signs=words("books.openedition.org openedition"),
    marks=words("paranumber texte notesbaspage sidenotes footnotecall doctitle docauthor docbody wresizable"),
    fields=(
        ("doctitle", "title"),
        ("booktitle", "container-title"),
        ("book-title", "container-title"),
        ("publititle", "container-title"),
        ("docauthor", "contributor"),
        ("doctranslator", "translator"),
        ("docedited", "editor"),
        ("docrights", "rights"),
        ("copyright", "rights"),
        ("license", "rights"),
    ),
    chrome=words("navtop navbottom viewmode versionswitch bookbuy"),
)
WILSON: Final = Site(
    platform="Wilson Center Digital Archive",
    signs=words("digitalarchive.wilsoncenter.org digitalarchive.org"),
    fields=(
        ("citation", "citation"),
        ("cite", "citation"),
        ("document-citation", "citation"),
        ("summary", "summary"),
        ("document-summary", "summary"),
        ("credits", "credits"),
        ("rights", "rights"),
    ),
    labels=(
        ("citation", "citation"),
        ("cite this document", "citation"),
        ("source", "source"),
        ("original archive", "source"),
        ("translated by", "translator"),
        ("translator", "translator"),
        ("translation", "translator"),
        ("document summary", "summary"),
        ("summary", "summary"),
        ("description", "summary"),
        ("document date", "date"),
        ("date", "date"),
        ("original language", "original-language"),
        ("contents", "contents"),
        ("credits", "credits"),
        ("obtained by", "obtainer"),
        ("contributed by", "obtainer"),
        ("rights", "rights"),
        ("record id", "record"),
        ("original classification", "classification"),
        ("donors", "funder"),
        ("subjects discussed", "subjects"),
        ("document information", "label"),
        ("type", "type"),
        ("creator", "creator"),
        ("original uploaded date", "uploaded"),
        ("associated people & organizations", "subjects"),
    ),
    chrome=words("related-documents share-tools tools doc-tools"),
)
ARCHIVE: Final = Site(
    platform="National Security Archive",
    signs=words("nsarchive.gwu.edu nsarchive2.gwu.edu nsarchive.org"),
    chrome=words("node-related field-related"),
)
#: Every site that is known; a page is of the first whose signs or marks it bears.
SITES: Final = (OPENEDITION, WILSON, ARCHIVE)
