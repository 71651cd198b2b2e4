"""Reader of FODT files: OpenDocument texts that are one XML file instead of an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.markup.sniff import first_element
from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
#: The root element names its vocabularies within these code points.
_WITHIN = 65_536


def _claims(captured: Captured) -> bool:
    return first_element(captured.text) == "document" and _OFFICE in captured.text[:_WITHIN]


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read documents; the mode is for plain text alone."""
    del mode
    from provenance.office.odt import read_fodt  # noqa: PLC0415 - a heavy library, for such files alone

    return read_fodt(captured)


READER = Reader(name="fodt", claims=_claims, read=_read)
