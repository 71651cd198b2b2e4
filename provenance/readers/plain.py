"""Reader of plain text: paragraphs between blank lines, speakers' labels, editors' marks, a source statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.blocks import Blocks, blocks, count_lines
from provenance.capture import Segment, SegmentClass, check_partition
from provenance.readers import CapturedText, Reader
from provenance.transcript import CaptureSpan, Paragraph, Transcript

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(text: str) -> bool:
    """Claim nothing: this reader takes what no other wants."""
    del text
    return False


def _read(captured: Sequence[CapturedText], mode: str) -> Transcript:
    paragraphs: list[Paragraph] = []
    segments: list[Segment] = []
    warnings: list[str] = []
    for number, page in enumerate(captured):
        found = blocks(page.text, mode)
        segments += _segments(number, page.text, found)
        lines = count_lines(page.text, found.spans)
        paragraphs += [
            Paragraph(text=page.text[start:end], line=line, spans=(CaptureSpan(number, start, end),))
            for (start, end), line in zip(found.spans, lines, strict=True)
        ]
        if found.guessed:
            warnings.append(f"{page.capture.path} has no blank lines; each line was read as a paragraph")
    captures = tuple(page.capture for page in captured)
    check_partition(captures, segments)
    return Transcript(
        captures=captures,
        reader="plain",
        paragraphs=tuple(paragraphs),
        segments=tuple(segments),
        warnings=tuple(warnings),
    )


def _segments(capture: int, text: str, found: Blocks) -> list[Segment]:
    segments: list[Segment] = []
    add = segments.append
    between, at = f"plain/{found.rule}", 0
    for start, end in found.spans:
        if start > at:
            add(Segment(capture, at, start, SegmentClass.SEPARATOR, between if at else "plain/edge"))
        add(Segment(capture, start, end, SegmentClass.TEXT, "plain/paragraph"))
        at = end
    if at < len(text):
        add(Segment(capture, at, len(text), SegmentClass.SEPARATOR, "plain/edge"))
    return segments


READER = Reader(name="plain", claims=_claims, read=_read)
