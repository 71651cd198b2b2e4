"""Reader of DOCX files: Word documents, with tracked changes, notes and comments set apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(captured: Captured) -> bool:
    from provenance.office.kind import kind_of  # noqa: PLC0415 - for bytes that are no text

    return kind_of(captured.data) == "docx"


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read documents; the mode is for plain text alone."""
    del mode
    from provenance.office.docx import read_docx  # noqa: PLC0415 - a heavy library, for such files alone

    return read_docx(captured)


READER = Reader(name="docx", claims=_claims, read=_read, binary=True)
