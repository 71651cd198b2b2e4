"""Export as JSON: the machine contract ``provenance/transcript/1``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from provenance.exports import Export
from provenance.exports._reference import reference_dict

if TYPE_CHECKING:
    from provenance.capture import Capture, Segment
    from provenance.source import Source
    from provenance.transcript import CaptureSpan, Note, Paragraph, Speech, Transcript

SCHEMA = "provenance/transcript/1"


def to_dict(transcript: Transcript) -> dict[str, object]:
    """
    Return the transcript as the object of the contract, of plain dicts, lists, strings, numbers and ``None``.

    Spans of segments and paragraphs count code points of the decoded captures, all other offsets code points of a
    paragraph's text; indices count from 0. What is not printed is ``None``.

    >>> from provenance import from_text
    >>> to_dict(from_text("Only a line."))["schema"]
    'provenance/transcript/1'
    """
    date = transcript.date
    return {
        "schema": SCHEMA,
        "captures": [_capture(capture) for capture in transcript.captures],
        "reader": transcript.reader,
        "language": transcript.language,
        "title": transcript.title,
        "date": {"printed": date.printed, "edtf": date.edtf} if date else None,
        "source": source_dict(transcript.source),
        "paragraphs": [_paragraph(paragraph) for paragraph in transcript.paragraphs],
        "speeches": [_speech(speech) for speech in transcript.speeches],
        "marks": [
            {
                "kind": mark.kind.value,
                "paragraph": mark.paragraph,
                "start": mark.start,
                "end": mark.end,
                "text": mark.text,
                "made_by": mark.made_by,
            }
            for mark in transcript.marks
        ],
        "notes": [_note(note) for note in transcript.notes],
        "segments": [_segment(segment) for segment in transcript.segments],
        "history": [
            {
                "kind": event.kind,
                "agent": event.agent,
                "date": event.date,
                "evidence": event.evidence,
                "note": event.note,
            }
            for event in transcript.history
        ],
        "warnings": list(transcript.warnings),
    }


def source_dict(source: Source) -> dict[str, object]:
    """Return a source as the contract has it."""
    return {
        "container_title": source.container_title,
        "number": source.number,
        "translators": list(source.translators),
        "editors": list(source.editors),
        "contributors": list(source.contributors),
        "publisher": source.publisher,
        "year": source.year,
        "rights": source.rights,
        "platform": source.platform,
        "reference": reference_dict(source.reference) if source.reference else None,
        "other_references": [reference_dict(reference) for reference in source.other_references],
        "holdings": [
            {"holder": holding.holder, "kind": holding.kind.value, "printed": holding.printed}
            for holding in source.holdings
        ],
        "claims": [
            {"about": claim.about, "value": claim.value, "asserted_by": claim.asserted_by, "paragraph": claim.paragraph}
            for claim in source.claims
        ],
    }


def _capture(capture: Capture) -> dict[str, object]:
    return {
        "path": capture.path,
        "bytes": capture.size,
        "sha256": capture.sha256,
        "media_type": capture.media_type,
        "encoding": capture.encoding,
    }


def _paragraph(paragraph: Paragraph) -> dict[str, object]:
    return {
        "n": paragraph.n,
        "page": paragraph.page,
        "id": paragraph.id,
        "role": paragraph.role.value,
        "speaker": paragraph.speaker,
        "line": paragraph.line,
        "text": paragraph.text,
        "spans": [_span(span) for span in paragraph.spans],
    }


def _span(span: CaptureSpan) -> dict[str, int]:
    return {"capture": span.capture, "start": span.start, "end": span.end}


def _speech(speech: Speech) -> dict[str, object]:
    label = {
        "text": speech.label_text,
        "paragraph": speech.paragraphs[0],
        "start": speech.label.start,
        "end": speech.label.end,
    }
    return {"speaker": speech.speaker, "label": label, "paragraphs": list(speech.paragraphs)}


def _note(note: Note) -> dict[str, object]:
    place = note.callout
    callout = {"paragraph": place.paragraph, "start": place.start, "end": place.end} if place else None
    return {"n": note.n, "text": note.text, "callout": callout, "echoes": list(note.echoes)}


def _segment(segment: Segment) -> dict[str, object]:
    return {
        "capture": segment.capture,
        "start": segment.start,
        "end": segment.end,
        "class": segment.class_.value,
        "rule": segment.rule,
    }


def _write(transcript: Transcript) -> str:
    return json.dumps(to_dict(transcript), ensure_ascii=False, indent=2)


EXPORT = Export(name="json", media_type="application/json", write=_write)
