"""Nouns: the bytes that were read (Capture) and the classes of their decoded text (Segment)."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.errors import InvariantError

if TYPE_CHECKING:
    from collections.abc import Iterable


class SegmentClass(enum.StrEnum):
    """What a stretch of a decoded capture is."""

    TEXT = "text"
    METADATA = "metadata"
    APPARATUS = "apparatus"
    CHROME = "chrome"
    SEPARATOR = "separator"


@frozen(kw_only=True)
class Capture:
    """
    The bytes of one file that was read.

    ``path`` is the name as the caller gave it, ``size`` counts bytes, ``length`` counts code points of the decoded
    text (a byte order mark is not part of it), ``sha256`` is the hexadecimal digest of the bytes. The decoded text of
    a file with markup (HTML, XML, an office file, a PDF) is its character data in the order of the document, with
    what its markup says instead of characters (a line break, a tab) as characters; ``encoding`` is ``None`` where the
    bytes are no text.
    """

    path: str
    size: int
    length: int
    sha256: str
    media_type: str = "text/plain"
    encoding: str | None = "utf-8"


@frozen
class Segment:
    """
    A half-open range of the decoded text of capture number ``capture``, its class, and the rule that put it there.

    ``start`` and ``end`` count code points from 0.
    """

    capture: int
    start: int
    end: int
    class_: SegmentClass
    rule: str


def check_partition(captures: Iterable[Capture], segments: Iterable[Segment]) -> None:
    """
    Raise `InvariantError` unless the segments cover every capture once, in order, without gap or overlap (law 1).

    Takes time linear in the number of segments.
    """
    ends: dict[int, int] = {}
    for segment in segments:
        if segment.start != ends.get(segment.capture, 0) or segment.end < segment.start:
            message = (
                f"segment {segment.start}-{segment.end} of capture {segment.capture} must start at "
                f"{ends.get(segment.capture, 0)} (the end of the one before it)"
            )
            raise InvariantError(message)
        ends[segment.capture] = segment.end
    for number, capture in enumerate(captures):
        if ends.get(number, 0) != capture.length:
            message = f"segments of {capture.path} end at {ends.get(number, 0)} (want {capture.length} code points)"
            raise InvariantError(message)
