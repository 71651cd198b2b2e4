"""Verb: one or more TEI files to a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from provenance.draft import Front
from provenance.exports.p5.record import Restored, restore
from provenance.markup.xml import parse_xml
from provenance.readers import Captured, Reading, reading_of
from provenance.tei.header import front_of
from provenance.tei.left_labels import left_labels
from provenance.tei.links import find_links
from provenance.tei.roles import declared_roles
from provenance.tei.stream import TeiFlow
from provenance.tei.tree import elements
from provenance.tei.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

MEDIA_TYPE = "application/tei+xml"


def read_documents(captured: Sequence[Captured]) -> Reading:
    """
    Return the reading of TEI files, which are one text in this order; the header of the first says what it is.

    The decoded text of a file is all its character data, the header's too, and ``[…]`` for each gap. Raises
    `UnreadableError` for a file that is no well-formed XML.
    """
    flow = TeiFlow("tei")
    front = Front()
    for number, file in enumerate(captured):
        root = parse_xml(file.text, file.path, encoding=file.encoding)
        record = restore(root) if len(captured) == 1 else None
        if record is not None and record.transcript is not None:
            return Reading(record.transcript, ())
        links = find_links(root)
        if number:
            flow.next_capture()
        else:
            front = front_of(root, links)
        front = evolve(front, warnings=(*front.warnings, *_warnings(root, record)))
        walk(root, flow, links)
        del root, links  # a tree takes more room than all that is read from it
    done = flow.finish()
    drafts, doubts = left_labels(declared_roles(done.drafts))
    front = evolve(front, warnings=(*front.warnings, *doubts))
    return reading_of("tei", captured, evolve(done, drafts=tuple(drafts)), front=front, media_type=MEDIA_TYPE)


def _warnings(root: etree._Element, record: Restored | None) -> Iterator[str]:
    if record is not None:
        yield f"it was written by this program, but {record.doubt}: it was read as any other TEI"
    included = [node.get("href") or "another file" for node in elements(root, "include")]
    if included:
        yield f"it includes {', '.join(included[:3])}, which was not read; name the files of one text one by one"
