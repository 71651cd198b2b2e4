"""From the object of the contract back to the transcript, each of its statements checked."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Final

from provenance.capture import Capture, Segment, SegmentClass
from provenance.errors import UnreadableError
from provenance.exports._origin import date_from_dict, event_from_dict, source_from_dict
from provenance.languages import LANGUAGES
from provenance.transcript import (
    Callout,
    CaptureSpan,
    Mark,
    MarkKind,
    Note,
    PageBreak,
    Paragraph,
    Role,
    Speech,
    Transcript,
)
from provenance.values import Node, Unfit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.span import Span

SCHEMA: Final = "provenance/transcript/1"
_FAMILY: Final = "provenance/transcript/"
_DIGEST: Final = re.compile("[0-9a-f]{64}")
_LISTS: Final = ("paragraphs", "speeches", "marks", "notes", "segments", "history")
_KEYS: Final = ("schema", "captures", "reader", "language", "title", "date", "source", *_LISTS)
_PARAGRAPH: Final = ("n", "page", "id", "role", "speaker", "text", "spans")
_FOREIGN: Final = "JSON, but no transcript of this project"


def from_dict(data: object, *, path: str = "record", keep: bool = True) -> Transcript:
    """
    Return the transcript whose export *data* is: the very same as was exported (law 9).

    *path* names the file in messages. Unless *keep* is true, *data* is emptied while it is read, to save memory. All is
    checked: keys, types, ranges, offsets, digests, that labels and marks read as they say, and that the segments
    partition the captures (law 1). Keys that the first exports did not have may be missing. Raises `UnreadableError`
    for other JSON, and `RecordError`, which names the place: ``page.json: paragraphs[3].spans[0].end: 99 lies past the
    end of capture 0, which has 42 code points``. Takes linear time.

    >>> from provenance import from_text
    >>> from provenance.exports.json import to_dict
    >>> transcript = from_text("Ottokar: We agree.")
    >>> from_dict(to_dict(transcript)) == transcript
    True
    """
    node = Node(data, path)
    _check_schema(node)
    node.record(_KEYS, ("warnings",))
    segments = tuple(map(_segment, node.items("segments")))
    _let_go(node, "segments", keep)
    captures = tuple(_capture(one, number, segments) for number, one in enumerate(node.items("captures")))
    _let_go(node, "captures", keep)
    if not captures:
        node["captures"].fail("at least one capture is wanted")
    _check_partition(node, captures, segments)
    paragraphs = tuple(_paragraph(one, captures) for one in node.items("paragraphs"))
    _let_go(node, "paragraphs", keep)
    lengths = [len(paragraph.text) for paragraph in paragraphs]
    return Transcript(
        captures=captures,
        reader=node.word("reader"),
        paragraphs=paragraphs,
        language=_language(node),
        title=node.text_or_none("title"),
        date=date_from_dict(node["date"]),
        source=source_from_dict(node["source"], lengths),
        speeches=tuple(_speech(one, paragraphs) for one in node.items("speeches")),
        marks=tuple(_mark(one, paragraphs) for one in node.items("marks")),
        notes=tuple(_note(one, lengths, captures) for one in node.items("notes")),
        segments=segments,
        history=tuple(event_from_dict(one, lengths) for one in node.items("history")),
        warnings=node.texts("warnings"),
    )


def _let_go(node: Node, key: str, keep: bool) -> None:  # noqa: FBT001 - handed on
    if not keep and isinstance(node.value, dict):
        node.value[key] = []


def contents(data: object, *, path: str = "record") -> tuple[bytes | None, ...]:
    """
    Return the bytes of each capture that the record *data* holds, or ``None`` where it does not hold them.

    Raises `UnreadableError` for what is no record, and for what is no base64.
    """
    node = Node(data, path)
    _check_schema(node)
    return tuple(map(_content, node.items("captures")))


def _content(node: Node) -> bytes | None:
    if not node.has("content"):
        return None
    try:
        return base64.b64decode(node.text("content").encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        node["content"].fail("this is no base64")


def _check_schema(node: Node) -> None:
    """Tell a record of this project from other JSON, and from one of a later version."""
    if isinstance(node.value, Unfit):
        node.wrong("an object")
    if not isinstance(node.value, dict):
        raise UnreadableError(node.path, _FOREIGN)
    name = node["schema"].value
    if name == SCHEMA:
        return
    if isinstance(name, str) and name.startswith(_FAMILY):
        node["schema"].fail(f"version {name.removeprefix(_FAMILY)!r} is not known here", hint=f"this reads {SCHEMA}")
    if isinstance(name, str) and name.startswith("editions/"):
        what = f"JSON, but a report ({name[:60]!r}), not a text"
        raise UnreadableError(node.path, what, hint="name the texts that it compares")
    raise UnreadableError(node.path, _FOREIGN, hint=f"its schema would be {SCHEMA!r}")


def _language(node: Node) -> str | None:
    code = node.text_or_none("language")
    if code is not None and code not in LANGUAGES.names():
        node["language"].fail(f"{code[:20]!r} is none of {', '.join(LANGUAGES.names())}")
    return code


def _segment(node: Node) -> Segment:
    node.record(("capture", "start", "end", "class", "rule"))
    class_ = node.choice("class", SegmentClass)
    return Segment(node.number("capture"), node.number("start"), node.number("end"), class_, node.word("rule"))


def _capture(node: Node, number: int, segments: Sequence[Segment]) -> Capture:
    node.record(("path", "bytes", "sha256", "media_type", "encoding"), ("length", "content"))
    digest = node.text("sha256")
    if not _DIGEST.fullmatch(digest):
        node["sha256"].fail("64 hexadecimal digits in small letters are wanted")
    length = node.number_or_none("length")
    if length is None:  # an export of the first kind: its segments tell
        length = max((segment.end for segment in segments if segment.capture == number), default=0)
    _content(node)
    return Capture(
        path=node.text("path"),
        size=node.number("bytes"),
        length=length,
        sha256=digest,
        media_type=node.text("media_type"),
        encoding=node.text_or_none("encoding"),
    )


def _check_partition(node: Node, captures: Sequence[Capture], segments: Sequence[Segment]) -> None:
    """Name the first segment that breaks law 1."""
    ends = [0] * len(captures)
    for number, segment in enumerate(segments):
        if segment.capture >= len(captures):
            node["segments"].fail(f"number {number} belongs to capture {segment.capture} of {len(captures)}")
        if segment.start != ends[segment.capture] or segment.end < segment.start:
            what = f"number {number} runs from {segment.start} to {segment.end}"
            node["segments"].fail(f"{what}, but the one before it ends at {ends[segment.capture]}")
        ends[segment.capture] = segment.end
    for number, (capture, end) in enumerate(zip(captures, ends, strict=True)):
        if end != capture.length:
            what = f"those of capture {number} end at {end}, but it has {capture.length} code points"
            node["segments"].fail(what)


def _spans(node: Node, captures: Sequence[Capture]) -> tuple[CaptureSpan, ...]:
    found = []
    for one in node.items("spans"):
        number = one.record(("capture", "start", "end")).index("capture", len(captures), "capture")
        span = one.span(captures[number].length, f"capture {number}")
        found.append(CaptureSpan(number, span.start, span.end))
    return tuple(found)


def _label(node: Node, text: str) -> Span:
    return node.record(("start", "end")).span(len(text), "the paragraph")


def _paragraph(node: Node, captures: Sequence[Capture]) -> Paragraph:
    node.record(_PARAGRAPH, ("line", "label", "leaf", "breaks"))
    text, spans = node.text("text"), _spans(node, captures)
    held = sum(span.end - span.start for span in spans)
    if held != len(text):
        node["spans"].fail(f"they hold {held} code points, but the text has {len(text)}")
    return Paragraph(
        text=text,
        role=node.choice("role", Role),
        n=node.text_or_none("n"),
        page=node.text_or_none("page"),
        id=node.text_or_none("id"),
        speaker=node.text_or_none("speaker"),
        label=_label(node["label"], text) if node.has("label") else None,
        line=node.number_or_none("line", 1),
        leaf=node.text_or_none("leaf"),
        spans=spans,
        breaks=tuple(_break(one, len(text)) for one in node.items("breaks")),
    )


def _break(node: Node, length: int) -> PageBreak:
    node.record(("at", "page", "leaf", "line"))
    at = node.number("at")
    if at > length:
        node["at"].fail(f"{at} lies past the end of the paragraph, which has {length} code points")
    page, leaf = node.text_or_none("page"), node.text_or_none("leaf")
    return PageBreak(at, page=page, leaf=leaf, line=node.number_or_none("line", 1))


def _speech(node: Node, paragraphs: Sequence[Paragraph]) -> Speech:
    node.record(("speaker", "label", "paragraphs"))
    indices = tuple(one.as_index(len(paragraphs), "paragraph") for one in node.items("paragraphs"))
    if not indices or list(indices) != sorted(set(indices)):
        node["paragraphs"].fail("paragraphs in their order are wanted, each once, at least one")
    label = node["label"].record(("text", "paragraph", "start", "end"))
    if label.number("paragraph") != indices[0]:
        label["paragraph"].fail(f"the label of a speech stands in its first paragraph, {indices[0]}")
    text = paragraphs[indices[0]].text
    span = label.span(len(text), f"paragraph {indices[0]}")
    return Speech(
        speaker=node.text("speaker"), label_text=label.agrees("text", span.of(text)), label=span, paragraphs=indices
    )


def _mark(node: Node, paragraphs: Sequence[Paragraph]) -> Mark:
    node.record(("kind", "paragraph", "start", "end", "text", "made_by"))
    index = node.index("paragraph", len(paragraphs), "paragraph")
    text = paragraphs[index].text
    span = node.span(len(text), f"paragraph {index}")
    return Mark(
        kind=node.choice("kind", MarkKind),
        paragraph=index,
        start=span.start,
        end=span.end,
        text=node.agrees("text", span.of(text)),
        made_by=node.word("made_by"),
    )


def _note(node: Node, lengths: Sequence[int], captures: Sequence[Capture]) -> Note:
    node.record(("n", "text", "callout", "echoes"), ("spans", "further_callouts"))
    return Note(
        n=node.text_or_none("n"),
        text=node.text("text"),
        callout=_callout(node["callout"], lengths) if node.has("callout") else None,
        echoes=node.texts("echoes"),
        spans=_spans(node, captures),
        further_callouts=tuple(_callout(one, lengths) for one in node.items("further_callouts")),
    )


def _callout(node: Node, lengths: Sequence[int]) -> Callout:
    node.record(("paragraph", "start", "end"))
    index = node.index("paragraph", len(lengths), "paragraph")
    span = node.span(lengths[index], f"paragraph {index}")
    return Callout(index, span.start, span.end)
