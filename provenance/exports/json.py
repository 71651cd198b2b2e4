"""Export as JSON: the machine contract ``provenance/transcript/1``, both ways."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from provenance.exports import Export
from provenance.exports._origin import event_dict, source_dict
from provenance.exports._reading import SCHEMA, contents, from_dict
from provenance.exports._strict import parse_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.capture import Capture, Segment
    from provenance.span import Span
    from provenance.transcript import Callout, CaptureSpan, Note, Paragraph, Speech, Transcript

__all__ = ["EXPORT", "SCHEMA", "contents", "from_dict", "parse_json", "source_dict", "to_dict"]


def to_dict(transcript: Transcript, *, embed: Sequence[bytes] = ()) -> dict[str, object]:
    """
    Return the transcript as the object of the contract, of plain dicts, lists, strings, numbers and ``None``.

    Spans of segments, paragraphs and notes count code points of the decoded captures, all other offsets code points
    of a paragraph's text; indices count from 0. What is not printed is ``None``. *embed* are the bytes of the captures
    in their order: they then stand in the record, from which each file can be rebuilt. `from_dict` reads it back.

    >>> from provenance import from_text
    >>> to_dict(from_text("Only a line."))["schema"]
    'provenance/transcript/1'
    """
    date = transcript.date
    captures = [_capture(capture) for capture in transcript.captures]
    for held, data in zip(captures, embed, strict=False):
        held["content"] = base64.b64encode(data).decode("ascii")
    return {
        "schema": SCHEMA,
        "captures": captures,
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
        "history": [event_dict(event) for event in transcript.history],
        "warnings": list(transcript.warnings),
    }


def _capture(capture: Capture) -> dict[str, object]:
    return {
        "path": capture.path,
        "bytes": capture.size,
        "length": capture.length,
        "sha256": capture.sha256,
        "media_type": capture.media_type,
        "encoding": capture.encoding,
    }


def _paragraph(paragraph: Paragraph) -> dict[str, object]:
    return {
        "n": paragraph.n,
        "page": paragraph.page,
        "leaf": paragraph.leaf,
        "id": paragraph.id,
        "role": paragraph.role.value,
        "speaker": paragraph.speaker,
        "label": _range(paragraph.label) if paragraph.label else None,
        "line": paragraph.line,
        "text": paragraph.text,
        "spans": [_span(span) for span in paragraph.spans],
        "breaks": [{"at": one.at, "page": one.page, "leaf": one.leaf, "line": one.line} for one in paragraph.breaks],
    }


def _range(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _span(span: CaptureSpan) -> dict[str, int]:
    return {"capture": span.capture, "start": span.start, "end": span.end}


def _speech(speech: Speech) -> dict[str, object]:
    label = {"text": speech.label_text, "paragraph": speech.paragraphs[0], **_range(speech.label)}
    return {"speaker": speech.speaker, "label": label, "paragraphs": list(speech.paragraphs)}


def _note(note: Note) -> dict[str, object]:
    return {
        "n": note.n,
        "text": note.text,
        "callout": _callout(note.callout) if note.callout else None,
        "further_callouts": [_callout(place) for place in note.further_callouts],
        "echoes": list(note.echoes),
        "spans": [_span(span) for span in note.spans],
    }


def _callout(place: Callout) -> dict[str, object]:
    return {"paragraph": place.paragraph, "start": place.start, "end": place.end}


def _segment(segment: Segment) -> dict[str, object]:
    return {
        "capture": segment.capture,
        "start": segment.start,
        "end": segment.end,
        "class": segment.class_.value,
        "rule": segment.rule,
    }


def _write(transcript: Transcript) -> str:
    return json.dumps(to_dict(transcript), ensure_ascii=False)


EXPORT = Export(name="json", media_type="application/json", write=_write)
