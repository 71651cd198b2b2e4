"""Verb: OpenDocument texts, packed (ODT) or as one XML file (FODT), to a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.capture import SegmentClass
from provenance.errors import UnreadableError
from provenance.markup.flow import Flow
from provenance.markup.xml import parse_xml
from provenance.office.core_properties import Properties, tell_changes, told_reading
from provenance.office.kind import unread
from provenance.office.names import attributes, child, name_of
from provenance.office.odt_styles import OdtStyles, read_odt_styles
from provenance.office.odt_walk import OdtWalk
from provenance.office.package import LARGEST_XML, open_package
from provenance.pattern import lazy
from provenance.readers import Captured, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lxml import etree

MEDIA_TYPE: Final = "application/vnd.oasis.opendocument.text"
FLAT_MEDIA_TYPE: Final = "application/vnd.oasis.opendocument.text-flat-xml"
#: A picture as letters; it may be longer than any text that a parser of XML takes.
_PICTURE: Final = lazy(r"(<office:binary-data>)([A-Za-z0-9+/=\s]*)(</office:binary-data>)")
_PROPERTIES: Final = {
    "dc:title": "title",
    "meta:initial-creator": "creator",
    "dc:creator": "last-saved-by",
    "meta:creation-date": "created",
    "dc:date": "modified",
    "dc:language": "language",
    "meta:generator": "generator",
}
_ENCRYPTION: Final = "encryption-data"


@frozen
class _Document:
    """The parts of one document: content, styles and data about it; in one file they are one."""

    content: etree._Element
    styles: etree._Element | None
    meta: etree._Element | None
    warnings: tuple[str, ...] = ()
    unread: str | None = None


def read_odt(captured: Sequence[Captured]) -> Reading:
    """
    Read packed OpenDocument texts, in this order, as one text.

    Raises `UnreadableError` for an archive that is locked, damaged, over the limits, or no text document. Takes time
    linear in its parts.
    """
    return _read("odt", captured, _unpacked, MEDIA_TYPE)


def read_fodt(captured: Sequence[Captured]) -> Reading:
    """Read OpenDocument texts that are one XML file each, in this order, as one text; errors as for `read_odt`."""
    return _read("fodt", captured, _flat, FLAT_MEDIA_TYPE)


def _flat(file: Captured) -> _Document:
    if len(file.data) > LARGEST_XML:
        raise UnreadableError(file.path, f"it is longer than the {LARGEST_XML:,} bytes of XML that are read")
    text = _PICTURE.sub(lambda one: one[1] + "\n" * one[2].count("\n") + one[3], file.text)
    root = parse_xml(text, file.path)
    if name_of(root) != "office:document":
        raise UnreadableError(file.path, f"its first element is <{name_of(root)[:40]}>, not an OpenDocument file")
    return _Document(root, root, child(root, "office:meta"))


def _unpacked(file: Captured) -> _Document:
    package = open_package(file.data, file.path)
    manifest = package.text("META-INF/manifest.xml") if "META-INF/manifest.xml" in package else ""
    if _ENCRYPTION in manifest:
        raise UnreadableError(file.path, "it is locked with a password", hint="save it without one")
    content = package.xml("content.xml")
    styles, meta = (package.xml(name) if name in package else None for name in ("styles.xml", "meta.xml"))
    damage = tuple(f"is damaged: {one}" for one in package.warnings)
    return _Document(content, styles, child(meta, "office:meta"), damage, unread(package.names))


def _read(
    reader: str, captured: Sequence[Captured], parse: Callable[[Captured], _Document], media_type: str
) -> Reading:
    flow, properties, warnings = Flow(reader), Properties(), list[str]()
    language = None
    for number, file in enumerate(captured):
        if number:
            flow.end()
            flow.next_capture()
        styles, found = _read_one(file.path, parse(file), flow, properties)
        language = language or styles.language
        named = file.path if len(captured) > 1 else "the file"
        warnings += [f"{named} {one}" for one in found]
    made = flow.finish()
    front = properties.front(language, warnings)
    return told_reading(reader, captured, made, front=front, media_type=media_type)


def _read_one(path: str, document: _Document, flow: Flow, properties: Properties) -> tuple[OdtStyles, tuple[str, ...]]:
    """Read one document into the flow; return its styles, and what one should know of it ("holds hidden text")."""
    body = child(document.content, "office:body")
    kinds = [name_of(one) for one in body] if body is not None else []
    text = child(body, "office:text")
    if text is None:
        what = kinds[0].partition(":")[2] if kinds else "nothing"
        raise UnreadableError(path, f"this OpenDocument file holds no text, but {what[:40]}")
    parts = [document.content] if document.styles is document.content else [document.styles, document.content]
    styles = read_odt_styles(part for part in parts if part is not None)
    for one in document.meta if document.meta is not None else ():
        name = _PROPERTIES.get(name_of(one)) or name_of(one).partition(":")[2]
        properties.add(flow, attributes(one).get("meta:name") or name, "".join(map(str, one.itertext())))
    properties.unread += filter(None, (document.unread,))
    walk = OdtWalk(flow, styles)
    for one in _running(document.styles):
        walk.walk_aside(one, SegmentClass.CHROME, f"running-{'head' if 'header' in name_of(one) else 'foot'}")
    walk.pages = next(text.iter("{*}soft-page-break"), None) is not None and not styles.counts_anew
    flow.page = "1" if walk.pages else None
    walk.inside(text)
    flow.end()
    flow.page = None
    return styles, (*document.warnings, *_warnings(walk))


def _running(styles: etree._Element | None) -> Iterator[etree._Element]:
    """Yield the running heads and feet of the master pages."""
    masters = child(styles, "office:master-styles")
    elements: Iterable[etree._Element] = masters.iter() if masters is not None else ()
    for one in elements:
        name = name_of(one)
        if name.startswith(("style:header", "style:footer")) and not name.endswith("-style"):
            yield one


def _warnings(walk: OdtWalk) -> Iterator[str]:
    seen = walk.seen
    if seen.changes:
        yield tell_changes(seen.changes, seen.deleted)
    if seen.hidden:
        yield f"holds hidden text, set aside (in {seen.hidden} place{'s' if seen.hidden > 1 else ''})"
    if walk.pages:
        yield "has no page numbers; its pages are counted from the page ends that its last save recorded"
