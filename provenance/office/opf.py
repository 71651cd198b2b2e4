"""Aid of the reader of EPUB: what the package document of a book says: who made it, and which parts are its pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.dates import find_date
from provenance.errors import UnreadableError
from provenance.office.names import name_of
from provenance.office.package import Package, resolve, shown
from provenance.source import Agent, AgentRole, Claim, PrintedDate, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

CONTAINER: Final = "META-INF/container.xml"
ENCRYPTION: Final = "META-INF/encryption.xml"
_PAGES: Final = frozenset({"application/xhtml+xml", "text/html", "application/html", "text/x-oeb1-document"})
#: Fonts are garbled by these; whoever has the book can read it.
_GARBLED_FONTS: Final = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
#: Roles after the MARC relators, as far as they have one here.
_ROLES: Final = {
    "aut": AgentRole.AUTHOR,
    "trl": AgentRole.TRANSLATOR,
    "edt": AgentRole.EDITOR,
    "trc": AgentRole.TRANSCRIBER,
    "pbl": AgentRole.PUBLISHER,
    "fnd": AgentRole.FUNDER,
    "rcd": AgentRole.RECORDER,
}
_YEAR: Final = re.compile(r"\d{4}")


@frozen(kw_only=True)
class Book:
    """A book: its pages in reading order, those that are contents, and what is said of it."""

    pages: tuple[str, ...]
    contents: frozenset[str]
    unread: tuple[str, ...]
    stated: tuple[tuple[str, str], ...]
    title: str | None
    language: str | None
    source: Source


@frozen
class _Item:
    name: str | None
    href: str
    media_type: str
    properties: tuple[str, ...]


def read_opf(package: Package) -> Book:
    """
    Return what the package document says; pages outside the line of reading come last.

    Raises `UnreadableError` if there is none, if it names no page, or pages that are outside the book, missing or
    locked.
    """
    path = package.path
    roots = [one.get("full-path", "") for one in package.xml(CONTAINER).iter() if _local(one) == "rootfile"]
    name = resolve("", roots[0]) if roots else None
    if name is None or name not in package:
        raise UnreadableError(path, "this book does not say where its pages are listed", hint="take another copy")
    root = package.xml(name)
    if _local(root) != "package":
        raise UnreadableError(path, f"its part {shown(name)} should list the pages, but is <{_local(root)[:40]}>")
    items = {one.get("id", ""): _item(one, name) for one in root.iter() if _local(one) == "item"}
    spine = _spine(root, items, package)
    locked = _locked(package)
    for page in spine:
        if page in locked:
            raise UnreadableError(path, f"its page {shown(page)} is locked by its seller", hint="take an open copy")
    read = set(spine)
    unread = tuple(one.media_type for one in items.values() if one.name is None or one.name not in read)
    contents = frozenset(one.name for one in items.values() if one.name and "nav" in one.properties)
    metadata = next((one for one in root if _local(one) == "metadata"), None)
    stated = tuple(_stated(metadata))
    said = dict(reversed(stated))
    return Book(
        pages=spine,
        contents=contents,
        unread=unread,
        stated=stated,
        title=said.get("title"),
        language=said.get("language", "").partition("-")[0].lower() or None,
        source=_source(metadata, stated),
    )


def date_of(book: Book) -> PrintedDate | None:
    """Return the date of publication that is stated."""
    stated = dict(reversed(book.stated)).get("date")
    return find_date(stated) if stated else None


def _local(element: etree._Element) -> str:
    tag: object = element.tag  # that of a comment is a function
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _item(element: etree._Element, opf: str) -> _Item:
    href = element.get("href", "")
    return _Item(resolve(opf, href), href, element.get("media-type", ""), tuple(element.get("properties", "").split()))


def _spine(root: etree._Element, items: dict[str, _Item], package: Package) -> tuple[str, ...]:
    """Return the pages in reading order: each once, those that stand beside the line of reading last."""
    line: list[str] = []
    beside: list[str] = []
    for one in root.iter():
        if _local(one) != "itemref":
            continue
        item = items.get(one.get("idref", ""))
        if item is None:
            said = shown(one.get("idref", ""))
            raise UnreadableError(package.path, f"its line of reading names a page that is not listed ({said})")
        if item.name is None:
            raise UnreadableError(package.path, f"its page {shown(item.href)} lies outside the book")
        if item.media_type not in _PAGES and not item.name.lower().endswith((".xhtml", ".html", ".htm")):
            continue
        if item.name not in line and item.name not in beside:
            (beside if one.get("linear") == "no" else line).append(item.name)
    if not line and not beside:
        raise UnreadableError(package.path, "this book has no pages of text")
    return (*line, *beside)


def _locked(package: Package) -> frozenset[str]:
    """Return the parts that only the seller's program can read; garbled fonts are none of them."""
    if ENCRYPTION not in package:
        return frozenset()
    found: set[str] = set()
    for one in package.xml(ENCRYPTION).iter():
        if _local(one) != "EncryptedData":
            continue
        methods = [each.get("Algorithm", "") for each in one.iter() if _local(each) == "EncryptionMethod"]
        if not set(methods) & set(_GARBLED_FONTS):
            parts = (resolve("", each.get("URI", "")) for each in one.iter() if _local(each) == "CipherReference")
            found.update(part for part in parts if part)
    return frozenset(found)


def _stated(metadata: etree._Element | None) -> Iterator[tuple[str, str]]:
    """Yield each statement in words, with the name of its field."""
    for one in metadata.iter() if metadata is not None else ():
        text = " ".join("".join((one.text or "", *(each.tail or "" for each in one))).split())
        if text and one is not metadata:
            prefix, _, local = name_of(one).partition(":")
            yield (local if prefix == "dc" else one.get("property") or local or prefix), text


def _source(metadata: etree._Element | None, stated: tuple[tuple[str, str], ...]) -> Source:
    said = dict(reversed(stated))
    people: dict[AgentRole | None, list[str]] = {}
    for one in metadata if metadata is not None else ():
        if name_of(one) in ("dc:creator", "dc:contributor"):
            name = " ".join("".join(map(str, one.itertext())).split())
            if name:
                people.setdefault(_role(one, metadata), []).append(name)
    others = [Agent(name, role) for role, names in people.items() if role in _OTHERS for name in names]
    year = _YEAR.search(said.get("date", ""))
    return Source(
        translators=tuple(people.get(AgentRole.TRANSLATOR, ())),
        editors=tuple(people.get(AgentRole.EDITOR, ())),
        contributors=tuple(people.get(None, ())),
        publisher=said.get("publisher") or next(iter(people.get(AgentRole.PUBLISHER, ())), None),
        year=year.group() if year else None,
        rights=said.get("rights"),
        others=tuple(others),
        claims=tuple(Claim(about, value, "markup") for about, value in stated),
    )


_OTHERS: Final = frozenset({AgentRole.AUTHOR, AgentRole.TRANSCRIBER, AgentRole.FUNDER, AgentRole.RECORDER})


def _role(element: etree._Element, metadata: etree._Element | None) -> AgentRole | None:
    """Return the role that is stated with a name, in the old form or the new; nothing is made of its absence."""
    code = next((value for key, value in element.attrib.items() if str(key).rpartition("}")[2] == "role"), None)
    about = f"#{element.get('id', '')}"
    for one in metadata if metadata is not None and code is None else ():
        if one.get("refines") == about and one.get("property") == "role":
            code = (one.text or "").strip()
            break
    return _ROLES.get(str(code))
