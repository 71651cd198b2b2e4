"""Reader of ODT files: texts of LibreOffice and its kin, with tracked changes, notes and annotations set apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(captured: Captured) -> bool:
    from provenance.office.kind import kind_of  # noqa: PLC0415 - for bytes that are no text

    return kind_of(captured.data) == "odt"


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read documents; the mode is for plain text alone."""
    del mode
    from provenance.office.odt import read_odt  # noqa: PLC0415 - a heavy library, for such files alone

    return read_odt(captured)


READER = Reader(name="odt", claims=_claims, read=_read, binary=True)
