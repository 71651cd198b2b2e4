"""Reader of ALTO: the pages that a text recogniser has found, with the place of every word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.markup.sniff import first_element
from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(captured: Captured) -> bool:
    return first_element(captured.text) == "alto"


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read pages; the mode is for plain text alone."""
    del mode
    from provenance.scans.alto import read_alto  # noqa: PLC0415 - the parser, for such a file alone
    from provenance.scans.gather import gather  # noqa: PLC0415 - likewise

    scans = [read_alto(page.text, page.path, number) for number, page in enumerate(captured)]
    return gather("alto", captured, scans, media_type="application/xml")


READER = Reader(name="alto", claims=_claims, read=_read)
