"""Verb: what the head of a page says of the document: its meta elements and its linked data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from provenance.html.sites import SITES, Site
from provenance.html.tree import ENTER, attribute, events, text_of, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justhtml import Node

#: Names of meta elements, in lower case, by the field that they state; the first that is there counts.
_NAMES: Final = {
    "title": ("citation_title", "dc.title", "dcterms.title", "eprints.title", "bepress_citation_title"),
    "page-title": ("og:title", "twitter:title"),
    "container-title": ("citation_inbook_title", "citation_book_title", "citation_journal_title", "dcterms.ispartof"),
    "publisher": ("citation_publisher", "dc.publisher", "dcterms.publisher", "dc.source.publisher"),
    "rights": ("dc.rights", "dcterms.rights", "rights", "copyright"),
    "published": ("citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dc.date"),
    "site": ("og:site_name", "citation_fulltext_html_url", "og:url", "generator", "dc.identifier"),
    "author": ("citation_author", "dc.creator", "dcterms.creator"),
    "translator": ("citation_translator", "dc.contributor.translator"),
    "editor": ("citation_editor", "dc.contributor.editor"),
    "contributor": ("dc.contributor", "dcterms.contributor"),
    "language": ("citation_language", "dc.language", "dcterms.language"),
}
_FIELD_OF: Final = {name: said for said, names in _NAMES.items() for name in names}
#: Keys of linked data (schema.org), by field.
_LINKED: Final = {
    "headline": "title",
    "inLanguage": "language",
    "publisher": "publisher",
    "translator": "translator",
    "editor": "editor",
    "author": "author",
    "license": "rights",
    "copyrightNotice": "rights",
    "isPartOf": "container-title",
}
_LARGEST_DATA: Final = 1_000_000
_CODE: Final = re.compile(r"[a-z]{2}", re.IGNORECASE)
_MOST_NAMED: Final = 20


@define
class Head:
    """What the head says, in its order: field and value; and the site of which the page is, if it is known."""

    said: list[tuple[str, str]] = field(factory=list)
    site: Site | None = None
    language: str | None = None
    frames: list[str] = field(factory=list)

    def first(self, name: str) -> str | None:
        """Return the first value of a field."""
        return next((value for said, value in self.said if said == name), None)

    def all(self, name: str) -> tuple[str, ...]:
        """Return all values of a field, each once."""
        return tuple(dict.fromkeys(value for said, value in self.said if said == name))


def read_head(root: Node) -> Head:
    """
    Return what the elements of the head state, wherever they stand in the tree. Takes time linear in the tree.

    Only what is stated counts: nothing is told from the form of a name or an address but the site.
    """
    head, marks = Head(), set[str]()
    addresses: list[str] = []
    for kind, node in events(root):
        if kind != ENTER or not node.attrs:
            continue
        name = node.name
        if name == "script" and "ld+json" in attribute(node, "type").lower():
            head.said += _linked(text_of(node, _LARGEST_DATA))
        elif name == "meta":
            head.said += _meta(node)
        elif name == "base" or (name == "link" and "canonical" in tokens(node, "rel")):
            addresses.append(attribute(node, "href"))
        elif name in ("html", "body"):
            head.language = head.language or attribute(node, "lang") or attribute(node, "xml:lang")
        elif name == "frame":
            head.frames.append(attribute(node, "src"))
        marks |= (tokens(node, "class") | {attribute(node, "id").lower()}) & _MARKS
    head.site = _site(" ".join([*addresses, *head.all("site")]).lower(), marks)
    stated = head.language or head.first("language") or ""
    head.language = stated[:2].lower() if _CODE.match(stated) else None
    return head


def _meta(node: Node) -> Iterator[tuple[str, str]]:
    said = _FIELD_OF.get((attribute(node, "name") or attribute(node, "property")).strip().lower())
    value = " ".join(attribute(node, "content").split())
    if said and value:
        yield said, value


_MARKS: Final = frozenset(mark for site in SITES for mark in site.marks)


def _site(stated: str, marks: set[str]) -> Site | None:
    for site in SITES:
        if any(sign in stated for sign in site.signs) or len(marks & site.marks) > 1:
            return site
    return None


def _linked(text: str) -> Iterator[tuple[str, str]]:
    """Yield the fields that linked data state; what is no valid JSON states nothing."""
    import json  # noqa: PLC0415 - few pages have linked data

    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return
    if isinstance(data, list) and data:
        data = data[0]
    if not isinstance(data, dict):
        return
    for key, said in _LINKED.items():
        for value in _names(data.get(key)):
            yield said, value


def _names(value: object) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield " ".join(value.split())
    elif isinstance(value, dict):
        yield from _names(value.get("name"))
    elif isinstance(value, list):
        for one in value[:_MOST_NAMED]:
            if not isinstance(one, list):
                yield from _names(one)
