"""Data: how the sites that publish such documents mark what stands on their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.capture import SegmentClass
from provenance.languages import words
from provenance.openedition.header import read_rights
from provenance.openedition.lines import chrome_rule, interrupts

if TYPE_CHECKING:
    from collections.abc import Callable


def _no_line(text: str, *, short: bool) -> None:
    """Know nothing of a line."""
    del text, short


def _openedition_line(text: str, *, short: bool) -> tuple[str, SegmentClass] | None:
    """Know the lines of the interface, as in copied text, and the line of rights."""
    rule = chrome_rule(text) if short else interrupts(text)
    if rule:
        return rule, SegmentClass.CHROME
    return ("rights", SegmentClass.METADATA) if read_rights(text) else None


@frozen(kw_only=True)
class Site:
    """
    How a site marks its pages.

    ``signs`` are parts of addresses or names that the head of a page gives; ``marks`` are classes or identifiers that
    only this site has, two of which tell it. ``fields`` say which class or identifier holds which statement: it is set
    aside as metadata. ``labels`` say which field a printed label (in lower case, without colon) opens. ``chrome`` are
    classes and identifiers of its furniture. ``line`` tells of a line of text, and whether it is a heading or a link
    (``short``), by which rule and in which class it is set aside, or ``None``.
    """

    platform: str
    signs: frozenset[str]
    marks: frozenset[str] = frozenset()
    fields: tuple[tuple[str, str], ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    chrome: frozenset[str] = frozenset()
    line: Callable[..., tuple[str, SegmentClass] | None] = _no_line


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
    line=_openedition_line,
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
        ("doc-date", "date"),
        ("date", "date"),
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
