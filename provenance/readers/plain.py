"""Reader of plain text: paragraphs between blank lines, speakers' labels, editors' marks, a source statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.blocks import Blocks, blocks, count_lines
from provenance.capture import Segment, SegmentClass
from provenance.draft import Draft, Front
from provenance.readers import Captured, Reader, Reading
from provenance.transcribe import transcribe
from provenance.transcript import CaptureSpan

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(captured: Captured) -> bool:
    """Claim nothing: this reader takes what no other wants."""
    del captured
    return False


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read every capture by itself: where one ends, a paragraph ends."""
    drafts: list[Draft] = []
    segments: list[Segment] = []
    warnings: list[str] = []
    for number, page in enumerate(captured):
        text, found = page.text, blocks(page.text, mode)
        segments += _segments(number, text, found)
        lines = count_lines(text, found.spans)
        drafts += [
            Draft(text=text[start:end], spans=(CaptureSpan(number, start, end),), line=line)
            for (start, end), line in zip(found.spans, lines, strict=True)
        ]
        if found.guessed:
            warnings.append(f"{page.path} has no blank lines; each line was read as a paragraph")
    captures = tuple(page.capture() for page in captured)
    front = Front(warnings=tuple(warnings))
    transcript = transcribe("plain", captures, drafts, segments=segments, front=front)
    return Reading(transcript, tuple(page.text for page in captured))


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
