"""Reader of PDF files with a text layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A PDF says so within its first bytes.
_WITHIN = 1024


def _claims(captured: Captured) -> bool:
    return b"%PDF-" in captured.data[:_WITHIN]


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read files; the mode is for plain text alone."""
    del mode
    from provenance.pdf.read import read_pdf  # noqa: PLC0415 - starts a process, for such a file alone

    return read_pdf(captured)


READER = Reader(name="pdf", claims=_claims, read=_read, binary=True)
