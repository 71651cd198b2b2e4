"""Reader of EPUB files: electronic books, page after page as their line of reading says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(captured: Captured) -> bool:
    from provenance.office.kind import kind_of  # noqa: PLC0415 - for bytes that are no text

    return kind_of(captured.data) == "epub"


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read documents; the mode is for plain text alone."""
    del mode
    from provenance.office.epub import read_epub  # noqa: PLC0415 - a heavy library, for such files alone

    return read_epub(captured)


READER = Reader(name="epub", claims=_claims, read=_read, binary=True)
