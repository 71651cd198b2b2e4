"""Reader of PAGE XML: a page with its regions and lines, as transcribed or recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.markup.sniff import first_element
from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(captured: Captured) -> bool:
    return first_element(captured.text) == "PcGts"


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read pages; the mode is for plain text alone."""
    del mode
    from provenance.scans.gather import gather  # noqa: PLC0415 - likewise
    from provenance.scans.pagexml import read_pagexml  # noqa: PLC0415 - the parser, for such a file alone

    scans = [read_pagexml(page.text, page.path, number) for number, page in enumerate(captured)]
    return gather("pagexml", captured, scans, media_type="application/xml")


READER = Reader(name="pagexml", claims=_claims, read=_read)
