"""Verb: DOCX files (Word documents by OPC, old or strict) to a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from provenance.capture import SegmentClass
from provenance.errors import UnreadableError
from provenance.markup.flow import Flow
from provenance.office.core_properties import Properties, tell_changes, told_reading
from provenance.office.docx_styles import Styles, read_styles
from provenance.office.docx_walk import Walk
from provenance.office.kind import unread
from provenance.office.names import attributes, name_of
from provenance.office.package import Package, open_package, resolve
from provenance.readers import Captured, Reading
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from provenance.draft import Draft

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
#: A paragraph of more code points than this is no heading, whatever its style says.
_LONGEST_HEADING: Final = 400
_PROPERTIES: Final = {
    "dc:title": "title",
    "dc:creator": "creator",
    "cp:lastModifiedBy": "last-saved-by",
    "dcterms:created": "created",
    "dcterms:modified": "modified",
    "dc:language": "language",
}
_NOTES: Final = (("footnotes", "footnote"), ("endnotes", "endnote"))
_RELATIONSHIPS: Final = "_rels/.rels"


def read_docx(captured: Sequence[Captured]) -> Reading:
    """
    Read Word documents, in this order, as one text; no part is read that holds no text.

    Text is what stands after the tracked changes are accepted; what they delete is apparatus. Raises `UnreadableError`
    for an archive that is locked, damaged, over the limits, or no Word document. Takes time linear in its parts.
    """
    flow, properties, warnings = Flow("docx"), Properties(), []
    language = None
    for number, file in enumerate(captured):
        if number:
            flow.end()
            flow.next_capture()
        package = open_package(file.data, file.path)
        styles, walk = _read_one(package, flow, properties)
        language = language or styles.language
        properties.unread += filter(None, (unread(package.names),))
        warnings += [*package.warnings, *_warnings(file.path if len(captured) > 1 else "the file", walk)]
    made = flow.finish()
    made = evolve(made, drafts=tuple(_without_long_heading(draft) for draft in made.drafts))
    front = properties.front(language, warnings)
    return told_reading("docx", captured, made, front=front, media_type=MEDIA_TYPE)


def _read_one(package: Package, flow: Flow, properties: Properties) -> tuple[Styles, Walk]:
    """Read one document into the flow; return its styles, and the walk with what it has seen."""
    main, core = _main_part(package)
    root = package.xml(main)
    if name_of(root) != "w:document":
        what = f"its main part is <{name_of(root).lstrip('?:')[:40]}>, not a Word document"
        raise UnreadableError(package.path, what)
    parts = dict[str, list[str]]()
    for kind, name in _related(package, main):
        parts.setdefault(kind, []).append(name)
    styles = read_styles(package.xml(parts["styles"][0]) if "styles" in parts else None)
    for name in core:
        for one in package.xml(name).iter():
            properties.add(flow, _PROPERTIES.get(name_of(one), name_of(one).partition(":")[2]), _own_text(one))
    walk = Walk(flow, styles)
    for name in parts.get("header", ()):
        walk.walk_aside(package.xml(name), SegmentClass.CHROME, "running-head")
    walk.pages = _pages_can_be_counted(root)
    flow.page = "1" if walk.pages else None
    walk.walk(root)
    flow.end()
    flow.page = None
    for kind, note in _NOTES:
        for name in parts.get(kind, ()):
            _read_notes(walk, package.xml(name), note)
    for name in parts.get("comments", ()):
        walk.walk_aside(package.xml(name), SegmentClass.APPARATUS, "comment")
    for name in parts.get("footer", ()):
        walk.walk_aside(package.xml(name), SegmentClass.CHROME, "running-foot")
    return styles, walk


def _main_part(package: Package) -> tuple[str, list[str]]:
    """Return the name of the part with the document, and those of its core properties, as the archive states them."""
    found = dict[str, list[str]]()
    for kind, name in _relationships(package, _RELATIONSHIPS, "") if _RELATIONSHIPS in package else ():
        found.setdefault(kind, []).append(name)
    main = next((name for name in found.get("officeDocument", ()) if name in package), None)
    if main is None:
        raise UnreadableError(package.path, "this archive says that it is an office file, but it holds no document")
    return main, [name for name in found.get("core-properties", ()) if name in package]


def _related(package: Package, main: str) -> Iterator[tuple[str, str]]:
    """Yield kind and name of the parts that the document refers to; a part that is missing is told."""
    folder, _, file = main.rpartition("/")
    relationships = f"{folder}/_rels/{file}.rels".lstrip("/")
    needed = {"styles", "footnotes", "endnotes", "comments", "header", "footer"}
    for kind, name in _relationships(package, relationships, main) if relationships in package else ():
        if kind in needed and name in package:
            yield kind, name
        elif kind in needed:
            package.warnings.append(f"the file refers to a part with its {kind}, which is missing")


def _relationships(package: Package, name: str, part: str) -> Iterator[tuple[str, str]]:
    seen = set()
    for one in package.xml(name):
        said = attributes(one)
        target = resolve(part, said.get("Target", "")) if said.get("TargetMode") != "External" else None
        if name_of(one) == "rel:Relationship" and target and target not in seen:
            seen.add(target)
            yield said.get("Type", "").rpartition("/")[2], target


def _read_notes(walk: Walk, root: etree._Element, kind: str) -> None:
    for note in root:
        if name_of(note) != f"w:{kind}":
            continue
        said = attributes(note)
        if said.get("w:type", "normal") != "normal":
            walk.walk_aside(note, SegmentClass.CHROME, "note-separator")
        else:
            walk.walk_note(note, f"{kind}-{said.get('w:id', '')}")


def _pages_can_be_counted(root: etree._Element) -> bool:
    """Tell whether the last save recorded page ends, and no section counts its pages in another way."""
    if next(root.iter("{*}lastRenderedPageBreak"), None) is None:
        return False
    counts = [attributes(one) for one in root.iter("{*}pgNumType")]
    return all(one.get("w:start", "1") == "1" and one.get("w:fmt", "decimal") == "decimal" for one in counts[:1]) and (
        not any("w:start" in one or "w:fmt" in one for one in counts[1:])
    )


def _own_text(element: etree._Element) -> str:
    return (element.text or "") + "".join(one.tail or "" for one in element)


def _without_long_heading(draft: Draft) -> Draft:
    return evolve(draft, role=None) if draft.role is Role.HEADING and len(draft.text) > _LONGEST_HEADING else draft


def _warnings(file: str, walk: Walk) -> Iterator[str]:
    seen = walk.seen
    if seen.changes:
        yield f"{file} {tell_changes(seen.changes, seen.deleted)}"
    if seen.hidden:
        yield f"{file} holds hidden text, set aside (in {seen.hidden} place{'s' if seen.hidden > 1 else ''})"
    if seen.foreign:
        yield f"{file} holds another file as part of its text, which is not read ({seen.foreign} in all)"
    if walk.pages:
        yield f"{file} has no page numbers; its pages are counted from the page ends that its last save recorded"
