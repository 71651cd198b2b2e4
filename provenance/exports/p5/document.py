"""Verb: a transcript as a TEI document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.exports.p5.body import body_of
from provenance.exports.p5.characters import TEI
from provenance.exports.p5.header import header_of
from provenance.exports.p5.ids import ids_of
from provenance.exports.p5.record import markup_digest, record_of, written
from provenance.markup.xml import parse_xml

if TYPE_CHECKING:
    from provenance.transcript import Transcript


def write(transcript: Transcript) -> str:
    """
    Return the TEI document of *transcript*: always the same text for the same transcript.

    Header, body and notes are plain TEI P5. What TEI cannot carry is recorded in ``xenoData`` without the texts; with
    it, reading the document gives the transcript again, whatever it was read from. Takes linear time.
    """
    ids = ids_of(transcript)
    body = body_of(transcript, ids)
    record = record_of(transcript)
    draft = _document(header_of(transcript, ids, ""), body)
    record["markup"] = markup_digest(parse_xml(draft, "export"))
    return _document(header_of(transcript, ids, written(record)), body)


def _document(header: str, body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="{TEI}">\n{header}\n{body}\n</TEI>\n'
